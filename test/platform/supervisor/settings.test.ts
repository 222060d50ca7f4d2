import { describe, expect, it } from 'vitest';
import { findRooms } from '../../../platform/rooms.ts';
import { childEnvironment } from '../../../platform/supervisor/environment.ts';
import { chooseRooms, runnableRooms } from '../../../platform/supervisor/rooms.ts';
import { readMeshSettings } from '../../../platform/supervisor/settings.ts';

const rooms = [
  { name: 'catalog', file: 'catalog/main.ts', port: 4101 },
  { name: 'gift-cards', file: 'gift-cards/main.ts', port: 4105 },
];

describe('the settings of the mesh', () => {
  it('has a default for everything', () => {
    expect(readMeshSettings(rooms, {})).toEqual({
      postgresPort: 54320,
      dataDir: expect.stringMatching(/\/\.weft$/),
      gatewayPort: 4000,
      samples: true,
      logLevel: 'info',
      rooms: {
        catalog: { port: 4101, databaseUrl: undefined },
        'gift-cards': { port: 4105, databaseUrl: undefined },
      },
    });
  });

  it('reads what is set', () => {
    const url = 'postgres://shop@db.example/catalog';
    const settings = readMeshSettings(rooms, {
      WEFT_DATA_DIR: '/srv/weft',
      WEFT_SAMPLES: 'off',
      WEFT_CATALOG_DATABASE_URL: url,
      WEFT_GIFT_CARDS_PORT: '5005',
    });
    expect(settings).toMatchObject({
      dataDir: '/srv/weft',
      samples: false,
      rooms: { catalog: { databaseUrl: url }, 'gift-cards': { port: 5005 } },
    });
  });

  it('tells every wrong one at once, and shows no password', () => {
    const read = () =>
      readMeshSettings(rooms, {
        WEFT_GATEWAY_PORT: 'x',
        WEFT_LOG_LEVEL: 'loud',
        WEFT_GIFT_CARDS_PORT: '-1',
        WEFT_CATALOG_DATABASE_URL: 'mysql://secret',
      });
    expect(read).toThrow(
      /WEFT_GATEWAY_PORT.*WEFT_LOG_LEVEL.*WEFT_CATALOG_DATABASE_URL.*WEFT_GIFT_CARDS_PORT/s,
    );
    expect(read).not.toThrow(/secret/);
  });
});

describe('the environment of a child', () => {
  it('holds the database of no other', () => {
    const env = {
      PATH: '/bin',
      WEFT_CATALOG_DATABASE_URL: 'a',
      WEFT_GIFT_CARDS_DATABASE_URL: 'b',
    };
    const own = { WEFT_CATALOG_DATABASE_URL: 'a' };
    expect(childEnvironment(env, own)).toEqual({ PATH: '/bin', WEFT_CATALOG_DATABASE_URL: 'a' });
    expect(childEnvironment(env, {})).toEqual({ PATH: '/bin' });
  });
});

describe('choosing rooms', () => {
  it('takes all when none is named, else those named', () => {
    expect(chooseRooms(rooms, [])).toEqual(rooms);
    expect(chooseRooms(rooms, ['gift-cards'])).toEqual([rooms[1]]);
  });

  it('says what exists when a name is unknown', () => {
    expect(() => chooseRooms(rooms, ['catalog', 'x'])).toThrow(
      'There is no domain "x"; there are catalog, gift-cards',
    );
  });

  it('finds the house’s own rooms with the ports that they declare', () => {
    const ports = runnableRooms(findRooms()).map(({ name, port }) => [name, port]);
    expect(ports).toContainEqual(['catalog', 4101]);
    expect(new Set(ports.map(([, port]) => port)).size).toBe(ports.length);
    expect(ports).not.toContainEqual([expect.anything(), 0]);
  });
});
