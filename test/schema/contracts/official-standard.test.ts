import { Ajv2019, type ValidateFunction } from 'ajv/dist/2019.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readContract } from '../../../schema/contracts/read-contract.ts';
import { odcsFilesFor, officialExamples, officialSchema } from './odcs-files.ts';

const hasFiles = odcsFilesFor('our reading of contracts against the official JSON Schema');
const examples = hasFiles ? officialExamples() : [];

describe.skipIf(!hasFiles)('the Open Data Contract Standard’s own files', () => {
  let isValid: ValidateFunction;
  beforeAll(() => {
    const ajv = new Ajv2019({ strict: false });
    addFormats.default(ajv);
    isValid = ajv.compile(officialSchema());
  });

  const accepts = (text: string) => readContract(Buffer.from(text)).kind === 'contract';

  it.each(examples)('has an example that is read: $name', ({ text }) => {
    expect(readContract(Buffer.from(text))).toMatchObject({ kind: 'contract', unread: [] });
  });

  it.each(examples)('keeps every comment and the order of keys: $name', ({ text }) => {
    const reading = readContract(Buffer.from(text));
    if (reading.kind !== 'contract') throw new Error('not read');
    const written = reading.document.toString();
    const comments = (yaml: string) => yaml.match(/#.*$/gm) ?? [];
    expect(comments(written)).toEqual(comments(text));
    expect(JSON.stringify(parse(written))).toBe(JSON.stringify(parse(text)));
  });

  it('judges examples that were damaged as the official schema does', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examples), fc.nat(), damage, ({ text }, place, harm) => {
        const damaged: unknown = parse(text);
        const where = places(damaged);
        const chosen = where[place % where.length];
        if (chosen) apply(chosen, harm);
        // Versions before 3.0, which the schema accepts by name, are not read.
        fc.pre(chosen?.key !== 'apiVersion');
        const yaml = stringify(damaged);
        expect({ yaml, accepted: accepts(yaml) }).toEqual({ yaml, accepted: isValid(damaged) });
      }),
      { numRuns: 300 },
    );
  });
});

interface Place {
  holder: object;
  key: string;
}

/** Every key of every map, at any depth. */
function places(value: unknown): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value).map((key) => ({ holder: value, key }));
  return [...own, ...Object.values(value).flatMap(places)];
}

type Harm =
  | { kind: 'remove' }
  | { kind: 'replace'; value: unknown }
  | { kind: 'add'; name: string };

const damage: fc.Arbitrary<Harm> = fc.oneof(
  fc.constant({ kind: 'remove' as const }),
  fc.constantFrom(1, 'text', true, null, [], {}, [1], ['text'], { other: 1 }).map((value) => {
    return { kind: 'replace' as const, value };
  }),
  fc.constantFrom('colour', 'propertys', 'Name').map((name) => ({ kind: 'add' as const, name })),
);

function apply({ holder, key }: Place, harm: Harm): void {
  if (harm.kind === 'remove') Reflect.deleteProperty(holder, key);
  else if (harm.kind === 'replace') Reflect.set(holder, key, structuredClone(harm.value));
  else Reflect.set(holder, harm.name, 'something');
}
