import { Command, Option } from 'commander';
import { gatewaySettings } from '../../gateway/settings.ts';
import { describeSettings } from '../../platform/process/settings.ts';
import { loneGatewayProgram } from '../../platform/supervisor/programs.ts';
import { runProgram } from '../../platform/supervisor/run-program.ts';
import { MeshError } from '../../schema/errors.ts';
import { wholeNumber } from '../arguments.ts';

interface Flags {
  supergraph?: string;
  registry?: string;
  environment?: string;
  port?: number;
  timeoutMs?: number;
  logLevel?: string;
  forwardHeader?: string[];
}

const levels = ['debug', 'info', 'warn', 'error', 'silent'];

/** `weft gateway`: the gateway alone, for any graph of Federation 2, from a file or from a registry. */
export function gatewayCommand(): Command {
  return new Command('gateway')
    .description('serve a composed Federation 2 supergraph, this mesh’s or any other')
    .option('--supergraph <file>', 'the supergraph; its changes are taken over live')
    .option('--registry <url>', 'follow a registry in place of a file, e.g. http://127.0.0.1:4100')
    .option(
      '--environment <name>',
      'what of the registry is served (default: WEFT_ENVIRONMENT or production)',
    )
    .option('--port <port>', 'port on loopback (default: WEFT_GATEWAY_PORT or 4000)', wholeNumber)
    .option('--timeout-ms <ms>', 'longest that a subgraph may take to answer', wholeNumber)
    .addOption(new Option('--log-level <level>', 'how much is logged').choices(levels))
    .option('--forward-header <name>', 'a header that subgraphs get too; may be repeated', collect)
    .addHelpText('after', settingsHelp)
    .action(async (flags: Flags) => {
      const program = loneGatewayProgram(settingsOf(flags), process.env);
      const { env } = process;
      process.exit(await runProgram({ name: 'gateway', program, env, patienceMs: 1200 }));
    });
}

/** What only a gateway that follows a registry needs. */
function settingsHelp(): string {
  const { environment, registryWaitMs, lastGoodFile, dataDir } = gatewaySettings;
  const { usage, usageUrl, usageIntervalMs, explain } = gatewaySettings;
  return `
Settings of a gateway that follows a registry, from the environment:
${describeSettings({ environment, registryWaitMs, lastGoodFile, dataDir })}
of one that reports what is asked:
${describeSettings({ usage, usageUrl, usageIntervalMs })}
of any:
${describeSettings({ explain })}`;
}

/** The gateway's own settings, so that it runs the same way without this command. */
function settingsOf(flags: Flags) {
  const { supergraph, registry, environment, port, timeoutMs, logLevel, forwardHeader } = flags;
  if (!supergraph === !registry) {
    throw new MeshError('SETTINGS_INVALID', 'Say either --supergraph <file> or --registry <url>');
  }
  return {
    WEFT_SUPERGRAPH_FILE: supergraph,
    WEFT_REGISTRY_URL: registry,
    WEFT_ENVIRONMENT: environment,
    WEFT_GATEWAY_PORT: port?.toString(),
    WEFT_SUBGRAPH_TIMEOUT_MS: timeoutMs?.toString(),
    WEFT_LOG_LEVEL: logLevel,
    WEFT_FORWARD_HEADERS: forwardHeader?.join(','),
  };
}

const collect = (name: string, names: string[] = []) => [...names, name];
