import type { FetchNode, PlanNode } from '@apollo/query-planner';
import { buildSchema, OperationTypeNode } from 'graphql';
import { describe, expect, it } from 'vitest';
import { compilePlan } from '../../../gateway/planning/compile/compile-plan.ts';
import { subtypesFrom } from '../../../gateway/planning/compile/subtypes.ts';
import type { PlannedOperation } from '../../../gateway/planning/protocol.ts';

const schema = buildSchema('type Query { root: Thing } type Thing { id: ID! next: Thing }');

function fetchOf(operation: string): FetchNode {
  const operationKind = OperationTypeNode.QUERY;
  return {
    kind: 'Fetch',
    serviceName: 'things',
    operation,
    operationName: undefined,
    operationKind,
  };
}

/** Each fetch adds what the next one begins at. */
function chain(length: number): PlanNode {
  const entity = {
    ...fetchOf(
      'query($representations:[_Any!]!){_entities(representations:$representations){next}}',
    ),
    requires: [{ kind: 'Field', name: 'id' }],
  } satisfies FetchNode;
  const nodes = Array.from({ length }, (_, depth): PlanNode => {
    const path = ['root', ...Array.from({ length: depth }, () => 'next')];
    return { kind: 'Flatten', path, node: entity };
  });
  return { kind: 'Sequence', nodes: [fetchOf('{root{id}}'), ...nodes] };
}

/** How many turns of the event loop others have while a plan is compiled. */
async function turnsMeanwhile(node: PlanNode): Promise<number> {
  let turns = 0;
  let next = setImmediate(count);
  function count() {
    turns += 1;
    next = setImmediate(count);
  }
  const planned: PlannedOperation = {
    planFor: [],
    plan: { kind: 'QueryPlan', node },
    source: '{ root { id } }',
    responseNames: [],
    variableNames: [],
  };
  await compilePlan(planned, undefined, schema, subtypesFrom([]));
  clearImmediate(next);
  return turns;
}

describe('compiling a plan', () => {
  it('takes few turns for a small one, and more the more fetches it has', async () => {
    const small = await turnsMeanwhile(chain(2));
    expect(small).toBeGreaterThan(2);
    expect(await turnsMeanwhile(chain(202))).toBe(small + 10);
  });
});
