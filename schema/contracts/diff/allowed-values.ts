import type { ListItem } from '../odcs/element.ts';
import { validValuesIn } from '../promises.ts';
import { type Change, change } from './change.ts';
import { shown } from './wording.ts';

type Rules = ListItem['quality'];

/** Compares what the values may be, one by one, so that each that came or went is named. */
export function compareAllowedValues(was: Rules, is: Rules, where: string): Change[] {
  const before = validValuesIn(was);
  const after = validValuesIn(is);
  if (!before) {
    return after ? [change('valuesListed', where, `may only be one of ${shown(after)} now`)] : [];
  }
  if (!after) {
    const what = `may be anything now, and was one of ${shown(before)}`;
    return [change('valuesUnlisted', where, what)];
  }
  return [
    ...missing(before, after).map((text) => {
      return change('valueRemoved', where, `can no longer be ${text}`);
    }),
    ...missing(after, before).map((text) => {
      return change('valueAdded', where, `can also be ${text} now`);
    }),
  ];
}

/** Those of `values` that `others` do not have, as texts. */
function missing(values: unknown[], others: unknown[]): string[] {
  const known = new Set(others.map(text));
  return [...new Set(values.map(text))].filter((value) => !known.has(value));
}

const text = (value: unknown) => JSON.stringify(value) ?? String(value);
