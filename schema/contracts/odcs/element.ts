import { z } from 'zod';
import { described } from './extras.ts';
import { logicalTypeOptions, logicalTypes } from './logical-types.ts';
import { qualityRule } from './quality.ts';
import { objectRelationship, propertyRelationship } from './relationship.ts';

const element = {
  ...described,
  businessName: z.string().optional(),
  physicalType: z.string().optional(),
  physicalName: z.string().optional(),
  quality: z.array(qualityRule).optional(),
};

export const propertyFields = z.strictObject({
  ...element,
  name: z.string().optional(),
  logicalType: z.enum(logicalTypes).optional(),
  logicalTypeOptions: z.record(z.string(), z.unknown()).optional(),
  primaryKey: z.boolean().optional(),
  primaryKeyPosition: z.int().optional(),
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  partitioned: z.boolean().optional(),
  partitionKeyPosition: z.int().optional(),
  classification: z.string().optional(),
  encryptedName: z.string().optional(),
  transformSourceObjects: z.array(z.string()).optional(),
  transformLogic: z.string().optional(),
  transformDescription: z.string().optional(),
  examples: z.array(z.unknown()).optional(),
  criticalDataElement: z.boolean().optional(),
  relationships: z.array(propertyRelationship).optional(),
});

/** What a list consists of; it needs no name. */
export interface ListItem extends z.infer<typeof propertyFields> {
  properties?: Property[] | undefined;
  items?: ListItem | undefined;
}

/** A column, a field, a key: one thing that an object has. */
export interface Property extends ListItem {
  name: string;
}

const nested = {
  properties: z.lazy(() => z.array(property)).optional(),
  items: z.lazy(() => listItem).optional(),
};

const listItem: z.ZodType<ListItem> = propertyFields
  .extend(nested)
  .superRefine((item, context) => addOptionProblems(item, context));

const property: z.ZodType<Property> = propertyFields
  .extend({ ...nested, name: z.string() })
  .superRefine((item, context) => addOptionProblems(item, context));

/** A table, a topic, a GraphQL type: one kind of thing that the contract is about. */
export const schemaObject = z.strictObject({
  ...element,
  name: z.string(),
  logicalType: z.literal('object').optional(),
  dataGranularityDescription: z.string().optional(),
  properties: z.array(property).optional(),
  relationships: z.array(objectRelationship).optional(),
});

export type SchemaObject = z.infer<typeof schemaObject>;

/** How values may be narrowed depends on their type. */
function addOptionProblems(
  { logicalType: type, logicalTypeOptions: options }: ListItem,
  context: z.RefinementCtx,
): void {
  if (!options) return;
  if (!type) {
    const message = 'mean nothing without a logicalType';
    context.addIssue({ code: 'custom', message, path: ['logicalTypeOptions'] });
    return;
  }
  const parsed = logicalTypeOptions[type].safeParse(options);
  for (const { message, path } of parsed.error?.issues ?? []) {
    const where = ['logicalTypeOptions', ...path];
    context.addIssue({ code: 'custom', message: `${message}, for a ${type}`, path: where });
  }
}
