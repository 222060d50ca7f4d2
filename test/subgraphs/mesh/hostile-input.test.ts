import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DomainText, edited, newDomain } from './domain-text.ts';
import { type Outcome, startRegistry, type TestRegistry } from './release-registry.ts';

/** Nine lists of nine times the list before: 3 GB when written out. */
const bomb = ['a: &a [lol]']
  .concat(
    [...'bcdefghij'].map((name, at) => {
      const before = `*${'abcdefghi'[at]}`;
      return `${name}: &${name} [${Array(9).fill(before).join(', ')}]`;
    }),
  )
  .join('\n');

describe('what was made to harm the registry', () => {
  let registry: TestRegistry;
  let couriers: DomainText;

  beforeAll(async () => {
    registry = await startRegistry();
    couriers = await newDomain('couriers');
  });
  afterAll(() => registry.room.stop());

  const withContract = (text: string) => edited(couriers, { contract: () => text });
  const withSdl = (sdl: string) => edited(couriers, { sdl: (before) => `${before}\n${sdl}` });
  const told = ({ check }: Outcome) =>
    (check?.steps ?? [])
      .flatMap(({ findings }) => findings)
      .filter(({ level }) => level === 'ERROR')
      .map(({ file, line, message }) => `${file}:${line} ${message}`)
      .join('\n');

  const cases: [string, () => DomainText, RegExp][] = [
    [
      'a contract whose aliases multiply',
      () => withContract(bomb),
      /couriers\/contract\.odcs\.yaml:1 .*at most 100 aliases are followed/,
    ],
    [
      'a contract that contains itself',
      () => withContract('a: &a [*a]'),
      /couriers\/contract\.odcs\.yaml:1 /,
    ],
    [
      'a contract of 3 MB',
      () => withContract(`# ${'x'.repeat(3 * 2 ** 20)}`),
      /is 3\.0 MB; at most 1 MB is read/,
    ],
    [
      'a contract of brackets',
      () => withContract('['.repeat(200_000)),
      /contract\.odcs\.yaml:1 .*nested too deeply/,
    ],
    [
      'a contract that is no YAML',
      () => withContract('a: b: c'),
      /contract\.odcs\.yaml:1 .*no YAML/,
    ],
    [
      'a directive that nobody knows',
      () => withSdl('extend type Courier { extra: String @nobody }'),
      /schema\.graphql:\d+ .*nobody/,
    ],
    ['SDL that breaks off', () => withSdl('type Half {'), /schema\.graphql:\d+ .*Expected Name/],
    [
      'SDL deeper than any stack',
      () => withSdl(`extend type Courier { deep: ${'['.repeat(50_000)}`),
      /schema\.graphql:\d+ .*Deeper than 100 levels/,
    ],
    [
      'SDL of a million words',
      () => withSdl('a '.repeat(1_000_000)),
      /schema\.graphql:\d+ .*Unexpected Name|500000 tokens/,
    ],
    ['shared SDL that is none', () => ({ ...couriers, shared: 'type {' }), /Expected Name/],
    [
      'shared SDL that defines what the domain does',
      () => ({ ...couriers, shared: `${couriers.shared}\ntype Courier { id: ID! }` }),
      /Courier/,
    ],
  ];

  it.each(cases)('is told what is wrong and where: %s', async (_name, text, message) => {
    const outcome = await registry.publish([text()]);
    expect(outcome).toMatchObject({ isChanged: false, userErrors: [] });
    expect(told(outcome)).toMatch(message);
    expect((await registry.served('dev')).versions).not.toHaveProperty('couriers');
  });

  const post = async (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') => {
    const headers = { 'content-type': type, 'weft-caller': 'team:couriers' };
    const response = await fetch(registry.room.url, { method: 'POST', headers, body });
    return { status: response.status, text: await response.text() };
  };

  it('is refused before it is read when it is longer than 10 MB', async () => {
    const { status, text } = await post(JSON.stringify({ query: 'x'.repeat(11 * 2 ** 20) }));
    expect(status).toBe(413);
    expect(text).toMatch(/too large/i);
  });

  it('is refused in other encodings than UTF-8', async () => {
    const query = JSON.stringify({ query: '{ environments { name } }' });
    const { status } = await post(new Uint8Array(Buffer.from(query, 'utf16le')));
    expect(status).toBe(400);
  });

  it('is refused with text that no database can keep', async () => {
    const half = edited(couriers, { contract: (text) => `${text}# \ud800` });
    await expect(registry.publish([half])).rejects.toThrow(/surrogate/);
  });

  it('leaves the registry as it was: what is right is published', async () => {
    expect(await registry.publish([await newDomain('depots')])).toMatchObject({ isChanged: true });
  });
});
