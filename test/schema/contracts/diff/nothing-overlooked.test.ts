import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { diffContracts } from '../../../../schema/contracts/diff/diff-contracts.ts';
import { readContract } from '../../../../schema/contracts/read-contract.ts';
import { wholeContract } from './whole-contract.ts';

type Path = (string | number)[];

/** Where every text, number and claim stands. */
function leaves(value: unknown, path: Path = []): Path[] {
  if (Array.isArray(value)) return value.flatMap((item, at) => leaves(item, [...path, at]));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
}

function changed(value: unknown): unknown {
  if (typeof value === 'boolean') return !value;
  return typeof value === 'number' ? value + 1 : `${String(value)}x`;
}

/** The contract with another value at one place; undefined where that makes it none. */
function contractWith(path: Path, change: (value: unknown) => unknown) {
  const document: unknown = parse(wholeContract);
  const holder = path.slice(0, -1).reduce<unknown>(child, document);
  const key = path.at(-1) ?? '';
  if (typeof holder !== 'object' || holder === null) throw new Error('no such place');
  Reflect.set(holder, key, change(child(holder, key)));
  const reading = readContract(Buffer.from(stringify(document)));
  return reading.kind === 'contract' ? reading.contract : undefined;
}

function child(holder: unknown, key: string | number): unknown {
  return typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined;
}

const places = leaves(parse(wholeContract)).filter(([key]) => key !== 'version');
const same = (value: unknown) => value;

describe('comparing contracts', () => {
  const readable = places.filter((path) => contractWith(path, changed));

  it('is tried at most places that there are', () => {
    expect(readable.length).toBeGreaterThan(100);
  });

  it.each(readable.map((path) => [path.join('.'), path] as const))(
    'overlooks nothing: %s',
    (_name, path) => {
      const [before, after] = [contractWith(path, same), contractWith(path, changed)];
      if (!before || !after) throw new Error('not read');
      expect(diffContracts(before, before)).toEqual([]);
      expect(diffContracts(before, after)).not.toEqual([]);
      expect(diffContracts(after, before)).not.toEqual([]);
    },
  );
});
