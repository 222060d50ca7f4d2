import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publish, type Registry, startRegistry } from '../subgraphs/mesh/registry.ts';
import { freePort } from '../support/cluster.ts';
import { startScriptedServer } from '../support/scripted-server.ts';
import { runWeft } from '../support/weft-process.ts';

describe('weft and the registry', { timeout: 90_000 }, () => {
  let registry: Registry;
  let home: string;
  beforeAll(async () => {
    registry = await startRegistry();
    home = await mkdtemp(join(tmpdir(), 'weft-registry-'));
    await writeFile(join(home, 'page.graphql'), 'query ProductPage { product(id: "1") { title } }');
    await writeFile(join(home, 'broken.graphql'), 'query Broken {\n  product(id: "1" { title }\n}');
  });
  afterAll(async () => {
    await registry.stop();
    await rm(home, { recursive: true, force: true });
  });

  async function weft(caller: string, args: string[], url = registry.url) {
    const env = { WEFT_REGISTRY_URL: url, WEFT_CALLER: caller };
    const run = runWeft(args, env);
    return { code: await run.exit, output: run.output() };
  }
  const register = (name: string, ...more: string[]) => [
    ...['consumer', 'register', name, '--owner', 'web', '--contact', 'web@example.com'],
    ...['--purpose', 'The shop', ...more],
  ];
  const product = ['--product', 'catalog-products'];

  it('registers a consumer and shows it to itself', async () => {
    const operations = ['--operations', join(home, 'page.graphql')];
    const registered = register('storefront', ...product, ...operations);
    expect(await weft('consumer:storefront', registered)).toEqual({
      code: 0,
      output: 'storefront: registered, version 1, operations: 1\n',
    });
    const { code, output } = await weft('consumer:storefront', ['consumer', 'show', 'storefront']);
    expect(code).toBe(0);
    expect(output).toContain('storefront, version 1: The shop\n  owner       web, web@example.com');
    expect(output).toContain('  products    catalog-products\n  operations  1');
    expect(await weft('consumer:app', ['consumer', 'show', 'storefront'])).toEqual({
      code: 1,
      output: 'NOT_FOUND: There is no consumer storefront that consumer:app may see\n',
    });
  });

  it('removes a consumer that is no more', async () => {
    await weft('team:web', register('old-app'));
    expect(await weft('team:web', ['consumer', 'remove', 'old-app'])).toEqual({
      code: 0,
      output: 'old-app: removed\n',
    });
    expect(await weft('team:web', ['consumer', 'remove', 'old-app'])).toEqual({
      code: 1,
      output: 'NOT_FOUND: name: There is no consumer old-app\n',
    });
  });

  it('says which operation cannot be read, and registers nothing', async () => {
    const file = join(home, 'broken.graphql');
    const { code, output } = await weft('team:web', register('app', '--operations', file));
    expect(code).toBe(2);
    expect(output).toContain(`${file}:2 Syntax Error`);
    expect((await weft('team:web', ['consumer', 'show', 'app'])).code).toBe(1);
  });

  it('says what the registry refuses, and where', async () => {
    const typo = register('app', '--product', 'catalog-product');
    const { code, output } = await weft('team:web', typo);
    expect(code).toBe(1);
    expect(output).toMatch(
      /^UNKNOWN_REFERENCE: dataProducts: There is no data product catalog-product; the nearest are: catalog-products/,
    );
  });

  it('asks for access, decides and ends it', async () => {
    await weft('team:web', register('payslips'));
    const ask = ['access', 'request', 'payslips', 'payroll-salaries', '--purpose', 'Payslips'];
    const asked = await weft('consumer:payslips', ask);
    expect(asked.output).toMatch(/payslips +payroll-salaries +REQUESTED/);
    const [, id = ''] = /^([0-9a-f-]{36})/m.exec(asked.output) ?? [];
    const approve = ['access', 'approve', id, '--until', '2027-06-30'];
    expect((await weft('team:catalog', approve)).output).toMatch(/^FORBIDDEN: team:catalog/);
    expect((await weft('team:payroll', approve)).output).toMatch(
      /APPROVED +2027-06-30 +team:payroll/,
    );
    const list = await weft('consumer:payslips', ['access', 'list', '--status', 'approved']);
    expect(list.output).toContain(id);
    const end = ['access', 'end', id, '--reason', 'Moved away'];
    expect((await weft('consumer:payslips', end)).output).toMatch(/ENDED/);
    const refuse = ['access', 'refuse', id, '--reason', 'Late'];
    expect(await weft('team:payroll', refuse)).toEqual({
      code: 1,
      output: `INVALID_TRANSITION: id: Only what is REQUESTED can be refused; ${id} is ENDED\n`,
    });
  });

  it('approves an exception', async () => {
    const where = ['--environment', 'production', '--until', '2027-01-31', '--reason', 'Agreed'];
    const approve = ['exception', 'approve', 'Product.title', ...where];
    expect(await weft('team:catalog', approve)).toEqual({
      code: 0,
      output: 'Product.title may break in production until 2027-01-31; owner team:catalog\n',
    });
  });

  it('announces the end of a domain to those who use it', async () => {
    await publish(registry.db, 'reviews', 'reviews-all');
    await weft('team:web', register('stars', '--product', 'reviews-all'));
    const when = ['--environment', 'production', '--on', '2027-03-01', '--reason', 'Use ratings'];
    expect(await weft('team:reviews', ['retire', 'reviews', ...when])).toEqual({
      code: 0,
      output: 'reviews may be gone from production from 2027-03-01 on; told: stars\n',
    });
    const shown = await weft('consumer:stars', ['consumer', 'show', 'stars']);
    expect(shown.output).toContain(
      'From 2027-03-01 on reviews may be gone from production: Use ratings',
    );
  });

  it('says which registry cannot be reached, and how to start it', async () => {
    const url = `http://127.0.0.1:${await freePort()}`;
    expect(await weft('team:web', ['access', 'list'], url)).toEqual({
      code: 1,
      output: `SUBGRAPH_UNAVAILABLE: The registry at ${url}/graphql cannot be reached. Start it with: npm start -- mesh; or say where it is with --registry or WEFT_REGISTRY_URL\n`,
    });
  });

  it('says when it sends more than the registry takes', async () => {
    const registry = await startScriptedServer();
    registry.setScript((response) => response.writeHead(413).end());
    const { code, output } = await weft('team:web', ['access', 'list'], registry.origin);
    await registry.stop();
    expect(code).toBe(1);
    expect(output).toMatch(
      /^LIMIT_EXCEEDED: .* more than the registry takes at once, which is 10 MB/,
    );
  });

  it('says when something else answers there', async () => {
    const other = await startScriptedServer();
    other.setScript((response) => response.end('<html>'));
    const { code, output } = await weft('team:web', ['access', 'list'], other.origin);
    await other.stop();
    expect(code).toBe(1);
    expect(output).toContain(`What answers at ${other.origin}/graphql is no registry`);
  });
});
