import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { problemLine } from '../schema/contracts/problem.ts';
import { MeshError } from '../schema/errors.ts';
import { rules } from '../schema/rules/all.ts';
import { type RuleConfiguration, readConfiguration } from '../schema/rules/configuration.ts';

/** The house's own, as a path from where the command runs. */
export const houseConfiguration = () =>
  relative(process.cwd(), join(import.meta.dirname, '../schema/rules.yaml'));

/** Undefined when it is not right, which is told on stderr. Throws NOT_FOUND when it is not there. */
export function readRuleConfiguration(file: string): RuleConfiguration | undefined {
  if (!existsSync(file)) throw new MeshError('NOT_FOUND', `There is no file ${file}`);
  const ids = rules.map(({ id }) => id);
  const reading = readConfiguration(readFileSync(file), file, ids);
  if (reading.kind === 'configuration') return reading.configuration;
  for (const problem of reading.problems) process.stderr.write(`${problemLine(file, problem)}\n`);
  return undefined;
}
