import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toSql } from '../../../../schema/contracts/export/sql.ts';
import type { Contract } from '../../../../schema/contracts/odcs/contract.ts';
import { createDatabase } from '../../../support/database.ts';
import { odcsFilesFor } from '../odcs-files.ts';
import { contractOf, hostileText, officialContracts, wordy } from './contracts.ts';

const hasFiles = odcsFilesFor('tables of the official examples');
const examples = hasFiles ? officialContracts() : [];

const enumOf = (...validValues: unknown[]) => [
  { metric: 'invalidValues', mustBe: 0, arguments: { validValues } },
];

describe('a contract as tables of PostgreSQL', () => {
  let database: Awaited<ReturnType<typeof createDatabase>>;
  let client: pg.Client;
  beforeAll(async () => {
    database = await createDatabase('contract');
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  /** Makes the tables in a schema of their own, looks, and takes them away. */
  async function withTables<Result>(contract: Contract, look: () => Promise<Result>) {
    await client.query('begin; create schema trial; set local search_path to trial');
    try {
      await client.query(toSql(contract));
      return await look();
    } finally {
      await client.query('rollback');
    }
  }

  /** What PostgreSQL says to a row: undefined, or the code of its refusal. */
  async function insert(sql: string): Promise<string | undefined> {
    await client.query('savepoint before');
    try {
      await client.query(sql);
      return undefined;
    } catch (error) {
      if (error instanceof pg.DatabaseError) return error.code;
      throw error;
    } finally {
      await client.query('rollback to before');
    }
  }

  interface ColumnRow {
    table: string;
    column: string;
    type: string;
    isRequired: boolean;
    comment: string | null;
  }
  async function columns(): Promise<ColumnRow[]> {
    const { rows } = await client.query<ColumnRow>(`
      select relname as table, attname as column, format_type(atttypid, atttypmod) as type,
        attnotnull as "isRequired", col_description(c.oid, attnum) as comment
      from pg_class c join pg_attribute on attrelid = c.oid
      where relnamespace = 'trial'::regnamespace and relkind = 'r' and attnum > 0
      order by relname, attnum`);
    return rows;
  }

  it('refuses what the contract does', async () => {
    const properties = [
      { name: 'line', logicalType: 'integer', primaryKey: true, primaryKeyPosition: 2 },
      { name: 'orderId', logicalType: 'string', primaryKey: true, primaryKeyPosition: 1 },
      { name: 'gtin', logicalType: 'string', unique: true },
      { name: 'status', logicalType: 'string', quality: enumOf("it's", 'GONE', null) },
      { name: 'grade', logicalType: 'integer', quality: enumOf(1, 2) },
      {
        name: 'price',
        logicalType: 'number',
        required: true,
        logicalTypeOptions: { exclusiveMinimum: -0.5, maximum: 1e2, multipleOf: 0.01 },
      },
      {
        name: 'colours',
        logicalType: 'array',
        items: { logicalType: 'string', quality: enumOf('RED', 'BLUE') },
      },
    ];
    const contract = contractOf([{ name: 'lines', properties }]);
    const values = {
      line: '1',
      '"orderId"': "'a'",
      gtin: "'1'",
      status: "'it''s'",
      grade: '2',
      price: '1.25',
      colours: "'{RED}'",
    };
    const row = (other: Partial<Record<string, string>> = {}) =>
      `insert into lines (${Object.keys(values)}) values (${Object.values({ ...values, ...other })})`;
    await withTables(contract, async () => {
      expect(await insert(row())).toBeUndefined();
      expect(await insert(row({ status: 'null', colours: 'null', gtin: 'null' }))).toBeUndefined();
      const check = '23514';
      expect(await insert(row({ status: "'LOST'" }))).toBe(check);
      expect(await insert(row({ grade: '3' }))).toBe(check);
      expect(await insert(row({ price: '-0.5' }))).toBe(check);
      expect(await insert(row({ price: '100.01' }))).toBe(check);
      expect(await insert(row({ price: '1.255' }))).toBe(check);
      expect(await insert(row({ colours: "'{RED,GREEN}'" }))).toBe(check);
      expect(await insert(row({ price: 'null' }))).toBe('23502');
      expect(await insert(`${row()}; ${row({ line: '2' })}`)).toBe('23505');
      expect(await insert(`${row()}; ${row({ gtin: "'2'" })}`)).toBe('23505');
      const { rows } = await client.query(
        "select pg_get_constraintdef(oid) as key from pg_constraint where contype = 'p' and connamespace = 'trial'::regnamespace",
      );
      expect(rows).toEqual([{ key: 'PRIMARY KEY ("orderId", line)' }]);
    });
  });

  it.each([
    [{ logicalType: 'string' }, 'text'],
    [{ logicalType: 'string', logicalTypeOptions: { format: 'uuid' } }, 'uuid'],
    [{ logicalType: 'date' }, 'date'],
    [{ logicalType: 'timestamp' }, 'timestamp with time zone'],
    [{ logicalType: 'time' }, 'time without time zone'],
    [{ logicalType: 'number' }, 'numeric'],
    [{ logicalType: 'integer' }, 'integer'],
    [{ logicalType: 'integer', logicalTypeOptions: { format: 'i64' } }, 'bigint'],
    [{ logicalType: 'boolean' }, 'boolean'],
    [{ logicalType: 'object' }, 'jsonb'],
    [{ logicalType: 'array', items: { logicalType: 'date' } }, 'date[]'],
    [{ logicalType: 'array', items: { logicalType: 'object' } }, 'jsonb'],
    [{ logicalType: 'array' }, 'jsonb'],
    [{}, 'text'],
    [{ logicalType: 'number', physicalType: 'NUMERIC(12, 2)' }, 'numeric(12,2)'],
    [{ physicalType: 'Timestamp(3)  with time zone' }, 'timestamp(3) with time zone'],
    [{ physicalType: 'character varying(40)' }, 'character varying(40)'],
    [{ logicalType: 'array', physicalType: 'text[]' }, 'text[]'],
    [{ logicalType: 'string', physicalType: 'varchar[50]' }, 'text'],
    [{ logicalType: 'string', physicalType: 'varchar(0)' }, 'text'],
    [{ logicalType: 'integer', physicalType: 'NUMBER(38)' }, 'integer'],
    [{ logicalType: 'string', physicalType: 'text); drop table goods; --' }, 'text'],
  ])('has for %j the type %s', async (field, type) => {
    const contract = contractOf([{ name: 'goods', properties: [{ name: 'value', ...field }] }]);
    const rows = await withTables(contract, columns);
    expect(rows).toMatchObject([{ table: 'goods', column: 'value', type }]);
  });

  it('keeps what lies in one table together, and leaves out what is stored nowhere', async () => {
    const key = { name: 'id', physicalName: 'product_id', logicalType: 'string', required: true };
    const contract = contractOf([
      {
        name: 'Product',
        physicalName: 'products',
        physicalType: 'table',
        description: 'What is sold.',
        properties: [
          { ...key, primaryKey: true, description: 'Its name for ever.' },
          { name: 'score', logicalType: 'number' },
        ],
      },
      {
        name: 'Seo',
        physicalName: 'products',
        physicalType: 'table',
        properties: [key, { name: 'title', physicalName: 'seo_title', logicalType: 'string' }],
      },
      { name: 'Search', properties: [{ name: 'query', logicalType: 'string' }] },
      { name: 'Recent', physicalName: 'recent', physicalType: 'view', properties: [key] },
    ]);
    const found = await withTables(contract, columns);
    const common = { table: 'products', type: 'text' };
    expect(found).toEqual([
      { ...common, column: 'product_id', isRequired: true, comment: 'Its name for ever.' },
      { ...common, column: 'seo_title', isRequired: false, comment: null },
    ]);
  });

  it('quotes every word that PostgreSQL would take for its own', async () => {
    const { rows } = await client.query<{ word: string }>('select word from pg_get_keywords()');
    const properties = rows.map(({ word }) => ({ name: word, logicalType: 'integer' }));
    const objects = rows.map(({ word }) => ({ name: word, properties: [] }));
    const found = await withTables(contractOf([{ name: 'words', properties }]), columns);
    expect(found.map(({ column }) => column)).toEqual(rows.map(({ word }) => word));
    await withTables(contractOf(objects), async () => {});
  });

  it('makes the table under any name, and comments it with any text', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, hostileText, async (name, text) => {
        const fields = [name, `${name}.`, `${name}:`].map((one) => {
          return { name: one, description: text, logicalType: 'string', quality: enumOf(text) };
        });
        const contract = contractOf([{ name, description: text, properties: fields }]);
        const found = await withTables(contract, columns);
        expect(found).toHaveLength(3);
        const comment = text.replaceAll('\0', '').toWellFormed() || null;
        for (const column of found) expect(column.comment).toBe(comment);
        const fits = Buffer.byteLength(name) <= 63 && name.isWellFormed() && !name.includes('\0');
        if (fits && name && name !== 'xmin')
          expect(found).toMatchObject([{ table: name, column: name }, {}, {}]);
      }),
    );
  });

  it('is made of any texts', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        expect(await withTables(wordy(text), columns)).toHaveLength(1);
      }),
    );
  });

  it.each(examples)('is made: $name', async ({ contract }) => {
    const hasTables = contract.schema?.some(
      ({ physicalType = 'table' }) => physicalType === 'table',
    );
    expect((await withTables(contract, columns)).length > 0).toBe(hasTables === true);
  });
});
