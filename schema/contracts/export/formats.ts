import type { Contract } from '../odcs/contract.ts';
import { toHtml } from './html.ts';
import { toJsonSchema } from './json-schema.ts';
import { toMarkdown } from './markdown.ts';
import { toOdcsJson } from './odcs-json.ts';
import { toSql } from './sql.ts';

/** Every form that a contract can be given out in. */
export const exportFormats = {
  'json-schema': toJsonSchema,
  markdown: toMarkdown,
  html: toHtml,
  sql: toSql,
  'odcs-json': toOdcsJson,
} satisfies Record<string, (contract: Contract) => string>;

export type ContractFormat = keyof typeof exportFormats;
