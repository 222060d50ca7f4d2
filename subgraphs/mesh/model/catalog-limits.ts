import { isStorable } from '../../../platform/subgraph/storable.ts';
import { MeshError } from '../../../schema/errors.ts';
import { idForm, isId } from '../../../schema/ids.ts';
import type { CatalogEntry } from './catalog-entry.ts';

/** What one domain may bring into the catalog: what is more is no product that a person looks through. */
const most = { products: 100, fields: 10_000, name: 200, tag: 100, path: 300 } as const;

/** Throws LIMIT_EXCEEDED or RULE_VIOLATED for what the catalog cannot hold. */
export function requireHoldable(domain: string, entries: readonly CatalogEntry[]): void {
  if (entries.length > most.products) {
    const message = `${domain} has ${entries.length} contracts; a domain offers at most ${most.products} data products`;
    throw new MeshError('LIMIT_EXCEEDED', message, { path: ['input'] });
  }
  for (const entry of entries) requireEntry(entry);
}

function requireEntry({ id, name, tags, fields, fileName, domain, ...rest }: CatalogEntry): void {
  const where = `${domain}/${fileName}`;
  if (!isId(id)) refuse('RULE_VIOLATED', `${where}: the id ${idForm}`);
  if (!isStorable({ name, tags, fields, ...rest })) {
    refuse(
      'RULE_VIOLATED',
      `${where} holds a NUL character or half of a surrogate pair; remove it`,
    );
  }
  if (fields.length > most.fields) {
    refuse(
      'LIMIT_EXCEEDED',
      `${where} has ${fields.length} fields; at most ${most.fields} are held`,
    );
  }
  requireShort(where, 'the name', [name], most.name);
  requireShort(where, 'a tag', tags, most.tag);
  const paths = fields.map(({ path }) => path);
  requireShort(where, 'an object and a field together', paths, most.path);
}

function requireShort(where: string, what: string, texts: readonly string[], longest: number) {
  const long = texts.find((text) => text.length > longest);
  if (long === undefined) return;
  const message = `${where}: ${what} may have ${longest} characters; "${long.slice(0, 40)}…" has ${long.length}`;
  refuse('LIMIT_EXCEEDED', message);
}

function refuse(code: 'LIMIT_EXCEEDED' | 'RULE_VIOLATED', message: string): never {
  throw new MeshError(code, message, { path: ['input'] });
}
