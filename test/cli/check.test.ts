import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase } from '../support/database.ts';
import { copyProject, type ProjectCopy } from '../support/project-copy.ts';

const schema = 'subgraphs/catalog/schema.graphql';
const contract = 'subgraphs/catalog/contract.odcs.yaml';
const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com'];

describe('checking a domain’s change', { timeout: 120_000 }, () => {
  let project: ProjectCopy;
  let database: Awaited<ReturnType<typeof createDatabase>>;
  beforeAll(async () => {
    database = await createDatabase('check');
    project = await copyProject([], { WEFT_CATALOG_DATABASE_URL: database.url });
    await project.write('.gitignore', 'node_modules\n');
    await mkdir(join(project.home, 'storefront'));
    await project.write(
      'storefront/product.graphql',
      'query ProductPage($id: ID!) { product(id: $id) { title description variants { sku weightGrams } } }',
    );
    await git('init', '--quiet');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'The mesh as it is');
  });
  afterEach(() => git('checkout', '--quiet', '.'));
  afterAll(async () => {
    await project.remove();
    await database.drop();
  });

  async function git(...args: string[]): Promise<void> {
    const { code, output } = await project.run('git', ...author, ...args);
    if (code !== 0) throw new Error(output);
  }

  const storefront = ['--consumer', 'storefront=storefront'];
  const check = (...args: string[]) => project.weft('check', 'catalog', ...args);

  it('passes what did not change, database and all', async () => {
    const { code, output } = await check(...storefront);
    expect(output).toContain('contract: nothing found\nchanges: nothing found\ncatalog: passed');
    expect(code).toBe(0);
  });

  it('passes a compatible change whose version says so', async () => {
    await project.edit(
      schema,
      '  "What sets it apart from',
      '  "Where it was made."\n  origin: String\n  "What sets it apart from',
    );
    await project.edit(contract, 'version: 1.1.0', 'version: 1.2.0');
    await project.edit(
      contract,
      '      - name: weightGrams',
      '      - name: origin\n        description: Where it was made.\n        logicalType: string\n      - name: weightGrams',
    );
    const { code, output } = await check('--no-database', ...storefront);
    expect(output).toContain('changes: nothing found\ncatalog: passed');
    expect(code).toBe(0);
  });

  async function removeWeight(): Promise<void> {
    await project.edit(
      schema,
      '  "The weight with packaging, in grams."\n  weightGrams: Int\n',
      '',
    );
    // Logistics requires it, so it must stay resolvable for the graph to compose.
    const logistics = 'subgraphs/logistics/schema.graphql';
    await project.edit(
      logistics,
      '  "The weight with packaging, in grams."\n  weightGrams: Int @external\n',
      '',
    );
    await project.edit(
      logistics,
      '@requires(fields: "weightGrams dimensions',
      '@requires(fields: "dimensions',
    );
  }

  it('names who breaks when a field goes that a storefront asks for', async () => {
    await removeWeight();
    const { code, output } = await check('--no-database', ...storefront);
    expect(output).toMatch(/error Variant\.weightGrams .*this breaks those who use it:/);
    expect(output).toMatch(/storefront in ProductPage \(registered, no requests/);
    expect(code).toBe(1);
  });

  it('fails nobody when nobody asks for the field, but demands the version step', async () => {
    await removeWeight();
    const { output } = await check('--no-database');
    expect(output).toMatch(/note Variant\.weightGrams .*nobody is known to use it/);
    // Once: the rule that says the same belongs to the step of the contract here.
    expect(output.match(/the graph has no field Variant\.weightGrams/g)).toHaveLength(1);
  });

  it('demands the version step for a contract that promises less', async () => {
    await project.edit(contract, '    value: 99.9\n', '    value: 99\n');
    const { code, output } = await check('--no-database');
    expect(output).toMatch(/1\.1\.0 must become 2\.0\.0/);
    expect(code).toBe(1);
  });

  it('does not believe a contract that promises what the database does not hold', async () => {
    await project.edit(contract, 'physicalName: weight_grams', 'physicalName: weight_grammes');
    const { code, output } = await check();
    expect(output.match(/the table variants has no column weight_grammes/g)).toHaveLength(1);
    expect(code).toBe(1);
  });

  it('says why domains do not compose, and judges the rest', async () => {
    await project.edit(schema, '  gtin: String\n', '  gtin: Gtin\n');
    const { code, output } = await check('--no-database');
    expect(output).toMatch(/composition: 1 error/);
    expect(output).toContain('[catalog] Unknown type Gtin');
    expect(output).toContain('changes: left out, since the domains do not compose');
    expect(code).toBe(1);
  });

  it('tells a schema that is no GraphQL at its line, and finds nothing missing for it', async () => {
    const text = await readFile(join(project.home, schema), 'utf8');
    const line = text.slice(0, text.indexOf('  gtin: String\n')).split('\n').length;
    await project.edit(schema, '  gtin: String\n', '  gtin: :\n');
    const { code, output } = await check('--no-database');
    expect(output).toContain(
      `contract: 1 error\n  subgraphs/catalog/schema.graphql:${line}:9 error Syntax`,
    );
    expect(output).toMatch(/INVALID_GRAPHQL/);
    expect(output).toContain(`schema.graphql:${line} error Syntax Error: `);
    expect(code).toBe(1);
  });

  it('tells which file is in another encoding', async () => {
    const file = join(project.home, schema);
    const text = await readFile(file, 'utf8');
    await writeFile(file, `# Preisliste für alle\n${text}`, 'latin1');
    const { code, output } = await check('--no-database');
    expect(output).toContain(`${schema} is not UTF-8; save it as UTF-8`);
    expect(code).toBe(1);
  });

  it('tells a contract that cannot be read, and nothing that follows from it', async () => {
    await project.edit(contract, 'status: active', 'status: [');
    const { code, output } = await check('--no-database');
    expect(output).toContain('is no YAML');
    expect(output).not.toContain('is under no contract');
    expect(code).toBe(1);
  });

  it('lets an approved exception pass until it expires', async () => {
    await removeWeight();
    const exception = (expires: string) =>
      `exceptions:\n  - { coordinate: Variant.weightGrams, owner: Ada, reason: Agreed, expires: ${expires} }\n`;
    await project.write('settings.yaml', exception('2999-01-01'));
    const settings = ['--no-database', '--settings', 'settings.yaml', ...storefront];
    expect((await check(...settings)).output).toContain('Ada approved it until 2999-01-01: Agreed');
    await project.write('settings.yaml', exception('2020-01-01'));
    expect((await check(...settings)).output).toMatch(/error Variant\.weightGrams/);
  });

  it('refuses operations that cannot be read, instead of passing them over', async () => {
    await project.write('storefront/product.graphql', 'query {');
    const { code, output } = await check('--no-database', ...storefront);
    expect(output).toContain('storefront/product.graphql:1 Syntax Error');
    expect(code).toBe(2);
  });

  it('refuses settings that it does not know, at their place', async () => {
    await project.write('settings.yaml', 'minRequests: 5\nexeptions: []\n');
    const { code, output } = await check('--no-database', '--settings', 'settings.yaml');
    expect(output).toMatch(/settings\.yaml:1:1 .*exeptions/);
    expect(code).toBe(2);
  });

  it('says which commits there are not', async () => {
    const { code, output } = await check('--no-database', '--base', 'nowhere');
    expect(output).toContain('There is no commit "nowhere"');
    expect(code).toBe(1);
  });
});
