import type { Kysely } from 'kysely';
import { openDatabase } from '../../../platform/storage/database.ts';
import { room } from '../../../subgraphs/mesh/main.ts';
import { indexDomains } from '../../../subgraphs/mesh/store/catalog.ts';
import type { Tables } from '../../../subgraphs/mesh/store/tables.ts';
import type { Answer } from '../../support/graphql.ts';
import { startTestSubgraph, type TestSubgraph } from '../../support/subgraph.ts';

export interface Registry extends TestSubgraph {
  db: Kysely<Tables>;
  /** From now on it is this day, at 10:00 UTC. */
  setDay(day: string): void;
  /** Sends a mutation with an input, and gives its payload. */
  does(what: keyof typeof mutations, input: object, caller?: string): Promise<unknown>;
}

export const today = '2026-11-23';

const errors = 'userErrors { code message path }';
const agreement = `agreement { id status consumer { name } dataProduct { id } decidedBy reason endsOn version } ${errors}`;

/** Each with what the tests look at. */
const mutations = {
  registerConsumer: `mutation ($input: RegisterConsumerInput!) { done: registerConsumer(input: $input) {
    consumer { name owner dataProducts { id } operationCount version } ${errors} } }`,
  removeConsumer: `mutation ($input: RemoveConsumerInput!) { done: removeConsumer(input: $input) {
    isRemoved ${errors} } }`,
  requestAccess: `mutation ($input: RequestAccessInput!) { done: requestAccess(input: $input) { ${agreement} } }`,
  approveAccess: `mutation ($input: ApproveAccessInput!) { done: approveAccess(input: $input) { ${agreement} } }`,
  refuseAccess: `mutation ($input: RefuseAccessInput!) { done: refuseAccess(input: $input) { ${agreement} } }`,
  endAccess: `mutation ($input: EndAccessInput!) { done: endAccess(input: $input) { ${agreement} } }`,
  approveException: `mutation ($input: ApproveExceptionInput!) { done: approveException(input: $input) {
    exception { id coordinate kind owner reason expires } ${errors} } }`,
  setCheckSettings: `mutation ($input: SetCheckSettingsInput!) { done: setCheckSettings(input: $input) {
    environment { name checkSettings } ${errors} } }`,
  announceRetirement: `mutation ($input: AnnounceRetirementInput!) { done: announceRetirement(input: $input) {
    retirement { effectiveOn reason told environment { name } } ${errors} } }`,
};

/** A registry in which production serves catalog, whose products are open, and payroll, which approves. */
export async function startRegistry(): Promise<Registry> {
  let now = new Date(`${today}T10:00:00Z`);
  const running = await startTestSubgraph(room, { samples: false, clock: () => now });
  const db = openDatabase<Tables>({ url: running.databaseUrl, poolSize: 4 });
  await publish(db, 'catalog', 'catalog-products');
  await publish(db, 'payroll', 'payroll-salaries', 'approval: required');
  await db
    .insertInto('revisions')
    .values({
      environment: 'production',
      number: 1,
      action: 'PUBLISH',
      steps: '[]',
      actor: 'team:catalog',
      at: now,
      api_sdl: 'type Query { catalog: catalog } type catalog { title: String other: String }',
    })
    .execute();
  const does: Registry['does'] = async (what, input, caller) => {
    const answer = await running.ask(mutations[what], { variables: { input }, caller });
    return doneOf(answer);
  };
  const stop = async () => {
    await db.destroy();
    await running.stop();
  };
  const setDay = (day: string) => {
    now = new Date(`${day}T10:00:00Z`);
  };
  return { ...running, db, does, setDay, stop };
}

function doneOf({ data, errors }: Answer): unknown {
  if (errors) throw new Error(JSON.stringify(errors));
  return data?.done;
}

const contract = (domain: string, id: string, [property, value]: string[]) => `apiVersion: v3.1.0
kind: DataContract
id: ${id}
version: 1.0.0
status: active
team: { name: ${domain}-owners }
schema: [{ name: ${domain}, properties: [{ name: title, required: true }] }]
${property ? `customProperties: [{ property: ${property}, value: ${value} }]` : ''}
`;

/** A domain whose version 1 is in production, with one product of one field. */
export async function publish(
  db: Kysely<Tables>,
  domain: string,
  product: string,
  customProperty = '',
): Promise<void> {
  const who = { actor: `team:${domain}` };
  const file = {
    name: 'contract.odcs.yaml',
    text: contract(domain, product, customProperty.split(': ')),
  };
  await db
    .insertInto('versions')
    .values({
      ...who,
      domain,
      number: 1,
      sdl: 'type Query { a: Int }',
      shared: '',
      contracts: JSON.stringify([file]),
      digest: domain,
      created_at: new Date(),
    })
    .execute();
  await db
    .insertInto('releases')
    .values({
      ...who,
      environment: 'production',
      domain,
      version: 1,
      url: `http://${domain}`,
      released_at: new Date(),
    })
    .execute();
  await db.transaction().execute((tx) => indexDomains(tx, [domain]));
}

/** A consumer as the tests register it, unless they say otherwise. */
export const storefront = {
  name: 'storefront',
  owner: 'web',
  contact: 'web@example.com',
  purpose: 'The shop',
  dataProducts: ['catalog-products'],
};
