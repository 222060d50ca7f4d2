import { z } from 'zod';
import type { ListItem, Property, SchemaObject } from './odcs/element.ts';
import type { QualityRule } from './odcs/quality.ts';

/**
 * What a contract says of the graph beyond the standard's own keys.
 * See docs/decisions/0009-contracts-describe-the-graph.md.
 */

/** How protected a field's values are, the least protected first. */
export const dataClasses = ['public', 'internal', 'personal', 'sensitive'] as const;
export type DataClass = (typeof dataClasses)[number];

const deprecation = z
  .object({
    reason: z.string().optional(),
    /** The day from which it may be gone, ISO 8601. */
    until: z.string().optional(),
  })
  .catch({});
export type Deprecation = z.infer<typeof deprecation>;

/** What the custom property `deprecated` says; undefined where nobody needs to leave the element. */
export function readDeprecation(value: unknown): Deprecation | undefined {
  const isNone = value === undefined || value === null || value === false;
  return isNone ? undefined : deprecation.parse(value);
}

type Extended = Pick<ListItem, 'customProperties'>;

/** The value of a custom property; undefined where the element has none of this name. */
export function customProperty({ customProperties }: Extended, name: string): unknown {
  return customProperties?.find(({ property }) => property === name)?.value;
}

export function deprecationOf(element: Extended): Deprecation | undefined {
  return readDeprecation(customProperty(element, 'deprecated'));
}

/** The named type of an object, or of what a list consists of. */
export function graphqlTypeOf(item: Extended): string | undefined {
  return textOf(customProperty(item, 'graphqlType'));
}

/** The domain that owns the type to which these fields are added; undefined for a type of its own. */
export function extendedDomain(object: SchemaObject): string | undefined {
  return textOf(customProperty(object, 'extends'));
}

type Rules = ListItem['quality'];

const list = z.object({ validValues: z.array(z.unknown()).min(1) });

/**
 * The rule that makes an enum: no value but those listed may occur.
 * A rule that tolerates some others is a measure of quality, and narrows nothing.
 */
export function valuesRuleIn(rules: Rules): QualityRule | undefined {
  return rules?.find((rule) => {
    const isStrict = rule.metric === 'invalidValues' && rule.mustBe === 0;
    return isStrict && list.safeParse(rule.arguments).success;
  });
}

/** The values of an enum, each once; undefined where any value may stand. */
export function validValuesIn(rules: Rules): unknown[] | undefined {
  const parsed = list.safeParse(valuesRuleIn(rules)?.arguments);
  return parsed.data && [...new Set(parsed.data.validValues)];
}

/** Undefined for a class that is none of ours. */
export function dataClassOf({ classification = 'public' }: Property): DataClass | undefined {
  return dataClasses.find((name) => name === classification);
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
