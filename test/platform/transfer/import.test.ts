import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { importFolder } from '../../../platform/transfer/import.ts';
import { openGroups, openRows } from '../../../platform/transfer/quarantine/store.ts';
import { openShop, type Shop } from './shop.ts';

let shop: Shop;
beforeEach(async () => {
  shop = await openShop();
});
afterEach(() => shop.close());

const load = (mapping?: string) =>
  importFolder({ room: shop.room, db: shop.db, folder: shop.folder, mapping });
const quarantined = () => openRows(shop.db, {}, { after: 0, limit: 100 });

describe('importing a folder', () => {
  it('takes the files in the order of the feeds, not of their names', async () => {
    await shop.file('items.csv', 'sku,maker\nA1,acme\n');
    await shop.file('makers.csv', 'id,name\nacme,Acme\n');
    const report = await load();
    expect(report.files.map(({ feed, inserted }) => [feed, inserted])).toEqual([
      ['makers', 1],
      ['items', 1],
    ]);
  });

  it('changes nothing the second time', async () => {
    await shop.file('makers.csv', 'id,name\nacme,Acme\n');
    await shop.file('items.csv', 'sku,maker,title,price\nA1,acme,Rope,10\nA2,acme,,\nA3,gone,,\n');
    const first = await load();
    expect(first).toMatchObject({ inserted: 3, updated: 0, unchanged: 0, rejected: 1 });
    const second = await load();
    expect(second).toMatchObject({ inserted: 0, updated: 0, unchanged: 3, rejected: 1 });
    expect(await quarantined()).toHaveLength(1);
    const { rows } = await sql`select distinct version from items`.execute(shop.db);
    expect(rows).toEqual([{ version: 1 }]);
  });

  it('tells what it cannot take, and takes the rest', async () => {
    await shop.file('makers.csv', 'id,name\nacme,Acme\n');
    await shop.file('prices.csv', 'sku,price\nA1,10\n');
    await shop.file('items.csv', 'sku,colour\nA1,red\n');
    await shop.file('README.md', 'not data');
    const report = await load();
    expect(report.inserted).toBe(1);
    expect(report.unfit).toEqual([
      {
        path: expect.stringMatching(/items\.csv$/),
        reason: expect.stringMatching(/no column colour/),
      },
      {
        path: expect.stringMatching(/prices\.csv$/),
        reason: expect.stringMatching(/no feed is called "prices"/),
      },
    ]);
  });

  it('tells that it begins before the first row is written, and only if there is one', async () => {
    const counts: number[] = [];
    const onStart = async () => {
      counts.push((await shop.db.selectFrom('makers').select('id').execute()).length);
    };
    const begin = () =>
      importFolder({ room: shop.room, db: shop.db, folder: shop.folder, onStart });
    await shop.file('weather.csv', 'day,rain\n');
    await begin();
    expect(counts).toEqual([]);
    await shop.file('makers.csv', 'id,name\nacme,Acme\n');
    await begin();
    expect(counts).toEqual([0]);
  });

  it('takes newline-delimited JSON', async () => {
    await shop.file('makers.ndjson', '{"id":"a","name":"A"}\n\n{"id":"b","name":"B"}\n');
    expect(await load()).toMatchObject({ inserted: 2, rejected: 0 });
  });
});

describe('newline-delimited JSON', () => {
  it('is told of keys that nothing reads, in whichever row they stand', async () => {
    await shop.file(
      'makers.ndjson',
      '{"id":"a","name":"A"}\n{"id":"b","name":"B","town":"Oslo"}\n',
    );
    expect((await load()).files).toMatchObject([{ inserted: 2, ignoredColumns: ['town'] }]);
  });
});

