import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import { knownKeys } from './odcs/known-keys.ts';

export type Issue = z.core.$ZodIssue;

/** What is wrong in the words of whoever wrote the contract, and what would be right. */
export function explain(issue: Issue, input: unknown): string {
  switch (issue.code) {
    case 'invalid_type':
      if (input === undefined) return `is missing: ${article(issue.expected)} is expected`;
      return `must be ${article(issue.expected)}, not ${describe(input)}`;
    case 'invalid_value': {
      const values = issue.values.map(String);
      if (input === undefined) return `is missing: ${oneOf(values)}`;
      return `must be ${oneOf(values)}, not ${describe(input)}${meant(input, values)}`;
    }
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys;
      return `"${key}" is no key of the standard here${meant(key, knownKeys)}`;
    }
    case 'custom':
      return issue.message;
    default:
      return `${issue.message.charAt(0).toLowerCase()}${issue.message.slice(1)}`;
  }
}

const names: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map of keys and values',
  record: 'a map of keys and values',
};

const article = (expected: string) => names[expected] ?? expected;

function oneOf(values: readonly string[]): string {
  return values.length === 1 ? `"${values[0]}"` : `one of ${values.join(', ')}`;
}

function describe(input: unknown): string {
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object' && input !== null) return 'a map of keys and values';
  const text = JSON.stringify(input) ?? typeof input;
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** A name that differs in a letter or two only. */
export function meant(given: unknown, known: readonly string[]): string {
  if (typeof given !== 'string' || given.length > 60) return '';
  const nearest = closest(given, [...known]);
  return distance(given.toLowerCase(), nearest.toLowerCase()) <= 2
    ? `; did you mean "${nearest}"?`
    : '';
}
