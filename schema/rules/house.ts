import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { problemLine } from '../contracts/problem.ts';
import { MeshError } from '../errors.ts';
import { rules } from './all.ts';
import {
  type ConfigurationReading,
  type RuleConfiguration,
  readConfiguration,
} from './configuration.ts';

/** What this house changes of the rules. */
export const houseFile = join(import.meta.dirname, '../rules.yaml');

/** Reads a configuration of the rules that there are. Throws what reading a file throws. */
export function readRules(file: string): ConfigurationReading {
  return readConfiguration(
    readFileSync(file),
    file,
    rules.map(({ id }) => id),
  );
}

/** The house's own configuration. Throws SETTINGS_INVALID that tells what is wrong in it, and what reading a file throws. */
export function houseRules(file = houseFile): RuleConfiguration {
  const reading = readRules(file);
  if (reading.kind === 'configuration') return reading.configuration;
  const lines = reading.problems.map((problem) => problemLine(file, problem));
  throw new MeshError('SETTINGS_INVALID', lines.join('\n'));
}
