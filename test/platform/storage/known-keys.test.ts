import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownKeys } from '../../../platform/storage/known-keys.ts';
import { refuseTaken } from '../../../platform/storage/unique.ts';
import { MeshError } from '../../../schema/errors.ts';
import { openTestDatabase } from '../../support/database.ts';

interface Tables {
  makers: { id: string };
}

describe('keys of a table', () => {
  let database: Awaited<ReturnType<typeof openTestDatabase<Tables>>>;
  beforeAll(async () => {
    database = await openTestDatabase('catalog');
    await sql`create table makers (id text primary key)`.execute(database.db);
    await add('acme');
  });
  afterAll(() => database.close());

  const add = (id: string) => database.db.insertInto('makers').values({ id }).execute();

  it('are told apart from those that are not there', async () => {
    const asked = ['acme', 'acme', 'Acme', "'; --", null, undefined];
    expect(await knownKeys(database.db, 'makers', 'id', asked)).toEqual(new Set(['acme']));
    expect(await knownKeys(database.db, 'makers', 'id', [null])).toEqual(new Set());
  });

  it('that are taken are refused with their own words', async () => {
    const refused = refuseTaken(add('acme'), 'There is an acme already', ['input', 'id']);
    await expect(refused).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
      message: 'There is an acme already',
      path: ['input', 'id'],
    });
  });

  it('are not blamed for other failures', async () => {
    const failing = refuseTaken(sql`select nothing`.execute(database.db), 'taken');
    await expect(failing).rejects.not.toBeInstanceOf(MeshError);
  });
});
