import { Command, Option } from 'commander';
import { fileGatewayProgram } from '../../platform/supervisor/programs.ts';
import { runProgram } from '../../platform/supervisor/run-program.ts';
import { wholeNumber } from '../arguments.ts';

interface Flags {
  supergraph: string;
  port?: number;
  timeoutMs?: number;
  logLevel?: string;
  forwardHeader?: string[];
}

const levels = ['debug', 'info', 'warn', 'error', 'silent'];

/** `weft gateway --supergraph <file>`: the gateway alone, for any graph of Federation 2. */
export function gatewayCommand(): Command {
  return new Command('gateway')
    .description('serve a composed Federation 2 supergraph, this mesh’s or any other')
    .requiredOption('--supergraph <file>', 'the supergraph; its changes are taken over live')
    .option('--port <port>', 'port on loopback (default: WEFT_GATEWAY_PORT or 4000)', wholeNumber)
    .option('--timeout-ms <ms>', 'longest that a subgraph may take to answer', wholeNumber)
    .addOption(new Option('--log-level <level>', 'how much is logged').choices(levels))
    .option('--forward-header <name>', 'a header that subgraphs get too; may be repeated', collect)
    .action(async (flags: Flags) => {
      const program = fileGatewayProgram(settingsOf(flags), process.env);
      const { env } = process;
      process.exit(await runProgram({ name: 'gateway', program, env, patienceMs: 1200 }));
    });
}

/** The gateway's own settings, so that it runs the same way without this command. */
function settingsOf({ supergraph, port, timeoutMs, logLevel, forwardHeader }: Flags) {
  return {
    WEFT_SUPERGRAPH_FILE: supergraph,
    WEFT_GATEWAY_PORT: port?.toString(),
    WEFT_SUBGRAPH_TIMEOUT_MS: timeoutMs?.toString(),
    WEFT_LOG_LEVEL: logLevel,
    WEFT_FORWARD_HEADERS: forwardHeader?.join(','),
  };
}

const collect = (name: string, names: string[] = []) => [...names, name];
