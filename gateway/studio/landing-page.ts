import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a browser sees at the gateway's address: one page, no network but the gateway. */
export const landingPage = readFileSync(join(import.meta.dirname, 'landing-page.html'), 'utf8');
