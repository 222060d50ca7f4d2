import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { findRooms } from '../../../platform/rooms.ts';
import { rules } from '../../../schema/rules/all.ts';
import { findingLine } from '../../../schema/rules/finding.ts';
import { judge } from '../../../schema/rules/judge.ts';
import type { DomainExample } from '../../../schema/rules/rule.ts';
import { readDomain } from '../../../schema/rules/subject/domain.ts';
import { readOperation, sampleQueriesOf } from '../../../schema/rules/subject/operation.ts';
import { standards } from '../../../schema/standards.ts';
import { composedApiSchema } from '../../../schema/supergraph.ts';
import { houseConfiguration } from './configurations.ts';
import { domainOf } from './example-subjects.ts';

const today = '2026-06-01';
const unchanged = { severity: {}, waivers: [] };

function judged(example: DomainExample) {
  const domain = domainOf('shop', example);
  return judge({ domain, mesh: [domain], operations: [] }, rules, unchanged, { today });
}

describe('the rooms', () => {
  const mesh = findRooms().map((room) => readDomain({ ...room, shared: standards }));

  it.each(mesh)('$name keeps every rule that is an error', (domain) => {
    const schema = composedApiSchema();
    const samples = domain.contracts.flatMap((holder) => sampleQueriesOf(holder)?.queries ?? []);
    const operations = samples.map((sample) => readOperation(sample, schema));
    const judgement = judge({ domain, mesh, operations }, rules, houseConfiguration(), { today });
    const errors = judgement.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(findingLine)).toEqual([]);
    expect(operations).not.toEqual([]);
  });
});

describe('hostile schemas', () => {
  it.each([
    ['no GraphQL', 'type Query {\n  now: )', 'schema.graphql:2:8', 'Expected Name'],
    ['nothing', '', 'schema.graphql:1:1', 'Unexpected <EOF>'],
    ['endless lists', `type A { a: ${'['.repeat(50_000)}`, ':1:112', 'Deeper than 100 levels'],
    ['endless objects', `type A @b(c: ${'{d:'.repeat(9_000)}`, 'schema.graphql:1', 'Deeper than'],
    ['a broken text', 'type Query { "now', 'schema.graphql:1:18', 'Unterminated string'],
  ])('made of %s are told at their place, once', (_name, graph, place, message) => {
    const lines = judged({ graph, contract: 'domain: shop' })
      .findings.filter(({ file }) => file.endsWith('.graphql'))
      .map(findingLine);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(place);
    expect(lines[0]).toContain(message);
  });

  it.each([
    ['an unknown directive', 'type Query {\n  now: DateTime @often\n}', 2, '@often'],
    ['an unknown type', 'type Query {\n  now: Moment\n}', 2, 'Moment'],
    ['a foreign key', 'type Query { a: A }\ntype A @key(fields: "b") { a: Int }', 2, '@key'],
    ['a wrong argument', 'type Query {\n  a: Int @cacheControl(maxAge: "x")\n}', 2, 'maxAge'],
  ])('with %s are told at their line', (_name, graph, line, word) => {
    const found = judged({ graph }).findings.filter(({ rule }) => rule === 'graph-valid');
    expect(found.map((finding) => finding.line)).toContain(line);
    expect(found.map(({ message }) => message).join()).toContain(word);
  });

  it('never throw, whatever stands in them', () => {
    const names = ['__proto__', 'constructor', 'toString', 'Query', 'Money', '_Entity'];
    for (const name of names) {
      const graph = `type ${name} @key @tag @deprecated { ${name}: String id: [${name}] } extend type ${name}`;
      expect(() => judged({ graph, contract: `schema: [{ name: ${name} }]` })).not.toThrow();
    }
  });
});

describe('an operation', () => {
  const schema = buildSchema('type Query { now: String }');
  const operationsOf = (contract: string) => {
    const domain = domainOf('shop', { contract });
    const samples = domain.contracts.flatMap((holder) => sampleQueriesOf(holder)?.queries ?? []);
    const operations = samples.map((sample) => readOperation(sample, schema));
    return judge({ domain, mesh: [domain], operations }, rules, unchanged, { today });
  };

  it('that a contract shows is found at its own line of the contract', () => {
    const { findings } = operationsOf(
      `customProperties:
  - property: sampleQueries
    value:
      - title: Then
        query: |-
          query Then {
            then
          }
`,
    );
    const [found] = findings.filter(({ rule }) => rule === 'operations-valid');
    expect(found).toMatchObject({ file: 'shop/contract.odcs.yaml', line: 12, coordinate: 'Then' });
  });

  it('of endless depth is told, and does not throw', () => {
    const { findings } = operationsOf(
      `customProperties:
  - property: sampleQueries
    value: [{ title: Deep, query: '${'{a'.repeat(4000)}' }]
`,
    );
    const [found] = findings.filter(({ rule }) => rule === 'operations-valid');
    expect(found?.message).toContain('Deeper than 100 levels');
  });
});
