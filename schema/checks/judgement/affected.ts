import type { Effect } from './effects.ts';
import type { Consumer } from './evidence.ts';
import type { KnownOperation } from './known-operations.ts';
import { type ClientTraffic, trafficOf } from './traffic.ts';
import type { Window } from './window.ts';

/** One client's use of one operation that a change concerns: who, how much, and whom to talk to. */
export interface Affected extends ClientTraffic {
  operation: string;
  hash: string;
  effect: Effect;
  /** True where the consumer registered the operation, so that it counts without traffic. */
  isRegistered: boolean;
  /** Undefined for a client that nobody registered. */
  consumer: Pick<Consumer, 'name' | 'owner' | 'contact' | 'products'> | undefined;
}

/** A row for each client that asks it or registered it. */
export function affectedBy(
  operation: KnownOperation,
  effect: Effect,
  window: Window,
  consumers: ReadonlyMap<string, Consumer>,
): Affected[] {
  const registered = new Set(operation.consumers.map(({ name }) => name));
  const traffic = trafficOf(operation.usage, window);
  const silent = [...registered].filter((name) => traffic.every(({ client }) => client !== name));
  return [...traffic, ...silent.map(noTraffic)].map((row) => ({
    ...row,
    operation: operation.name,
    hash: operation.hash,
    effect,
    isRegistered: registered.has(row.client),
    consumer: personOf(consumers.get(row.client)),
  }));
}

function noTraffic(client: string): ClientTraffic {
  return { client, versions: [], requests: 0, errors: 0, lastSeen: '' };
}

/** Without its operations, which would be the largest part of any report. */
function personOf(consumer: Consumer | undefined): Affected['consumer'] {
  if (!consumer) return undefined;
  const { name, owner, contact, products } = consumer;
  return { name, owner, contact, products };
}
