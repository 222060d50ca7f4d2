import { type Command, program } from 'commander';
import { startFailure } from '../platform/process/run.ts';

/** Each is loaded when it is asked for: a start must not wait for what an import needs. */
const commands: Record<string, () => Promise<Command>> = {
  start: async () => (await import('./commands/start.ts')).startCommand(),
  import: async () => (await import('./commands/import.ts')).importCommand(),
  export: async () => (await import('./commands/export.ts')).exportCommand(),
  quarantine: async () => (await import('./commands/quarantine.ts')).quarantineCommand(),
  gateway: async () => (await import('./commands/gateway.ts')).gatewayCommand(),
  contract: async () => (await import('./commands/contract.ts')).contractCommand(),
  publish: async () => (await import('./commands/publish.ts')).publishCommand(),
  promote: async () => (await import('./commands/promote.ts')).promoteCommand(),
  rollback: async () => (await import('./commands/rollback.ts')).rollbackCommand(),
  check: async () => (await import('./commands/check.ts')).checkCommand(),
  consumer: async () => (await import('./commands/consumer.ts')).consumerCommand(),
  access: async () => (await import('./commands/access.ts')).accessCommand(),
  exception: async () => (await import('./commands/exception.ts')).exceptionCommand(),
  retire: async () => (await import('./commands/retire.ts')).retireCommand(),
  new: async () => (await import('./commands/new.ts')).newCommand(),
  rules: async () => (await import('./commands/rules.ts')).rulesCommand(),
  generate: async () => (await import('./commands/generate.ts')).generateCommand(),
};

const wanted = Object.entries(commands).filter(([name]) => name === process.argv[2]);
// Help, or a name that does not exist, needs all of them.
const loading = wanted.length ? wanted : Object.entries(commands);

program.name('weft').description('Runs and tends the mesh');
for (const [, load] of loading) program.addCommand(await load());

try {
  await program.parseAsync();
} catch (error) {
  process.stderr.write(`${startFailure(error)}\n`);
  process.exitCode = 1;
}
