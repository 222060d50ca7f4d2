import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { findRooms } from '../../platform/rooms.ts';
import { tableShapes } from '../../platform/storage/table-shapes.ts';
import { lintContracts } from '../../schema/contracts/conformance/lint.ts';
import { readContractsIn } from '../../schema/contracts/contract-files.ts';
import { toBeSaid } from '../../schema/contracts/propose/draft.ts';
import { standards } from '../../schema/standards.ts';
import { openTestDatabase } from '../support/database.ts';

/** What consumers are promised of every product. */
const serviceLevels = ['freshness', 'frequency', 'latency', 'availability', 'retention'];

describe.each(findRooms())('the contracts of $name', ({ name, folder }) => {
  const read = () => {
    const { contracts, problems } = readContractsIn(folder);
    expect(problems).toEqual([]);
    return contracts;
  };

  it('say whose the data is, what it is for, and what is promised', () => {
    const contracts = read();
    expect(contracts).not.toEqual([]);
    for (const { contract, document } of contracts) {
      expect(contract).toMatchObject({ domain: name, team: { name } });
      expect(contract.support).not.toEqual([]);
      expect(contract.slaProperties?.map(({ property }) => property)).toEqual(serviceLevels);
      expect(document.toString()).not.toContain(toBeSaid);
    }
  });

  it('are kept by the graph and by the database', async () => {
    const file = join(folder, 'schema.graphql');
    const graph = { file, sdl: readFileSync(file, 'utf8'), shared: standards };
    const { db, close } = await openTestDatabase<unknown>(name);
    const tables = await tableShapes(db);
    await close();
    expect(lintContracts({ contracts: read(), graph, tables })).toEqual([]);
  });

  it('have rules of quality that PostgreSQL can answer with a number', async () => {
    const { db, close } = await openTestDatabase<unknown>(name);
    const objects = read().flatMap(({ contract }) => contract.schema ?? []);
    const queries = objects.flatMap(({ quality = [] }) =>
      quality.flatMap(({ query }) => query ?? []),
    );
    expect(queries).not.toEqual([]);
    for (const query of queries) {
      const { rows } = await sql<Record<string, unknown>>`${sql.raw(query)}`.execute(db);
      expect(Object.values(rows[0] ?? {})).toEqual([0]);
    }
    await close();
  });
});
