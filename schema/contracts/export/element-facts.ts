import { z } from 'zod';
import type { ListItem } from '../odcs/element.ts';

/** What several forms of a contract say of one of its elements. */

type Extended = Pick<ListItem, 'customProperties'>;

/** The value of a custom property; undefined where the element has none of this name. */
export function customValue({ customProperties }: Extended, name: string): unknown {
  return customProperties?.find(({ property }) => property === name)?.value;
}

const reasons = z.object({ reason: z.string().optional(), until: z.string().optional() }).catch({});

/** One sentence for whoever still uses the element; undefined where nobody needs to leave it. */
export function deprecationText(element: Extended): string | undefined {
  const value = customValue(element, 'deprecated');
  if (value === undefined || value === null || value === false) return undefined;
  const { reason, until } = reasons.parse(value);
  return `Deprecated${until ? `, kept until ${until}` : ''}${reason ? `: ${reason}` : '.'}`;
}

/**
 * The values of an enum: what a rule says of which no other may occur.
 * A rule that tolerates some others is a measure of quality, and narrows nothing.
 */
export function validValues({ quality }: Pick<ListItem, 'quality'>): unknown[] | undefined {
  const rule = quality?.find(({ metric, mustBe }) => metric === 'invalidValues' && mustBe === 0);
  const values = rule?.arguments?.validValues;
  return Array.isArray(values) && values.length ? [...new Set<unknown>(values)] : undefined;
}

/** What a list consists of. What is ruled of the values of a list, is ruled of its elements. */
export function elementsOf({ items, quality }: ListItem): ListItem | undefined {
  return items && { ...items, quality: items.quality ?? quality };
}

/** A value as a person reads it. Nothing is invisible: a blank text is shown in quotes. */
export function valueText(value: unknown): string {
  if (typeof value === 'string' && value.trim()) return value;
  return JSON.stringify(value) ?? String(value);
}
