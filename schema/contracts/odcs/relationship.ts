import { z } from 'zod';
import { customProperties } from './extras.ts';

const shorthand = /^[A-Za-z_]\w*\.[A-Za-z_]\w*$/;
const qualified =
  /^(?:(?:https?:\/\/)?[\w.\-/]+\.yaml#)?\/?[A-Za-z_]\w*\/[\w-]+(?:\/[A-Za-z_]\w*\/[\w-]+)*$/;

const reference = z
  .string()
  .refine(
    (text) => shorthand.test(text) || qualified.test(text),
    'must be "object.property" or a path such as "schema/orders/properties/id"',
  );
const references = z.union([reference, z.array(reference).min(1)]);

const base = {
  type: z.literal('foreignKey').optional(),
  customProperties: customProperties.optional(),
};

/** Of a whole object: as many references on one side as on the other. */
export const objectRelationship = z
  .strictObject({ ...base, from: references, to: references })
  .refine(
    ({ from, to }) => Array.isArray(from) === Array.isArray(to),
    '"from" and "to" must both be one reference, or both a list',
  );

/** Of one property, which is what it comes from. */
export const propertyRelationship = z.strictObject({ ...base, to: references });
