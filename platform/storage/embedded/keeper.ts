import { MeshError } from '../../../schema/errors.ts';
import { createLog } from '../../process/log.ts';
import { isMain, startFailure } from '../../process/run.ts';
import { failureMessage, onStopRequest, tellSupervisor } from '../../process/supervision.ts';
import { type Cluster, startCluster } from './cluster.ts';

/**
 * Keeps PostgreSQL for another process, and never outlives it: when its IPC channel closes,
 * because that process ended in whatever way, PostgreSQL is stopped.
 * Arguments: the cluster's folder, its port, and the number of the process that it is kept for;
 * the system would name init instead, once that process is gone.
 */
async function keep(folder: string, port: number, parent: number): Promise<number> {
  const starting = startCluster({ folder, port, owners: [process.pid, parent] });
  const stop = stopOnRequest(starting);
  try {
    const cluster = await starting;
    const log = createLog('postgres', process.env.WEFT_LOG_LEVEL);
    log.info(`ready on port ${port}`);
    await tellSupervisor({ weft: 'ready' });
    await cluster.ended;
    if (stop.isAsked) return 0;
    throw new MeshError('STORAGE_UNAVAILABLE', 'PostgreSQL ended unexpectedly');
  } catch (error) {
    process.stderr.write(`${startFailure(error)}\n`);
    await tellSupervisor(failureMessage(error));
    return 1;
  }
}

function stopOnRequest(starting: Promise<Cluster>): { readonly isAsked: boolean } {
  const state = { isAsked: false };
  onStopRequest(() => {
    state.isAsked = true;
    starting.then((cluster) => cluster.stop()).catch(() => process.exit(1));
  });
  return state;
}

if (isMain(import.meta.filename)) {
  const [folder = '', port, parent] = process.argv.slice(2);
  process.exit(await keep(folder, Number(port), Number(parent)));
}
