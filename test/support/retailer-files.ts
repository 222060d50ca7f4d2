import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../../shared/data/adventureworks');

/** A real retailer's exports, one folder a domain; they are not part of the project. */
export const retailerFiles = {
  present: existsSync(folder),
  of: (domain: string) => join(folder, domain),
};

/** Says in one line that tests were left out, where the files are absent. */
export function tellIfLeftOut(what: string): void {
  if (!retailerFiles.present) {
    process.stderr.write(`left out: ${what}: ../shared/data/adventureworks is absent\n`);
  }
}
