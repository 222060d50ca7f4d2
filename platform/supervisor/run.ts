import { onStopRequest } from '../process/supervision.ts';
import { watchLauncher } from './launcher.ts';
import { Mesh, type MeshOptions } from './mesh.ts';
import { chooseRooms, runnableRooms } from './rooms.ts';
import { readMeshSettings } from './settings.ts';
import { openTerminal } from './terminal.ts';

interface RunOptions {
  /** Every domain's folder. */
  folders: readonly { name: string; folder: string }[];
  /** The domains asked for; none means all. */
  names: readonly string[];
  env: Readonly<Record<string, string | undefined>>;
  onRunning?: MeshOptions['onRunning'];
}

/**
 * Runs the mesh in this process until it is told to stop. Returns the exit code.
 * Throws NOT_FOUND for a domain that does not exist, and SETTINGS_INVALID.
 */
export async function runMesh({ folders, names, env, onRunning }: RunOptions): Promise<number> {
  const rooms = chooseRooms(runnableRooms(folders), names);
  const settings = readMeshSettings(rooms, env);
  const mesh = new Mesh({ rooms, settings, env, onRunning, ...openTerminal(env) });
  onStopRequest(() => void mesh.stop());
  void watchLauncher(env, () => void mesh.stop());
  void mesh.start();
  return mesh.ended;
}
