import type { Case } from './case.ts';

const rowCount = (content: string) =>
  `schema: [{ name: Variant, quality: [{ metric: rowCount, ${content} }] }]`;
const inWords = (text: string) =>
  `schema: [{ name: Variant, quality: [{ type: text, name: whole, description: ${text} }] }]`;
const noRule = 'schema: [{ name: Variant }]';
const service = (content: string) => `slaProperties: [{ ${content} }]`;
const server = (host: string) =>
  `servers: [{ server: live, type: denodo, port: 1, host: ${host} }]`;
const role = (content: string) => `roles: [{ role: reader, ${content} }]`;
const price = (amount: number) => `price: { priceAmount: ${amount}, priceCurrency: EUR }`;

/** One change of each kind that is not of objects and fields themselves. */
export const casesOfServices = {
  contractIdChanged: { was: 'id: test', is: 'id: other', breaks: 'both' },
  statusWithdrawn: { was: 'status: active', is: 'status: retired', breaks: 'consumers' },
  statusChanged: { was: 'status: active', is: 'status: deprecated', breaks: 'nobody' },
  termsChanged: {
    was: '',
    is: 'description: { limitations: none of it is yours }',
    breaks: 'nobody',
  },
  ownerChanged: { was: 'domain: catalog', is: 'domain: logistics', breaks: 'nobody' },
  supportChanged: { was: '', is: 'support: [{ channel: "#stock" }]', breaks: 'nobody' },
  teamChanged: { was: 'team: { name: North }', is: 'team: { name: South }', breaks: 'nothing' },
  roleAdded: { was: '', is: role('access: read'), breaks: 'nobody' },
  roleRemoved: { was: role('access: read'), is: '', breaks: 'consumers' },
  roleChanged: { was: role('access: write'), is: role('access: read'), breaks: 'both' },
  approversChanged: {
    was: role('firstLevelApprovers: ada'),
    is: role('firstLevelApprovers: bob'),
    breaks: 'nobody',
  },
  priceRaised: { was: price(1), is: price(2), breaks: 'consumers' },
  priceLowered: { was: price(2), is: price(1), breaks: 'nobody' },
  serverAdded: { was: '', is: server('a'), breaks: 'nobody' },
  serverRemoved: { was: server('a'), is: '', breaks: 'consumers' },
  serverChanged: { was: server('a'), is: server('b'), breaks: 'both' },
  serviceAdded: {
    was: '',
    is: service('property: latency, value: 1, unit: d'),
    breaks: 'producers',
  },
  serviceRemoved: { was: service('property: latency, value: 1'), is: '', breaks: 'consumers' },
  serviceImproved: {
    was: service('property: latency, value: 1, unit: d'),
    is: service('property: latency, value: 23, unit: h'),
    breaks: 'producers',
  },
  serviceWorsened: {
    was: service('property: retention, value: 1, unit: y'),
    is: service('property: retention, value: 52, unit: weeks'),
    breaks: 'consumers',
  },
  serviceChanged: {
    was: service('property: charm, value: 1'),
    is: service('property: charm, value: 2'),
    breaks: 'both',
  },
  qualityAdded: { was: noRule, is: rowCount('mustBeGreaterThan: 9'), breaks: 'producers' },
  qualityRemoved: { was: rowCount('mustBeGreaterThan: 9'), is: noRule, breaks: 'consumers' },
  qualityTightened: {
    was: rowCount('mustBeGreaterThan: 8'),
    is: rowCount('mustBeGreaterThan: 9'),
    breaks: 'producers',
  },
  qualityLoosened: {
    was: rowCount('mustBe: 8'),
    is: rowCount('mustBeBetween: [8, 9]'),
    breaks: 'consumers',
  },
  qualityChanged: {
    was: rowCount('mustBe: 8'),
    is: rowCount('mustBe: 9'),
    breaks: 'both',
  },
  qualityReworded: { was: inWords('all of it'), is: inWords('all of them'), breaks: 'nobody' },
  checkChanged: {
    was: rowCount('mustBe: 8, schedule: daily'),
    is: rowCount('mustBe: 8, schedule: weekly'),
    breaks: 'nobody',
  },
} as const satisfies Record<string, Case>;
