import { z } from 'zod';
import { MeshError } from '../../schema/errors.ts';
import {
  domainVariable,
  flag,
  port,
  readSettings,
  setting,
  type Values,
} from '../process/settings.ts';
import { urlSetting } from '../storage/domain-url.ts';
import { embeddedSettings } from '../storage/embedded/settings.ts';
import type { MeshRoom } from './rooms.ts';

/** The settings of the mesh as a whole. */
export const meshSettings = {
  ...embeddedSettings,
  gatewayPort: setting('WEFT_GATEWAY_PORT', port(4000), 'port of the graph on loopback'),
  samples: setting('WEFT_SAMPLES', flag(true), 'load the sample data into an empty database'),
  logLevel: setting(
    'WEFT_LOG_LEVEL',
    z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
    'how much is logged',
  ),
};

const roomSettings = (room: MeshRoom) => ({
  port: setting(domainVariable(room.name, 'PORT'), port(room.port), `port of ${room.name}`),
  databaseUrl: urlSetting(room.name),
});

type RoomSettings = Values<ReturnType<typeof roomSettings>>;

export interface MeshSettings extends Values<typeof meshSettings> {
  /** By the domain's name. */
  rooms: Readonly<Record<string, RoomSettings>>;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Throws SETTINGS_INVALID that lists every wrong setting of the mesh and of its rooms at once. */
export function readMeshSettings(rooms: readonly MeshRoom[], env: Environment): MeshSettings {
  const wrong: string[] = [];
  const attempt = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof MeshError)) throw error;
      wrong.push(error.message);
      return undefined;
    }
  };
  const mesh = attempt(() => readSettings(meshSettings, env));
  const byRoom = rooms.flatMap((room) => {
    const values = attempt(() => readSettings(roomSettings(room), env));
    return values ? [[room.name, values] as const] : [];
  });
  if (!mesh || wrong.length) throw new MeshError('SETTINGS_INVALID', wrong.join('\n'));
  return { ...mesh, rooms: Object.fromEntries(byRoom) };
}
