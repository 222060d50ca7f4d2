import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../schema/rules/all.ts';
import { type RuleConfiguration, readConfiguration } from '../../../schema/rules/configuration.ts';

const ids = rules.map(({ id }) => id);

export const readText = (yaml: string | Buffer) =>
  readConfiguration(Buffer.from(yaml), 'rules.yaml', ids);

/** Throws when the text is no configuration. */
export function configurationOf(yaml: string | Buffer): RuleConfiguration {
  const reading = readText(yaml);
  if (reading.kind === 'configuration') return reading.configuration;
  throw new Error(JSON.stringify(reading.problems));
}

/** The repository's own. */
export function houseConfiguration(): RuleConfiguration {
  const file = join(import.meta.dirname, '../../../schema/rules.yaml');
  return configurationOf(readFileSync(file));
}
