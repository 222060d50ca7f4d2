import type { Kysely, Transaction } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { readAttributeValue } from '../model/attribute-value.ts';
import {
  type AttributeRow,
  attributesByCodes,
  replaceProductAttributes,
  valuesInUse,
  writeAttribute,
} from './attributes.ts';
import { lockProduct } from './product-edits.ts';
import { changeProduct, type ProductRow } from './products.ts';
import type { Tables } from './tables.ts';

/** Saves a definition. Throws RULE_VIOLATED when a value in use would no longer be right. */
export function saveAttribute(db: Kysely<Tables>, attribute: AttributeRow): Promise<AttributeRow> {
  return db.transaction().execute(async (tx) => {
    const saved = await writeAttribute(tx, attribute);
    const wrong = await wrongValue(tx, saved);
    if (wrong) throw new MeshError('RULE_VIOLATED', `A product has such a value: ${wrong}`);
    return saved;
  });
}

async function wrongValue(
  tx: Transaction<Tables>,
  attribute: AttributeRow,
): Promise<string | undefined> {
  for (const value of await valuesInUse(tx, attribute.code)) {
    const read = readAttributeValue(attribute, value);
    if (!read.ok) return read.reason;
  }
  return undefined;
}

interface AttributesEdit {
  product: string;
  expectedVersion?: number | null;
  attributes: { code: string; value: string }[];
}

/** Replaces all characteristics. Throws NOT_FOUND, STALE_VERSION, UNKNOWN_REFERENCE or INVALID_INPUT. */
export function setProductAttributes(
  db: Kysely<Tables>,
  { product: id, expectedVersion, attributes }: AttributesEdit,
): Promise<ProductRow> {
  return db.transaction().execute(async (tx) => {
    const product = await lockProduct(tx, { id, expectedVersion }, ['input', 'product']);
    const codes = attributes.map(({ code }) => code);
    const known = new Map((await attributesByCodes(tx, codes)).map((row) => [row.code, row]));
    const values = attributes.map(({ code, value }, index) => {
      const path = ['input', 'attributes', String(index)];
      const attribute = known.get(code);
      if (!attribute) {
        throw new MeshError('UNKNOWN_REFERENCE', `There is no attribute ${code}`, { path });
      }
      const read = readAttributeValue(attribute, value);
      if (!read.ok) throw new MeshError('INVALID_INPUT', read.reason, { path });
      return { code, value: read.value };
    });
    await replaceProductAttributes(tx, product.id, values);
    return changeProduct(tx, product.id, {});
  });
}
