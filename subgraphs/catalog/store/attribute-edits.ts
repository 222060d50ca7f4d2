import type { Kysely } from 'kysely';
import { MeshError } from '../../../schema/errors.ts';
import { readAttributeValue } from '../model/attribute-value.ts';
import {
  type AttributeRow,
  brokenValues,
  lockAttributes,
  replaceProductAttributes,
  writeAttribute,
} from './attributes.ts';
import { lockProduct } from './product-edits.ts';
import { changeProduct, type ProductRow } from './products.ts';
import type { Tables } from './tables.ts';

/** Saves a definition. Throws RULE_VIOLATED when a value in use would no longer be right. */
export function saveAttribute(db: Kysely<Tables>, attribute: AttributeRow): Promise<AttributeRow> {
  return db.transaction().execute(async (tx) => {
    const wrong = (await brokenValues(tx, [attribute])).get(attribute.code);
    if (wrong) throw new MeshError('RULE_VIOLATED', wrong);
    return writeAttribute(tx, attribute);
  });
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
    const known = new Map((await lockAttributes(tx, codes, 'share')).map((row) => [row.code, row]));
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
