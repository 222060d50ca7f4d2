import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  expectedVersion,
  id,
  idempotencyKey,
  line,
  note,
} from '../../../platform/subgraph/input.ts';

const accepted: [string, z.ZodType, unknown, unknown][] = [
  ['id', id, ' P1001 ', 'P1001'],
  ['id', id, 'Größe 42/b', 'Größe 42/b'],
  ['key', idempotencyKey, ' k ', ' k '],
  ['version', expectedVersion, 0, 0],
  ['version', expectedVersion, null, null],
  ['line', line(5), ' ab ', 'ab'],
  ['note', note(5), '  ', ''],
];

const refused: [string, z.ZodType, unknown, string][] = [
  ['id', id, ' ', 'must be 1 to 128 characters'],
  ['id', id, 'DE|CH', 'without "|"'],
  ['id', id, 'x'.repeat(129), 'must be 1 to 128 characters'],
  ['id', id, 'a\0b', 'must not hold a NUL character'],
  ['key', idempotencyKey, '', 'must not be empty'],
  ['line', line(5), ' ', 'must not be empty'],
  ['line', line(5), 'a\0b', 'must not hold a NUL character'],
  ['note', note(5), 'a\0b', 'must not hold a NUL character'],
];

describe('a part of a mutation’s input', () => {
  it.each(accepted)('%s takes %j as %j', (_name, form, given, value) => {
    expect(form.parse(given)).toEqual(value);
  });

  it.each(refused)('%s refuses %j', (_name, form, given, reason) => {
    const { error } = form.safeParse(given);
    expect(error?.issues.map(({ message }) => message).join('; ')).toContain(reason);
  });
});
