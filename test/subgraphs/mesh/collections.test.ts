import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { room } from '../../../subgraphs/mesh/main.ts';
import { most } from '../../../subgraphs/mesh/model/collection.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

const errors = 'userErrors { code message path }';
const collection = `collection { id name owner version updatedBy } ${errors}`;
const operation = `operation { id name text variables version updatedBy collection { id } } ${errors}`;

const mutations = {
  saveOperationCollection: `($input: SaveOperationCollectionInput!) { done: saveOperationCollection(input: $input) { ${collection} } }`,
  removeOperationCollection: `($input: RemoveSavedInput!) { done: removeOperationCollection(input: $input) { isRemoved ${errors} } }`,
  saveOperation: `($input: SaveOperationInput!) { done: saveOperation(input: $input) { ${operation} } }`,
  moveSavedOperation: `($input: MoveSavedOperationInput!) { done: moveSavedOperation(input: $input) { ${operation} } }`,
  removeSavedOperation: `($input: RemoveSavedInput!) { done: removeSavedOperation(input: $input) { isRemoved ${errors} } }`,
};

describe('collections of saved operations', () => {
  let registry: TestSubgraph;
  beforeAll(async () => {
    registry = await startTestSubgraph(room, { samples: false });
  });
  afterAll(() => registry.stop());

  const does = async (what: keyof typeof mutations, input: object, caller?: string) => {
    const answer = await registry.ask(`mutation ${mutations[what]}`, {
      variables: { input },
      ...(caller !== undefined && { caller }),
    });
    if (answer.errors) throw new Error(JSON.stringify(answer.errors));
    return answer.data?.done;
  };
  const idOf = (said: unknown) => /"id":"([^"]+)"/.exec(JSON.stringify(said))?.[1] ?? '';
  const makeCollection = async (name: string, caller: string) =>
    idOf(await does('saveOperationCollection', { name }, caller));
  const refusal = (code: string, ...path: string[]) => ({
    userErrors: [{ code, message: expect.any(String), path }],
  });
  const listed = async (owner: string, caller?: string) => {
    const query = `query ($owner: String) { operationCollections(owner: $owner, first: 100) {
      nodes { name owner operations { name text variables } } } }`;
    const answer = await registry.ask(query, {
      variables: { owner },
      ...(caller !== undefined && { caller }),
    });
    return answer.data?.operationCollections;
  };

  it('are written by their own team, and read by everybody', async () => {
    const caller = 'team:catalog';
    const made = await does('saveOperationCollection', { name: 'Daily' }, caller);
    expect(made).toMatchObject({
      collection: { name: 'Daily', owner: caller, version: 1, updatedBy: caller },
      userErrors: [],
    });
    const input = {
      collection: idOf(made),
      name: 'Brands',
      text: '{ brands { nodes { id } } }\n',
      variables: '{ "handle": "{{handle}}" }',
    };
    expect(await does('saveOperation', input, caller)).toMatchObject({
      operation: { name: 'Brands', text: input.text, version: 1, collection: { id: idOf(made) } },
    });
    const { text, variables } = input;
    const shown = {
      nodes: [{ name: 'Daily', owner: caller, operations: [{ name: 'Brands', text, variables }] }],
    };
    for (const reader of [undefined, 'team:logistics', 'consumer:storefront']) {
      expect(await listed(caller, reader)).toEqual(shown);
    }
  });

  it.each([
    ['team:logistics', 'FORBIDDEN'],
    ['team:platform', 'FORBIDDEN'],
    ['consumer:catalog', 'FORBIDDEN'],
    [undefined, 'UNAUTHENTICATED'],
  ])('are not changed by %s', async (other, code) => {
    const owner = 'team:marketing';
    const id = await makeCollection('Ours', owner);
    const content = { name: 'A', text: '{ a }' };
    const saved = idOf(await does('saveOperation', { collection: id, ...content }, owner));
    const refused = { userErrors: [{ code }] };
    const attempts = [
      does('saveOperationCollection', { id, name: 'Theirs' }, other),
      does('removeOperationCollection', { id }, other),
      does('saveOperation', { collection: id, name: 'B', text: '{ b }' }, other),
      does('moveSavedOperation', { id: saved, name: 'B' }, other),
      does('removeSavedOperation', { id: saved }, other),
    ];
    for (const attempt of await Promise.all(attempts)) expect(attempt).toMatchObject(refused);
    expect(await listed(owner)).toMatchObject({
      nodes: [{ name: 'Ours', operations: [{ name: 'A' }] }],
    });
  });

  it('belong to offices and consumers just as to teams', async () => {
    for (const owner of ['office:dach', 'consumer:storefront']) {
      const id = await makeCollection('Mine', owner);
      await does('saveOperation', { collection: id, name: 'A', text: '{ a }' }, owner);
      expect(await listed(owner)).toMatchObject({ nodes: [{ owner, operations: [{}] }] });
    }
  });

  it('hold one of a name, made again or not, by however many at once', async () => {
    const owner = 'team:once';
    const made = await Promise.all(Array.from({ length: 8 }, () => makeCollection('Same', owner)));
    expect(new Set(made).size).toBe(1);
    const input = { collection: made[0], name: 'A', text: '{ a }' };
    const saved = await Promise.all(
      Array.from({ length: 8 }, () => does('saveOperation', input, owner)),
    );
    expect(new Set(saved.map(idOf)).size).toBe(1);
    expect(await does('saveOperation', { ...input, text: '{ b }' }, owner)).toMatchObject(
      refusal('ALREADY_EXISTS', 'input', 'name'),
    );
  });

  it('lose nobody’s change: who writes over another version is told', async () => {
    const owner = 'team:versions';
    const collection = await makeCollection('Mine', owner);
    const input = { collection, name: 'A', text: '{ a }' };
    const id = idOf(await does('saveOperation', input, owner));
    const write = (text: string, expectedVersion: number) =>
      does('saveOperation', { ...input, text, expectedVersion }, owner);
    const [one, other] = await Promise.all([write('{ b }', 1), write('{ c }', 1)]);
    const outcomes = [one, other].map((said) => JSON.stringify(said).includes('STALE_VERSION'));
    expect(outcomes.sort()).toEqual([false, true]);
    const stale = refusal('STALE_VERSION', 'input', 'expectedVersion');
    const moved = { id, name: 'B', expectedVersion: 1 };
    expect(await does('moveSavedOperation', moved, owner)).toMatchObject(stale);
    expect(await does('removeSavedOperation', { id, expectedVersion: 1 }, owner)).toMatchObject(
      stale,
    );
    const renamed = { id: collection, name: 'Other', expectedVersion: 7 };
    expect(await does('saveOperationCollection', renamed, owner)).toMatchObject(stale);
    expect(
      await does('removeOperationCollection', { id: collection, expectedVersion: 7 }, owner),
    ).toMatchObject(stale);
    // What was written over is no longer there to be written over.
    const gone = { ...input, name: 'Never', expectedVersion: 3 };
    expect(await does('saveOperation', gone, owner)).toMatchObject(stale);
  });

  it('are renamed, and their operations renamed, moved and removed', async () => {
    const owner = 'team:order';
    const from = await makeCollection('From', owner);
    const to = await makeCollection('To', owner);
    const save = (collection: string, name: string) =>
      does('saveOperation', { collection, name, text: '{ a }' }, owner);
    const id = idOf(await save(from, 'A'));
    await save(to, 'Taken');
    const move = (input: object) => does('moveSavedOperation', { id, ...input }, owner);
    expect(await move({ collection: to, name: 'Taken' })).toMatchObject(
      refusal('ALREADY_EXISTS', 'input', 'name'),
    );
    expect(await move({ collection: to, name: 'B', expectedVersion: 1 })).toMatchObject({
      operation: { name: 'B', version: 2, collection: { id: to } },
    });
    expect(await move({ name: 'B' })).toMatchObject({ operation: { version: 2 } });
    const theirs = await makeCollection('Theirs', 'team:other-order');
    expect(await move({ collection: theirs })).toMatchObject({
      userErrors: [{ code: 'FORBIDDEN' }],
    });
    expect(await does('saveOperationCollection', { id: from, name: 'To' }, owner)).toMatchObject(
      refusal('ALREADY_EXISTS', 'input', 'name'),
    );
    expect(
      await does('saveOperationCollection', { id: from, name: 'First', expectedVersion: 1 }, owner),
    ).toMatchObject({ collection: { name: 'First', version: 2 } });
    expect(await does('removeSavedOperation', { id, expectedVersion: 2 }, owner)).toMatchObject({
      isRemoved: true,
    });
    expect(await does('removeOperationCollection', { id: to }, owner)).toMatchObject({
      isRemoved: true,
    });
    expect(await listed(owner)).toMatchObject({ nodes: [{ name: 'First', operations: [] }] });
    const unknown = refusal('NOT_FOUND', 'input', 'id');
    expect(await does('removeSavedOperation', { id }, owner)).toMatchObject(unknown);
    expect(await does('removeOperationCollection', { id: to }, owner)).toMatchObject(unknown);
    expect(await save(to, 'A')).toMatchObject(refusal('NOT_FOUND', 'input', 'collection'));
  });

  it.each([
    ['an empty text', { text: ' \n' }, 'text'],
    ['a text that is too long', { text: 'a'.repeat(20_001) }, 'text'],
    ['variables that are too long', { variables: 'a'.repeat(10_001) }, 'variables'],
    ['no name', { name: ' ' }, 'name'],
  ])('take no %s', async (_what, part, at) => {
    const owner = 'team:bounds';
    const collection = await makeCollection('Mine', owner);
    const input = { collection, name: 'A', text: '{ a }', ...part };
    expect(await does('saveOperation', input, owner)).toMatchObject(
      refusal('INVALID_INPUT', 'input', at),
    );
  });

  it('are at most so many for each owner, with so many operations', async () => {
    const owner = 'team:many';
    const limit = refusal('LIMIT_EXCEEDED', 'input');
    const ids: string[] = [];
    for (let at = 0; at < most.collectionsOfOwner; at += 1) {
      ids.push(await makeCollection(`C${at}`, owner));
    }
    expect(await does('saveOperationCollection', { name: 'More' }, owner)).toMatchObject(limit);
    const [first = '', second = ''] = ids;
    const save = (collection: string, name: string) =>
      does('saveOperation', { collection, name, text: '{ a }' }, owner);
    for (let at = 0; at < most.operationsOfCollection; at += 1) await save(first, `O${at}`);
    expect(await save(first, 'More')).toMatchObject(limit);
    const one = idOf(await save(second, 'One'));
    expect(await does('moveSavedOperation', { id: one, collection: first }, owner)).toMatchObject(
      limit,
    );
  });

  it('are listed page by page, with as many statements for many as for few', async () => {
    const owner = 'team:pages';
    for (const name of ['A', 'B', 'C']) {
      const collection = await makeCollection(name, owner);
      await does('saveOperation', { collection, name, text: '{ a }' }, owner);
    }
    const query = `query ($first: Int, $after: String) {
      operationCollections(owner: "${owner}", first: $first, after: $after) {
        nodes { name operations { name text collection { name } } } pageInfo { hasNextPage endCursor } } }`;
    const ask = async (variables: Record<string, unknown>) => {
      registry.takeStatements();
      const { data } = await registry.ask(query, { variables });
      return { page: data?.operationCollections, statements: registry.takeStatements().length };
    };
    const { page, statements } = await ask({ first: 2 });
    expect(page).toMatchObject({ nodes: [{ name: 'A' }, { name: 'B' }] });
    const after = /"endCursor":"([^"]+)"/.exec(JSON.stringify(page))?.[1];
    const rest = await ask({ first: 2, after });
    expect(rest.page).toMatchObject({ nodes: [{ name: 'C' }], pageInfo: { hasNextPage: false } });
    expect(statements).toBe(rest.statements);
  });

  it('are found by their id, and by that of an operation', async () => {
    const caller = 'team:by-id';
    const id = await makeCollection('Mine', caller);
    const saved = idOf(
      await does('saveOperation', { collection: id, name: 'A', text: '{ a }' }, caller),
    );
    const query = `query ($id: ID!, $saved: ID!) {
      operationCollection(id: $id) { name } savedOperation(id: $saved) { name text }
      _entities(representations: [{ __typename: "SavedOperation", id: $saved }]) { ... on SavedOperation { name } } }`;
    const { data } = await registry.ask(query, { variables: { id, saved } });
    expect(data).toEqual({
      operationCollection: { name: 'Mine' },
      savedOperation: { name: 'A', text: '{ a }' },
      _entities: [{ name: 'A' }],
    });
  });
});
