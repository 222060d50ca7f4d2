import { z } from 'zod';
import type { ListItem, Property, SchemaObject } from './odcs/element.ts';

/**
 * What a contract says of the graph beyond the standard's own keys.
 * See docs/decisions/0009-contracts-describe-the-graph.md.
 */

/** How protected a field's values are, the least protected first. */
export const dataClasses = ['public', 'internal', 'personal', 'sensitive'] as const;
export type DataClass = (typeof dataClasses)[number];

export interface Deprecation {
  reason: string;
  /** The day from which it may be gone, ISO 8601. */
  until?: string | undefined;
}

const deprecation = z.object({ reason: z.string(), until: z.iso.date().optional() });
const validValues = z.object({ validValues: z.array(z.string()) });

/** The named type of an object, or of what a list consists of. */
export function graphqlTypeOf(item: ListItem): string | undefined {
  return textOf(customProperty(item, 'graphqlType'));
}

export function deprecationOf(property: Property): Deprecation | undefined {
  const parsed = deprecation.safeParse(customProperty(property, 'deprecated'));
  return parsed.success ? parsed.data : undefined;
}

/** The domain that owns the type to which these fields are added; undefined for a type of its own. */
export function extendedDomain(object: SchemaObject): string | undefined {
  return textOf(customProperty(object, 'extends'));
}

/** Undefined where any value may stand. */
export function validValuesOf({ quality }: ListItem): readonly string[] | undefined {
  const rules = quality?.filter(({ metric, mustBe }) => metric === 'invalidValues' && mustBe === 0);
  for (const { arguments: given } of rules ?? []) {
    const parsed = validValues.safeParse(given);
    if (parsed.success) return parsed.data.validValues;
  }
  return undefined;
}

/** Undefined for a class that is none of ours. */
export function dataClassOf({ classification = 'public' }: Property): DataClass | undefined {
  return dataClasses.find((name) => name === classification);
}

export function customProperty(
  { customProperties }: Pick<ListItem, 'customProperties'>,
  name: string,
) {
  return customProperties?.find(({ property }) => property === name)?.value;
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined);
