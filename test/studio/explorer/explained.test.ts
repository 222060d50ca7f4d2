import { describe, expect, it } from 'vitest';
import { layOutPlan } from '../../../gateway/studio/app/pages/explorer/plan/plan-layout.ts';
import { fetchesOf } from '../../../gateway/studio/app/pages/explorer/plan/plan-model.ts';
import {
  type PlanNode,
  splitExplained,
} from '../../../gateway/studio/app/pages/explorer/run/explained.ts';
import { timelineRows } from '../../../gateway/studio/app/pages/explorer/timeline/timeline-rows.ts';

const fetchNode = (fetchNumber: number, serviceName: string, id?: string): PlanNode => ({
  kind: 'Fetch',
  fetchNumber,
  serviceName,
  operationKind: 'query',
  operation: '{ a }',
  ...(id !== undefined && { id }),
});
const planOf = (node?: PlanNode) => ({ subgraphs: ['a', 'b'], node });
const waits = (node: PlanNode) =>
  fetchesOf(planOf(node)).map(({ number, after }) => [number, after]);

describe('the fetches of a plan', () => {
  it('wait for all that comes before them in a sequence', () => {
    const node: PlanNode = {
      kind: 'Sequence',
      nodes: [
        { kind: 'Parallel', nodes: [fetchNode(0, 'a'), fetchNode(1, 'b')] },
        fetchNode(2, 'a'),
      ],
    };
    expect(waits(node)).toEqual([
      [0, []],
      [1, []],
      [2, [0, 1]],
    ]);
    const places = layOutPlan(fetchesOf(planOf(node)));
    const [first, second, third] = [0, 1, 2].map((number) => places.get(number));
    expect([first?.x, second?.x]).toEqual([0, 0]);
    expect(second?.y).toBeGreaterThan(first?.y ?? 0);
    expect(third?.x).toBeGreaterThan(0);
  });

  it('of a later part wait for those that it depends on only', () => {
    const node: PlanNode = {
      kind: 'Defer',
      primary: { node: { kind: 'Sequence', nodes: [fetchNode(0, 'a', '0'), fetchNode(1, 'b')] } },
      deferred: [
        {
          label: 'stock',
          depends: [{ id: '0' }],
          node: { kind: 'Flatten', path: ['items', '@'], node: fetchNode(2, 'b') },
        },
        { depends: [], node: fetchNode(3, 'a') },
      ],
    };
    expect(waits(node)).toEqual([
      [0, []],
      [1, [0]],
      [2, [0]],
      [3, []],
    ]);
    const [, , stock, last] = fetchesOf(planOf(node));
    expect([stock?.part, stock?.place, last?.part]).toEqual(['stock', 'items.@', 'later']);
  });

  it('say under which condition they are asked', () => {
    const node: PlanNode = {
      kind: 'Condition',
      condition: 'isLong',
      ifClause: fetchNode(0, 'a'),
      elseClause: fetchNode(1, 'b'),
    };
    const conditions = fetchesOf(planOf(node)).map((one) => one.conditions);
    expect(conditions).toEqual([['if $isLong'], ['unless $isLong']]);
  });

  it('are none where nobody is asked', () => {
    expect(fetchesOf(planOf())).toEqual([]);
  });
});

describe('an answer that tells how it came about', () => {
  const timeline = {
    totalMs: 20,
    isPlanFromCache: true,
    phases: [
      { phase: 'plan', startMs: 1, endMs: 2 },
      { phase: 'project', startMs: 18, endMs: 19 },
    ],
    fetches: [
      {
        subgraph: 'a',
        path: ['items', '@'],
        startMs: 2,
        endMs: null,
        bytes: null,
        isShared: true,
        isFailed: false,
        errorCount: 1,
      },
    ],
    leftOut: 0,
  };

  it('is shown without it', () => {
    const { json, explained } = splitExplained({ data: 1, extensions: { timeline, own: 2 } });
    expect(json).toEqual({ data: 1, extensions: { own: 2 } });
    expect(explained.timeline?.totalMs).toBe(20);
    expect(splitExplained({ data: 1, extensions: { timeline } }).json).toEqual({ data: 1 });
  });

  it('is left as it is where it tells nothing', () => {
    const json = { data: 1, extensions: { own: 2 } };
    expect(splitExplained(json).json).toBe(json);
    expect(splitExplained('text')).toEqual({ json: 'text', explained: {} });
  });

  it('has a bar for each phase and each fetch, in their order', () => {
    const told = splitExplained({ extensions: { timeline } }).explained.timeline;
    const rows = told ? timelineRows(told) : [];
    expect(rows.map(({ name, endMs, notes }) => [name, endMs, ...notes])).toEqual([
      ['Plan', 2, 'from the cache'],
      ['a', 20, 'shared with another request', 'still under way', '1 error'],
      ['Write the answer', 19],
    ]);
  });
});
