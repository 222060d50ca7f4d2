import { expect } from 'vitest';
import { latencyOf, operation, report, use } from '../subgraphs/mesh/report.ts';
import type { TestMesh } from '../support/mesh.ts';
import { startPublishedMesh } from '../support/published-mesh.ts';

/** The day in UTC so many days ago. */
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const register = `mutation ($input: RegisterConsumerInput!) {
  registerConsumer(input: $input) { userErrors { message } } }`;

/** All domains, published, with the shop registered and what gateways reported of catalog's products lately. */
export async function startUsedMesh(): Promise<TestMesh> {
  const mesh = await startPublishedMesh();
  const input = { name: 'shop', owner: 'web', contact: 'web@example.com', purpose: 'Sells' };
  await mesh.ask(register, { variables: { input }, caller: 'team:platform' });
  const fast = (count: number) => latencyOf(...Array<number>(count).fill(20));
  const productPage = operation(
    'query ProductPage($handle: String!) { product(handle: $handle) { title } }',
    [
      use({ day: daysAgo(1), requests: 400, latency: fast(400) }),
      use({ day: daysAgo(3), requests: 2, errors: 1, latency: latencyOf(900, 900) }),
    ],
    ['Product.title', 'Product.handle'],
  );
  const brandList = operation(
    'query BrandList { brands { nodes { name } } }',
    [use({ day: daysAgo(2), client: 'kiosk', requests: 30, latency: fast(30) })],
    ['Brand.name', 'Product.title'],
  );
  await send(mesh, report([productPage, brandList], { environment: 'dev' }));
  return mesh;
}

async function send(mesh: TestMesh, body: object): Promise<void> {
  const response = await fetch(new URL('/usage', mesh.domain('mesh').url), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-weft-caller': 'team:platform' },
    body: JSON.stringify(body),
  });
  expect(response.status).toBe(200);
}
