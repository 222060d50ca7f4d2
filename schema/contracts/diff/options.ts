import type { ListItem } from '../odcs/element.ts';
import type { LogicalType } from '../odcs/logical-types.ts';
import { related } from './aspects.ts';
import type { Change } from './change.ts';
import { type Relate, relateHighest, relateLowest, relateSets, relateStated } from './relation.ts';

/** How the values of an option stand to each other; of all others it is only known whether they are equal. */
const relations = new Map<string, Relate>([
  ['minLength', relateLowest],
  ['maxLength', relateHighest],
  ['minimum', relateLowest],
  ['exclusiveMinimum', relateLowest],
  ['maximum', relateHighest],
  ['exclusiveMaximum', relateHighest],
  ['minItems', relateLowest],
  ['maxItems', relateHighest],
  ['minProperties', relateLowest],
  ['maxProperties', relateHighest],
  ['multipleOf', relateMultiples],
  ['uniqueItems', (was, is) => relateStated(was || undefined, is || undefined)],
  ['required', relateNames],
  ['format', relateFormats],
]);

const kinds = {
  narrower: 'optionNarrowed',
  wider: 'optionWidened',
  apart: 'optionChanged',
} as const;

/**
 * How values are narrowed within their type. Each option is looked at alone: to replace `minimum: 1` by
 * `exclusiveMinimum: 0` is one limit less and one more. Options of types that have nothing in common are not compared.
 */
export function compareOptions(was: ListItem, is: ListItem, where: string): Change[] {
  if (relateTypes(was.logicalType, is.logicalType) === 'apart') return [];
  const before = was.logicalTypeOptions ?? {};
  const after = is.logicalTypeOptions ?? {};
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((option) =>
    related(option, relations.get(option) ?? relateStated, kinds)(before, after, where),
  );
}

/** Every whole number is a number; no other type holds the values of another one. */
export function relateTypes(was: LogicalType | undefined, is: LogicalType | undefined) {
  if (was === 'integer' && is === 'number') return 'wider';
  if (was === 'number' && is === 'integer') return 'narrower';
  return relateStated(was, is);
}

function relateMultiples(was: unknown, is: unknown) {
  if (typeof was !== 'number' || typeof is !== 'number') return relateStated(was, is);
  return relateSets({ isWithinWas: isMultiple(is, was), wasWithinIs: isMultiple(was, is) });
}

/** As near as floating point lets two decimals such as 0.1 and 0.3 be. */
function isMultiple(number: number, of: number): boolean {
  const times = number / of;
  return Math.abs(times - Math.round(times)) < 1e-9 * Math.max(1, times) && times > 0.5;
}

function relateNames(was: unknown, is: unknown) {
  if (!Array.isArray(was) || !Array.isArray(is)) return relateStated(was, is);
  const [before, after] = [new Set<unknown>(was), new Set<unknown>(is)];
  return relateSets({
    isWithinWas: [...before].every((name) => after.has(name)),
    wasWithinIs: [...after].every((name) => before.has(name)),
  });
}

function relateFormats(was: unknown, is: unknown) {
  const [before, after] = [numberFormat(was), numberFormat(is)];
  if (!before || !after) return relateStated(was, is);
  return relateSets({ isWithinWas: fits(after, before), wasWithinIs: fits(before, after) });
}

interface NumberFormat {
  letter: string;
  bits: number;
}

function numberFormat(format: unknown): NumberFormat | undefined {
  const [, letter, bits] = /^([iuf])(\d+)$/.exec(String(format)) ?? [];
  return letter === undefined ? undefined : { letter, bits: Number(bits) };
}

/** An unsigned number needs one bit more where a sign is kept. */
function fits(inner: NumberFormat, outer: NumberFormat): boolean {
  if (inner.letter === outer.letter) return inner.bits <= outer.bits;
  return inner.letter === 'u' && outer.letter === 'i' && inner.bits < outer.bits;
}
