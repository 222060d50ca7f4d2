import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importFolder } from '../../../../platform/transfer/import.ts';
import { room } from '../../../../subgraphs/logistics/main.ts';
import type { Tables } from '../../../../subgraphs/logistics/store/tables.ts';
import { openTestDatabase } from '../../../support/database.ts';

const folder = join(import.meta.dirname, '../../../../../shared/data/adventureworks/logistics');
const isThere = existsSync(folder);
if (!isThere)
  process.stderr.write('The AdventureWorks files are not there: their import was left out\n');

describe.skipIf(!isThere)('AdventureWorks', () => {
  let opened: Awaited<ReturnType<typeof openTestDatabase<Tables>>>;
  beforeAll(async () => {
    opened = await openTestDatabase<Tables>('logistics');
  });
  afterAll(() => opened.close());

  const lines = { feed: 'purchase-order-lines', rejected: 6892 };

  it('is imported; lines for parts that are not stocked wait in quarantine', async () => {
    const report = await importFolder({ room, db: opened.db, folder });
    expect(report).toMatchObject({
      mapping: 'adventureworks',
      unfit: [],
      files: [
        { feed: 'locations', inserted: 14, rejected: 0 },
        { feed: 'inventory', inserted: 460, rejected: 0 },
        { ...lines, inserted: 1953 },
      ],
    });
    const refusals = report.files.flatMap((file) => file.refusals);
    expect(new Set(refusals.map(({ code, field }) => `${code} ${field}`))).toEqual(
      new Set(['UNKNOWN_REFERENCE sku']),
    );
  });

  it('changes nothing when it is imported again', async () => {
    const { files } = await importFolder({ room, db: opened.db, folder });
    expect(files).toMatchObject([
      { unchanged: 14, inserted: 0, updated: 0 },
      { unchanged: 460, inserted: 0, updated: 0 },
      { ...lines, unchanged: 1953, inserted: 0, updated: 0 },
    ]);
  });
});
