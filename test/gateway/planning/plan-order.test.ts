import { describe, expect, it } from 'vitest';
import { PlannedSupergraph } from '../../../gateway/planning/planned-supergraph.ts';
import { composeWorld } from '../differential/world/federation.ts';
import { weft } from '../differential/world/gateways.ts';
import { weftInParts } from '../differential/world/in-parts.ts';
import { linked, play } from '../differential/world/scenario.ts';
import { createWorld } from '../differential/world/world.ts';

/** The planner asks for `parcel` before it goes on to what it requires, by keys that it has come by. */
const parts = {
  accounts: `
    type Query { me: User }
    type Mutation { first: User second: User }
    type User @key(fields: "id") { id: ID! }`,
  offices: 'type User @key(fields: "id") @key(fields: "org") { id: ID! org: ID! note: String }',
  staff: `
    type User @key(fields: "org") @key(fields: "code") { org: ID! code: ID! size: Int }`,
  badges: 'type User @key(fields: "code") @key(fields: "sku") { code: ID! sku: ID! }',
  mail: `
    type User @key(fields: "sku") {
      sku: ID!
      note: String @external
      size: Int @external
      parcel: String! @requires(fields: "note size")
    }`,
};
const fixed = { 'Query.me': 'User1' };

async function expectTruth(operation: string, gateway = weft): Promise<void> {
  const { truth, answer } = await play({ parts, fixed, operation }, gateway);
  expect(answer.result.errors ?? []).toEqual([]);
  expect(answer.result.data).toEqual(truth.data);
}

/** How many fetches have to wait for others, one after the other. */
function stepsOf(operation: string): number {
  const world = createWorld(linked(parts), 1);
  const supergraph = new PlannedSupergraph(composeWorld(world));
  const { plan } = supergraph.plan({
    supergraphId: 'mail',
    source: operation,
    operationName: undefined,
    overrides: [],
    isDeferred: false,
    conditions: undefined,
  });
  return plan.node?.kind === 'Sequence' ? plan.node.nodes.length : 1;
}

describe('what a field requires', () => {
  it('is there before the field is asked for', () => expectTruth('{ me { parcel } }'));

  it('is there in each mutation, before the next one begins', () =>
    expectTruth('mutation { first { parcel } second { parcel } }'));

  it('is there in the part of an answer that has the field', async () => {
    let count = 0;
    const inParts = weftInParts('v0.2', () => {
      count += 1;
    });
    await expectTruth('{ me { parcel ... @defer { note } } }', inParts);
    await expectTruth('{ me { id ... @defer { parcel } } }', inParts);
    expect(count).toBe(4);
  });

  it('is fetched at once for objects that have nothing to do with each other', () => {
    expect(stepsOf('{ me { parcel } you: me { parcel } }')).toBe(stepsOf('{ me { parcel } }'));
  });
});

/** The planner believes that `orders` can tell a product's `weight`, since it is the one that asks for it. */
describe('what is asked at a place where a subgraph cannot answer it', () => {
  const scenario = {
    parts: {
      orders: `
        type Query { top: Order! }
        type Order @key(fields: "id") { id: ID! product: Product }
        type Product @key(fields: "id") {
          id: ID!
          weight: Int! @external
          parcel: String @requires(fields: "weight")
        }`,
      stock: `
        type Product @key(fields: "id") {
          id: ID!
          weight: Int! @inaccessible
          parcel: String @external
          cost: String @requires(fields: "parcel")
        }`,
    },
    fixed: { 'Query.top': 'Order1', 'Order1.product': 'Product1' },
  };

  it('is asked elsewhere, even if clients may not see what that requires', async () => {
    const operation = '{ top { product { cost } } }';
    const { truth, answer } = await play({ ...scenario, operation }, weft);
    expect(answer.result).toEqual({ data: truth.data });
  });

  it('is answered in one piece, if that is where it is answered at all', async () => {
    const operation = '{ top { id ... @defer { product { cost } } } }';
    const inParts = weftInParts('v0.2', () => undefined);
    const { truth, answer } = await play({ ...scenario, operation }, inParts);
    expect(answer.result).toEqual({ data: truth.data });
  });
});
