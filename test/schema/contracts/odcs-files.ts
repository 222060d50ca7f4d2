import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The standard's own schema and examples, which are no part of this repository. */
const folder = join(import.meta.dirname, '../../../../shared/odcs');

/** Says in one line what is left out where they are absent. */
export function odcsFilesFor(what: string): boolean {
  if (existsSync(folder)) return true;
  process.stderr.write(`left out: ${what}: ../shared/odcs is absent\n`);
  return false;
}

export function officialExamples(): { name: string; text: string }[] {
  const examples = join(folder, 'examples');
  return readdirSync(examples).map((name) => {
    return { name, text: readFileSync(join(examples, name), 'utf8') };
  });
}

export function officialSchema(): object {
  return JSON.parse(readFileSync(join(folder, 'odcs-json-schema-v3.1.0.json'), 'utf8'));
}
