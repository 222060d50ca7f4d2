import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../../platform/storage/database.ts';
import { tableShapes } from '../../../../platform/storage/table-shapes.ts';
import { databaseBreaches } from '../../../../schema/contracts/conformance/database-conformance.ts';
import type { TableShape } from '../../../../schema/contracts/conformance/table-shape.ts';
import { createDatabase } from '../../../support/database.ts';
import { contractOf } from '../contract-of.ts';

const promised = `
schema:
  - name: Variant
    physicalName: variants
    properties:
      - { name: sku, physicalName: sku, physicalType: text, logicalType: string, required: true, primaryKey: true }
      - { name: gtin, physicalName: gtin, physicalType: varchar(14), logicalType: string, unique: true }
      - { name: weight, physicalName: weight, physicalType: "numeric(12, 4)", logicalType: number }
      - { name: soldAt, physicalName: sold_at, physicalType: timestamptz, logicalType: timestamp }
      - { name: score, logicalType: number, required: true }
`;

describe('a contract against the database', () => {
  let tables: TableShape[];
  let close: () => Promise<void>;
  beforeAll(async () => {
    const { url, drop } = await createDatabase('promises');
    const db = openDatabase<unknown>({ url });
    close = async () => {
      await db.destroy();
      await drop();
    };
    await sql`create table variants (
      sku text primary key, gtin varchar(14) unique, weight numeric(12, 4), sold_at timestamptz, part text, side text
    )`.execute(db);
    await sql`create unique index on variants (part) where side is null`.execute(db);
    await sql`create view heavy as select sku from variants where weight > 10`.execute(db);
    tables = await tableShapes(db);
  });
  afterAll(() => close());

  const breaches = (yaml: string) =>
    databaseBreaches([contractOf(yaml)], tables).map(
      ({ coordinate, message }) => `${coordinate} ${message}`,
    );

  it('finds nothing where the database holds what is promised', () => {
    expect(breaches(promised)).toEqual([]);
  });

  it.each([
    [
      'a column',
      'physicalName: gtin',
      'physicalName: ean',
      'Variant.gtin the table variants has no column ean',
    ],
    [
      'a table',
      'physicalName: variants',
      'physicalName: items',
      'Variant the database has no table items',
    ],
    [
      'a column type',
      'physicalType: timestamptz',
      'physicalType: date',
      'Variant.soldAt the column sold_at is timestamp with time zone, and date here',
    ],
    [
      'a logical type',
      'timestamptz, logicalType: timestamp',
      'timestamptz, logicalType: boolean',
      'Variant.soldAt a column of the type timestamp with time zone holds no boolean',
    ],
    [
      'that it is never null',
      'logicalType: number }',
      'logicalType: number, required: true }',
      'Variant.weight is promised never to be null, but the column weight may be null',
    ],
    [
      'a key',
      'name: sku, physicalName: sku',
      'name: sku, physicalName: side',
      'Variant.sku is promised to be unique, but nothing in the table variants keeps side unique',
    ],
    [
      'what is unique under a condition only',
      'name: gtin, physicalName: gtin',
      'name: gtin, physicalName: part',
      'Variant.gtin is promised to be unique, but nothing in the table variants keeps part unique',
    ],
    [
      'a column without a table',
      '    physicalName: variants\n',
      '',
      'Variant.sku names the column sku, but its object has no physicalName, which is the table',
    ],
  ])('tells what it does not hold: %s', (_what, from, to, message) => {
    expect(promised).toContain(from);
    expect(breaches(promised.replace(from, to))).toContain(message);
  });

  it('knows views too', () => {
    const yaml = promised
      .slice(0, promised.indexOf('      - { name: gtin'))
      .replace('variants', 'heavy');
    expect(breaches(yaml.replace(', required: true, primaryKey: true', ''))).toEqual([]);
  });
});
