import { createLog } from '../platform/process/log.ts';
import { isMain, runProcess } from '../platform/process/run.ts';
import { readSettings } from '../platform/process/settings.ts';
import { gatewaySettings } from './settings.ts';
import { startGateway } from './start.ts';

if (isMain(import.meta.filename)) {
  const log = createLog('gateway', process.env.WEFT_LOG_LEVEL);
  await runProcess(log, async () => {
    const gateway = await startGateway({ ...readSettings(gatewaySettings, process.env), log });
    gateway.ready.catch((error) => {
      log.fatal({ err: error }, 'no supergraph could be loaded');
      process.exit(1);
    });
    return gateway;
  });
}
