import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The shared scalars, value types and directives that every domain's schema begins with. */
export const standards = readFileSync(join(import.meta.dirname, 'standards.graphql'), 'utf8');
