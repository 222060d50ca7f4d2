import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { DomainCheck } from '../../../schema/checks/check-domain.ts';
import type { Consumer } from '../../../schema/checks/judgement/evidence.ts';
import { checkSettings } from '../../../schema/checks/judgement/settings.ts';
import { readOperations } from '../../../schema/consumers/read-operations.ts';
import { pathText } from '../../../schema/contracts/path-text.ts';
import { MeshError } from '../../../schema/errors.ts';

/**
 * Who uses the graph, as far as the command line says it. Undefined when an operation or a setting cannot be read,
 * which is told on stderr: a check that left it out would say that nobody breaks.
 */
export function readUse(
  consumers: readonly string[],
  settingsFile: string | undefined,
): DomainCheck['use'] | undefined {
  const read = consumers.map(readConsumer);
  const settings = checkSettings.safeParse(settingsFile ? yamlIn(settingsFile) : {});
  const problems = [
    ...read.flatMap((each) => each.problems),
    ...(settings.error?.issues ?? []).map(({ path, message }) => {
      return `${settingsFile} ${pathText(path)}: ${message}`;
    }),
  ];
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  if (!settings.success || problems.length) return undefined;
  return {
    recorded: [],
    consumers: read.map(({ consumer }) => consumer),
    settings: settings.data,
  };
}

/** `storefront=clients/storefront/queries`. Throws INVALID_INPUT for another form. */
function readConsumer(given: string): { consumer: Consumer; problems: string[] } {
  const [, name, path] = /^([^=]+)=(.+)$/.exec(given) ?? [];
  if (!name || !path) {
    const message = `--consumer is a name and a path, e.g. storefront=clients/queries; not "${given}"`;
    throw new MeshError('INVALID_INPUT', message);
  }
  const { operations, problems } = readOperations(path);
  return {
    consumer: {
      name,
      owner: name,
      contact: path,
      products: [],
      operations: operations.map((operation) => ({ ...operation, name: operation.name ?? '' })),
    },
    problems: problems.map(({ place, message }) => `${place} ${message}`),
  };
}

function yamlIn(file: string): unknown {
  if (!existsSync(file)) throw new MeshError('NOT_FOUND', `There is no file ${file}`);
  try {
    return parse(readFileSync(file, 'utf8'), { maxAliasCount: 10 }) ?? {};
  } catch (cause) {
    throw new MeshError('INVALID_INPUT', `${file} is no YAML`, { cause });
  }
}
