import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findRoom } from '../../../platform/rooms.ts';
import { rules } from '../../../schema/rules/all.ts';
import { judge } from '../../../schema/rules/judge.ts';
import { severities } from '../../../schema/rules/rule.ts';
import { scoreOf } from '../../../schema/rules/score.ts';
import { readDomain } from '../../../schema/rules/subject/domain.ts';
import { standards } from '../../../schema/standards.ts';
import { domainOf } from './example-subjects.ts';

const count = fc.nat(100_000);
const counts = fc.record({ error: count, warning: count, advice: count });

describe('the score', () => {
  it.each([
    [{ error: 0, warning: 0, advice: 0 }, 0, 100],
    [{ error: 0, warning: 0, advice: 0 }, 500, 100],
    [{ error: 1, warning: 0, advice: 0 }, 500, 98],
    [{ error: 0, warning: 0, advice: 1 }, 500, 99],
    [{ error: 2, warning: 3, advice: 4 }, 100, 67],
    [{ error: 99, warning: 0, advice: 0 }, 100, 0],
  ])('of %j in %i elements is %i', (findings, elements, score) => {
    expect(scoreOf(findings, elements)).toBe(score);
  });

  it('lies between 0 and 100, and is 100 only when nothing is found', () => {
    fc.assert(
      fc.property(counts, count, (findings, elements) => {
        const score = scoreOf(findings, elements);
        const isClean = Object.values(findings).every((each) => each === 0);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score <= 100 && (score === 100) === isClean).toBe(true);
      }),
    );
  });

  it('is never raised by one more finding, and least lowered by the mildest', () => {
    fc.assert(
      fc.property(counts, count, (findings, elements) => {
        const scores = severities.map((severity) => {
          return scoreOf({ ...findings, [severity]: findings[severity] + 1 }, elements);
        });
        const rising = [...scores, scoreOf(findings, elements)];
        expect(rising).toEqual(rising.toSorted((one, other) => one - other));
      }),
    );
  });

  it('can be recomputed by anyone from what is printed', () => {
    const domain = readDomain({ ...findRoom('catalog'), shared: standards });
    const subject = { domain, mesh: [domain], operations: [] };
    const unchanged = { severity: {}, waivers: [] };
    const { scores, findings } = judge(subject, rules, unchanged, { today: '2026-06-01' });
    for (const { score, elements, findings: counted } of scores) {
      expect(score).toBe(scoreOf(counted, elements));
      expect(Object.values(counted).reduce((sum, each) => sum + each, 0)).toBe(findings.length);
    }
  });

  it('is of each contract by itself: what it promises counts to it, what no contract does to all', () => {
    const graph = `
      type Stock { a: Int b: Int }
      type Parcel { c: Int }
      type Other { d: Int }
    `;
    const text = (id: string, type: string) => ({
      graph,
      contract: `apiVersion: v3.1.0\nkind: DataContract\nid: ${id}\nversion: 1.0.0\nstatus: active\nschema: [{ name: ${type} }]`,
    });
    const [stock, parcels] = [text('stock', 'Stock'), text('parcels', 'Parcel')].map((example) =>
      domainOf('shop', example),
    );
    if (!stock || !parcels) throw new Error('no domain');
    const renamed = parcels.contracts.map((holder) => ({
      ...holder,
      file: 'shop/parcels.odcs.yaml',
    }));
    const domain = { ...stock, contracts: [...stock.contracts, ...renamed] };
    const described = rules.filter(({ id }) => id === 'fields-described');
    const subject = { domain, mesh: [domain], operations: [] };
    const { scores } = judge(
      subject,
      described,
      { severity: {}, waivers: [] },
      { today: '2026-06-01' },
    );
    // A contract and its one type; Stock with two fields or Parcel with one; Other with one.
    expect(scores).toMatchObject([
      { product: 'stock', elements: 2 + 3 + 2, findings: { error: 3 } },
      { product: 'parcels', elements: 2 + 2 + 2, findings: { error: 2 } },
    ]);
  });
});
