import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findRooms, registryRoom } from '../../platform/rooms.ts';
import { readContractsIn } from '../../schema/contracts/contract-files.ts';
import { sampleQueriesOf } from '../../schema/rules/subject/operation.ts';
import { startMesh, type TestMesh } from '../support/mesh.ts';

/** What every contract invites people to try. */
const samples = findRooms().flatMap(({ name: domain, folder }) =>
  readContractsIn(folder).contracts.flatMap((contract) =>
    (sampleQueriesOf(contract)?.queries ?? []).map(({ title, text }) => ({ domain, title, text })),
  ),
);

describe('the sample queries of the contracts', () => {
  let mesh: TestMesh;
  beforeAll(async () => {
    mesh = await startMesh();
  });
  afterAll(() => mesh?.stop());

  it.each(samples)('$domain, $title: runs', async ({ text }) => {
    const { data, errors } = await mesh.ask(text);
    expect(errors).toBeUndefined();
    expect(data).toBeTruthy();
  });

  it.each(samples.filter(({ domain }) => domain !== registryRoom))(
    '$domain, $title: finds something in the sample data',
    async ({ text }) => {
      const { data } = await mesh.ask(text);
      const found = Object.values(data ?? {}).map((value) => JSON.stringify(value));
      for (const text of found) expect(text).not.toMatch(/^(null|\[\]|\{"(nodes|edges)":\[\]\}?)/);
    },
  );
});
