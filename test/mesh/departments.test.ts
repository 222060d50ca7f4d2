import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { asker } from '../support/graphql.ts';
import {
  type MeshProcess,
  type MeshSetup,
  runMeshProcess,
  setUpMesh,
} from '../support/mesh-process.ts';

// Real processes on a busy machine take their time.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 90_000 });

const byCatalog = '{ variant(sku: "GHB-BRO-42") { product { title } } }';
const withStock = '{ variant(sku: "GHB-BRO-42") { product { title } availability { isInStock } } }';
const answerOfCatalog = { product: { title: 'Granite Hiking Boot' } };

describe('a mesh that begins with one department', () => {
  let setup: MeshSetup;
  let mesh: MeshProcess;
  beforeAll(async () => {
    setup = await setUpMesh(['catalog', 'logistics']);
  });
  afterEach(() => mesh.end());
  afterAll(() => setup.remove());

  async function start(...domains: string[]) {
    mesh = runMeshProcess({ env: setup.env, args: domains });
    await mesh.ready();
    return asker(`http://127.0.0.1:${setup.port('gateway')}/graphql`);
  }

  it('holds that department alone, and keeps its answers and its data when another joins', async () => {
    const alone = await start('catalog');
    expect((await alone(byCatalog)).data).toEqual({ variant: answerOfCatalog });
    const { data, errors } = await alone(withStock);
    expect(data).toBeUndefined();
    expect(errors?.[0]?.message).toContain('availability');
    const input = { id: 'kept', name: 'Kept' };
    await alone(
      'mutation ($input: SaveBrandInput!) { saveBrand(input: $input) { brand { id } } }',
      { variables: { input }, caller: 'team:catalog' },
    );
    await mesh.end();

    const both = await start('catalog', 'logistics');
    expect((await both(byCatalog)).data).toEqual({ variant: answerOfCatalog });
    expect((await both(withStock)).data).toEqual({
      variant: { ...answerOfCatalog, availability: { isInStock: true } },
    });
    expect((await both('{ brand(id: "kept") { name } }')).data).toEqual({
      brand: { name: 'Kept' },
    });
  });

  it('serves a department that needs the catalog without it, but for what it needs', async () => {
    const ask = await start('logistics');
    const { data, errors } = await ask(
      '{ inventoryLevels(sku: "GHB-BRO-42", first: 1) { nodes { onHand variant { sku availability { isInStock } } } } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({
      inventoryLevels: {
        nodes: [{ variant: { sku: 'GHB-BRO-42', availability: { isInStock: true } } }],
      },
    });
    const promise = await ask(
      '{ inventoryLevels(first: 1) { nodes { variant { deliveryPromise(to: { country: "DE", postcode: "04109" }) { reason } } } } }',
    );
    expect(promise.errors?.[0]?.message).toContain('deliveryPromise');
  });
});
