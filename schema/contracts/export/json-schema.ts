import type { Contract } from '../odcs/contract.ts';
import { definitionName, definitionUrl, objectSchema } from './value-schema.ts';

/**
 * A JSON Schema, draft 2020-12, with a definition per schema object; a row of any of them fits the whole.
 * Fields that the contract does not name are let through: a contract may gain some without breaking anyone.
 */
export function toJsonSchema(contract: Contract): string {
  const objects = contract.schema ?? [];
  const names = new Set(objects.map(({ name }) => name));
  const schema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $comment: `${contract.id} ${contract.version}`,
    title: contract.name ?? contract.id,
    description: contract.description?.purpose,
    ...(objects.length && { anyOf: [...names].map((name) => ({ $ref: definitionUrl(name) })) }),
    $defs: Object.fromEntries(
      objects.map((object) => [definitionName(object.name), objectSchema(object, names)]),
    ),
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
