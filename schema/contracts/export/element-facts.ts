import type { ListItem } from '../odcs/element.ts';
import { deprecationOf } from '../promises.ts';

/** What several forms of a contract say of one of its elements. */

/** One sentence for whoever still uses the element; undefined where nobody needs to leave it. */
export function deprecationText(element: Pick<ListItem, 'customProperties'>): string | undefined {
  const deprecation = deprecationOf(element);
  if (!deprecation) return undefined;
  const { reason, until } = deprecation;
  return `Deprecated${until ? `, kept until ${until}` : ''}${reason ? `: ${reason}` : '.'}`;
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
