import { parseDocument } from 'yaml';
import { z } from 'zod/mini';

const text = z.optional(z.string());
const anything = z.optional(z.unknown());
const customProperties = z.optional(
  z.array(z.looseObject({ property: z.string(), value: z.unknown() })),
);

const qualityRule = z.looseObject({
  name: text,
  description: text,
  type: text,
  dimension: text,
  severity: text,
  metric: text,
  arguments: anything,
  query: text,
});

export type QualityRule = z.output<typeof qualityRule>;

const property = z.looseObject({
  name: z.string(),
  description: text,
  logicalType: text,
  items: z.optional(z.looseObject({ logicalType: text, customProperties })),
  physicalName: text,
  physicalType: text,
  primaryKey: z.optional(z.boolean()),
  required: z.optional(z.boolean()),
  unique: z.optional(z.boolean()),
  classification: text,
  examples: z.optional(z.array(z.unknown())),
  quality: z.optional(z.array(qualityRule)),
  customProperties,
});

export type Property = z.output<typeof property>;

const schemaObject = z.looseObject({
  name: z.string(),
  description: text,
  physicalName: text,
  physicalType: text,
  quality: z.optional(z.array(qualityRule)),
  properties: z.optional(z.array(property)),
});

export type SchemaObject = z.output<typeof schemaObject>;

const contract = z.looseObject({
  apiVersion: text,
  id: z.string(),
  name: text,
  version: z.string(),
  status: text,
  tags: z.optional(z.array(z.string())),
  description: z.optional(z.looseObject({ purpose: text, usage: text, limitations: text })),
  schema: z.optional(z.array(schemaObject)),
  roles: z.optional(z.array(z.looseObject({ role: z.string(), access: text, description: text }))),
  price: z.optional(
    z.looseObject({
      priceAmount: z.optional(z.number()),
      priceCurrency: text,
      priceUnit: text,
    }),
  ),
});

export type Contract = z.output<typeof contract>;

/**
 * A contract's text in the forms that a page shows. It was checked when it was published, so that only what is shown
 * is read. Undefined for what is none: whoever asks shows the text as it stands.
 */
export function readContract(yaml: string): Contract | undefined {
  try {
    return contract.safeParse(parseDocument(yaml).toJS({ maxAliasCount: 1000 })).data;
  } catch {
    return undefined;
  }
}

/** E.g. `string`, `list of Variant`, `Brand`. */
export function typeName({ logicalType, items, customProperties }: Property): string {
  if (logicalType !== 'array') return graphqlType(customProperties) ?? logicalType ?? '';
  return `list of ${graphqlType(items?.customProperties) ?? items?.logicalType ?? 'anything'}`;
}

function graphqlType(custom: Property['customProperties']): string | undefined {
  const value = custom?.find(({ property }) => property === 'graphqlType')?.value;
  return typeof value === 'string' ? value : undefined;
}

const operators = {
  mustBe: 'must be',
  mustNotBe: 'must not be',
  mustBeGreaterThan: 'must be more than',
  mustBeGreaterOrEqualTo: 'must be at least',
  mustBeLessThan: 'must be less than',
  mustBeLessOrEqualTo: 'must be at most',
  mustBeBetween: 'must be between',
  mustNotBeBetween: 'must not be between',
};

/** What a rule demands, in one line, e.g. `invalidValues must be 0`. */
export function demandOf(rule: QualityRule): string {
  const [name, words] = Object.entries(operators).find(([key]) => key in rule) ?? [];
  const subject =
    rule.metric ?? rule.name ?? (rule.query === undefined ? 'the value' : 'the count');
  if (name === undefined) return rule.metric ?? rule.type ?? '';
  return `${subject} ${words} ${shortly(rule[name])}`;
}

/** More of them are in the text. */
const mostAllowed = 20;

/** The values that a rule allows, where it names them. */
export function allowedBy({ arguments: given }: QualityRule): string {
  if (typeof given !== 'object' || given === null || !('validValues' in given)) return '';
  const { validValues } = given;
  if (!Array.isArray(validValues)) return '';
  return `Allowed: ${validValues.slice(0, mostAllowed).map(shortly).join(', ')}`;
}

/** Longer ones are cut: the text has all of it. */
const longest = 200;

export function shortly(value: unknown): string {
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  return said.length > longest ? `${said.slice(0, longest)}…` : said;
}