describe('a bad row', () => {
  it('that trips a constraint is rejected alone, whatever stands around it', async () => {
    await shop.file('makers.csv', 'id,name\nacme,Acme\n');
    const rows = Array.from({ length: 2500 }, (_, index) => {
      if (index === 1234) return `S${index},nobody,,`;
      if (index === 2222) return `S${index},acme,${'x'.repeat(201)},`;
      return `S${index},acme,,`;
    });
    await shop.file('items.csv', `sku,maker,title,price\n${rows.join('\n')}\n`);
    expect(await load()).toMatchObject({ inserted: 2499, rejected: 2 });
    const refused = await quarantined();
    expect(refused.map(({ source_line, code }) => [source_line, code])).toEqual([
      [1236, 'UNKNOWN_REFERENCE'],
      [2224, 'RULE_VIOLATED'],
    ]);
    expect(refused[0]?.reason).toMatch(/nobody/);
    expect(refused[1]?.reason).toMatch(/title_is_short/);
  });

  it('of the wrong form is kept with its field, its reason and its original text', async () => {
    await shop.file('makers.csv', 'id,name\nacme,Acme\n');
    await shop.file('items.csv', 'sku,maker,title,price\nA1,acme,"Rope, 10 m",cheap\n');
    await load();
    expect(await quarantined()).toMatchObject([
      {
        feed: 'items',
        source_file: 'items.csv',
        source_line: 2,
        field: 'price',
        code: 'INVALID_INPUT',
        reason: 'must be a price such as 12.50',
        original: 'A1,acme,"Rope, 10 m",cheap',
        record: { sku: 'A1', maker: 'acme', title: 'Rope, 10 m', price: 'cheap' },
      },
    ]);
  });

  it('that cannot be read at all is kept too', async () => {
    const latin1 = Buffer.concat([Buffer.from('m\xfcller,M\n', 'latin1')]);
    await shop.file(
      'makers.csv',
      Buffer.concat([Buffer.from('id,name\na,A\nb\n"c,C\n'), latin1, Buffer.from('d,D\n')]),
    );
    expect(await load()).toMatchObject({ inserted: 2, rejected: 3 });
    expect((await quarantined()).map(({ source_line, reason }) => [source_line, reason])).toEqual([
      [3, 'The line has 1 cells where the header has 2'],
      [4, 'The line has a quote that is opened and not closed'],
      [5, 'The line is not UTF-8; save the file as UTF-8'],
    ]);
  });

  it('may hold what PostgreSQL cannot: NUL characters', async () => {
    await shop.file('makers.csv', 'id,name\na,A\u0000\nb,B\n');
    expect(await load()).toMatchObject({ inserted: 1, rejected: 1 });
    expect(await quarantined()).toHaveLength(1);
  });

  it('may hold half a surrogate pair, and never stops the others', async () => {
    const bad = String.raw`{"id":"b","name":"bad \ud800"}`;
    await shop.file('makers.ndjson', `{"id":"a","name":"A"}\n${bad}\n{"id":"c","name":"C"}\n`);
    expect(await load()).toMatchObject({ inserted: 2, rejected: 1 });
    expect(await quarantined()).toMatchObject([
      { source_line: 2, original: bad, reason: expect.stringMatching(/name holds half a char/) },
    ]);
  });

  it('is kept too where the cut of its long text falls into a character', async () => {
    await shop.file('makers.csv', `id,name\na\n${'x'.repeat(99_999)}\u{1f9ed}\n`);
    expect(await load()).toMatchObject({ rejected: 2 });
    expect((await quarantined())[1]?.original).toMatch(/^x+\ufffd$/);
  });

  it('that a later import accepts is settled', async () => {
    await shop.file('items.csv', 'sku,maker\nA1,acme\n');
    expect(await load()).toMatchObject({ rejected: 1 });
    await shop.file('makers.csv', 'id,name\nacme,Acme\n');
    expect(await load()).toMatchObject({ inserted: 2, rejected: 0 });
    expect(await quarantined()).toEqual([]);
  });

  it('is counted by cause with others like it', async () => {
    await shop.file('items.csv', 'sku,maker\nA1,m1\nA2,m2\nA3,m3\n');
    const report = await load();
    expect(report.files[0]?.refusals).toMatchObject([{ code: 'UNKNOWN_REFERENCE', count: 3 }]);
    expect(await openGroups(shop.db, {})).toMatchObject([
      { feed: 'items', code: 'UNKNOWN_REFERENCE', count: 3 },
    ]);
  });
});

describe('a file as a whole', () => {
  it.each([
    ['', /is empty/],
    ['id,id\na,b\n', /names the column "id" twice/],
    [Buffer.from('\ufeffid,name\n', 'utf16le'), /UTF-16/],
  ])('that cannot be read is told of: %j', async (text, reason) => {
    await shop.file('makers.csv', text);
    expect((await load()).unfit).toMatchObject([{ reason: expect.stringMatching(reason) }]);
  });

  it('may begin with a byte order mark and end its lines with CR LF', async () => {
    await shop.file('makers.csv', '\ufeffid,name\r\na,"A\r\nB"\r\nc,"say ""hi"""\r\n');
    expect(await load()).toMatchObject({ inserted: 2, rejected: 0 });
    const names = await shop.db.selectFrom('makers').select('name').orderBy('id').execute();
    expect(names).toEqual([{ name: 'A\r\nB' }, { name: 'say "hi"' }]);
  });
});
