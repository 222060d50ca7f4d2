import { contractNamesAnOwner } from './contract/contract-names-an-owner.ts';
import { typesDescribed } from './documentation/types-described.ts';
import { typeNamesPascalCase } from './naming/type-names-pascal-case.ts';
import { typesOwnedOnce } from './ownership/types-owned-once.ts';
import { connectionsPage } from './pagination/connections-page.ts';
import type { Rule } from './rule.ts';

/** Every rule of the house. */
export const rules: readonly Rule[] = [
  typeNamesPascalCase,
  typesDescribed,
  connectionsPage,
  typesOwnedOnce,
  contractNamesAnOwner,
];
