import { describe, expect, it } from 'vitest';
import { rules } from '../../../schema/rules/all.ts';
import { judge } from '../../../schema/rules/judge.ts';
import { configurationOf, readText } from './configurations.ts';
import { domainOf } from './example-subjects.ts';

const today = '2026-06-01';

function judged(yaml: string) {
  const domain = domainOf('shop', { graph: '"A thing."\ntype Thing {\n  id: ID!\n}' });
  const chosen = rules.filter(({ id }) => id === 'fields-described');
  const subject = { domain, mesh: [domain], operations: [] };
  return judge(subject, chosen, configurationOf(yaml), { today });
}

const waiver = (text: string) =>
  `waivers:\n  - { rule: fields-described, owner: shop, reason: Soon., ${text} }\n`;

describe('the severity of a rule', () => {
  it('is its own unless the configuration says otherwise', () => {
    expect(judged('').findings).toMatchObject([{ severity: 'error', line: 3 }]);
    const yaml = 'severity: { fields-described: advice }';
    expect(judged(yaml).findings).toMatchObject([{ severity: 'advice' }]);
  });

  it('may be off', () => {
    const { findings, waived, scores } = judged('severity: { fields-described: off }');
    expect(findings).toEqual([]);
    expect(waived).toEqual([]);
    expect(scores).toMatchObject([{ score: 100 }]);
  });
});

describe('a waiver', () => {
  it.each(['coordinate: Thing.id', 'domain: shop', 'domain: shop, coordinate: Thing.id'])(
    'with %s lets a finding off until its day is over, at no cost',
    (about) => {
      const { findings, waived, scores } = judged(waiver(`${about}, expires: ${today}`));
      expect(findings).toEqual([]);
      expect(waived).toMatchObject([{ rule: 'fields-described', coordinate: 'Thing.id' }]);
      expect(scores).toMatchObject([{ score: 100 }]);
    },
  );

  it.each(['coordinate: Thing.name', 'domain: catalog', 'domain: catalog, coordinate: Thing.id'])(
    'with %s lets nothing else off',
    (about) => {
      const { findings, waived } = judged(waiver(`${about}, expires: 2026-12-31`));
      expect(findings).toMatchObject([{ rule: 'fields-described' }]);
      expect(waived).toEqual([]);
    },
  );

  it('that has expired waives nothing, and is found itself at its line', () => {
    const { findings, waived } = judged(waiver('coordinate: Thing.id, expires: 2026-05-31'));
    expect(waived).toEqual([]);
    expect(findings).toMatchObject([
      { rule: 'waiver-expired', file: 'rules.yaml', line: 2, coordinate: 'Thing.id' },
      { rule: 'fields-described', severity: 'error' },
    ]);
    expect(findings[0]?.message).toContain('until 2026-05-31');
  });
});

describe('a configuration with a mistake', () => {
  it.each([
    [
      'severity: { fields-decribed: off }',
      1,
      'no rule "fields-decribed"; did you mean fields-desc',
    ],
    ['severity: { sing: off }', 1, 'there is no rule "sing"; weft rules lists them'],
    [
      waiver('domain: a, expires: 2026-01-01').replace('fields-d', 'field-d'),
      2,
      'fields-described',
    ],
    ['severity: { fields-described: fatal }', 1, 'Invalid option'],
    [waiver('domain: a, expires: someday'), 2, 'Invalid ISO date'],
    [waiver('domain: a, expires: 2026-02-30'), 2, 'Invalid ISO date'],
    [waiver('expires: 2026-01-01'), 2, 'needs a coordinate or a domain'],
    [waiver('domain: a, expire: 2026-01-01'), 2, 'did you mean "expires"?'],
    ['severity:\n  fields-described: off\nwaiver: []', 3, 'did you mean "waivers"?'],
    ['waivers: [', 1, 'is no YAML'],
    ['[]', 1, 'expected object'],
  ])('%j is told at its line', (yaml, line, message) => {
    const reading = readText(yaml);
    if (reading.kind !== 'invalid') throw new Error('it was read');
    const found = reading.problems.map((problem) => `${problem.line}: ${problem.message}`);
    expect(found.join('\n')).toMatch(new RegExp(`^${line}: .*`, 'm'));
    expect(found.join('\n')).toContain(message);
  });

  it('names the nearest rule first', () => {
    const reading = readText('severity: { contract-name-a-server: off }');
    if (reading.kind !== 'invalid') throw new Error('it was read');
    expect(reading.problems[0]?.message).toMatch(/did you mean contract-names-a-server/);
  });
});
