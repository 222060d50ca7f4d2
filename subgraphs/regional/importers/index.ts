import { brandRules } from './brand-rules.ts';
import { content } from './content.ts';
import { glossary } from './glossary.ts';
import { locales } from './locales.ts';
import { markets } from './markets.ts';
import { names } from './names.ts';
import { offices } from './offices.ts';

/** In the order in which an empty database takes them. */
export const feeds = [locales, markets, offices, content, names, brandRules, glossary];
