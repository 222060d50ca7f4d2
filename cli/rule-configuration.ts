import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { problemLine } from '../schema/contracts/problem.ts';
import { MeshError } from '../schema/errors.ts';
import type { RuleConfiguration } from '../schema/rules/configuration.ts';
import { houseFile, readRules } from '../schema/rules/house.ts';

/** The house's own, as a path from where the command runs. */
export const houseConfiguration = () => relative(process.cwd(), houseFile);

/** Undefined when it is not right, which is told on stderr. Throws NOT_FOUND when it is not there. */
export function readRuleConfiguration(file: string): RuleConfiguration | undefined {
  if (!existsSync(file)) throw new MeshError('NOT_FOUND', `There is no file ${file}`);
  const reading = readRules(file);
  if (reading.kind === 'configuration') return reading.configuration;
  for (const problem of reading.problems) process.stderr.write(`${problemLine(file, problem)}\n`);
  return undefined;
}
