import { existsSync, readFileSync } from 'node:fs';
import type { DomainsCheck } from '../../../schema/checks/check-domains.ts';
import type { Consumer } from '../../../schema/checks/judgement/evidence.ts';
import { type CheckSettings, checkSettings } from '../../../schema/checks/judgement/settings.ts';
import { readOperations } from '../../../schema/consumers/read-operations.ts';
import { pathText } from '../../../schema/contracts/path-text.ts';
import { problemLine } from '../../../schema/contracts/problem.ts';
import { readYaml } from '../../../schema/contracts/yaml-source.ts';
import { MeshError } from '../../../schema/errors.ts';

/**
 * Who uses the graph, as far as the command line says it. Undefined when an operation or a setting cannot be read,
 * which is told on stderr: a check that left it out would say that nobody breaks.
 */
export function readUse(
  consumers: readonly string[],
  settingsFile: string | undefined,
): DomainsCheck['use'] | undefined {
  const read = consumers.map(readConsumer);
  const { settings, problems } = readSettings(settingsFile);
  const told = [...read.flatMap((each) => each.problems), ...problems];
  for (const problem of told) process.stderr.write(`${problem}\n`);
  if (!settings || told.length) return undefined;
  return { recorded: [], consumers: read.map(({ consumer }) => consumer), settings };
}

interface SettingsReading {
  settings?: CheckSettings;
  problems: string[];
}

function readSettings(file: string | undefined): SettingsReading {
  if (file === undefined) return { settings: checkSettings.parse({}), problems: [] };
  if (!existsSync(file)) throw new MeshError('NOT_FOUND', `There is no file ${file}`);
  const reading = readYaml(readFileSync(file));
  if (reading.kind === 'unreadable') {
    return { problems: reading.problems.map((problem) => problemLine(file, problem)) };
  }
  const { value, positionOf } = reading.source;
  const parsed = checkSettings.safeParse(value ?? {});
  if (parsed.success) return { settings: parsed.data, problems: [] };
  const problems = parsed.error.issues.map(({ path, message }) => {
    return problemLine(file, { ...positionOf(path), path: pathText(path), message });
  });
  return { problems };
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
