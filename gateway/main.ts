import { createLog } from '../platform/process/log.ts';
import { isMain, runProcess } from '../platform/process/run.ts';
import { readSettings } from '../platform/process/settings.ts';
import { MeshError } from '../schema/errors.ts';
import { gatewaySettings } from './settings.ts';
import { type RunningGateway, startGateway } from './start.ts';
import { chooseSource } from './supergraph/choose-source.ts';
import { reasonFor } from './supergraph/file-source.ts';
import type { ServedRelease } from './supergraph/released-supergraph.ts';
import { chooseUsage } from './telemetry/choose-usage.ts';
import { keepObjectsYoung } from './young-objects.ts';

if (isMain(import.meta.filename)) {
  keepObjectsYoung();
  const log = createLog('gateway', process.env.WEFT_LOG_LEVEL);
  await runProcess(log, async () => {
    const settings = readSettings(gatewaySettings, process.env);
    let release: ServedRelease | undefined;
    const gateway = await startGateway({
      ...settings,
      source: chooseSource(settings, log, (served) => {
        release = served;
      }),
      release: () => release,
      usage: chooseUsage(settings),
      log,
    });
    if (settings.supergraphFile) return whenServing(gateway, settings.supergraphFile);
    // Domains may come later; until then it is alive and says that it loads.
    gateway.ready.catch((error) => {
      log.fatal({ err: error }, 'no supergraph could be loaded');
      process.exit(1);
    });
    return gateway;
  });
}

/** A file that cannot be served will not get better by waiting. */
async function whenServing(gateway: RunningGateway, file: string): Promise<RunningGateway> {
  await gateway.ready.catch((cause) => {
    throw new MeshError('SETTINGS_INVALID', reasonFor(file, cause), { cause });
  });
  return gateway;
}
