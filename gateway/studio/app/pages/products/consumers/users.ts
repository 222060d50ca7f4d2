import type { Agreement } from '../access/queries.ts';
import type { FieldLineage } from '../lineage/queries.ts';
import type { RegisteredConsumer } from './queries.ts';

/** Somebody who uses a data product, by leave or in fact. */
export interface ProductUser {
  /** As the gateway knows its requests; empty for clients without a name. */
  name: string;
  /** Undefined where nobody of this name has registered, or where it may not be seen. */
  consumer: RegisteredConsumer | undefined;
  /** Where its latest agreement stands; undefined where there is none that may be seen. */
  agreement: Agreement['status'] | undefined;
  /** In the last 30 days. */
  requests: number;
  /** The busiest first. */
  operations: readonly string[];
}

interface Known {
  /** Those who have an agreement or said that they use it. */
  consumers: readonly RegisteredConsumer[];
  registered: readonly RegisteredConsumer[];
  /** The latest request first. */
  agreements: readonly Pick<Agreement, 'status' | 'consumer'>[];
  lineage: readonly FieldLineage[];
}

/** Everybody who may use it or does, the busiest first. */
export function usersOf({ consumers, registered, agreements, lineage }: Known): ProductUser[] {
  const asked = askedBy(lineage);
  const known = new Map([...registered, ...consumers].map((one) => [one.name, one]));
  const names = new Set([...asked.keys(), ...consumers.map(({ name }) => name)]);
  for (const { consumer } of agreements) names.add(consumer.name);
  const users = [...names].map((name): ProductUser => {
    const operations = [...(asked.get(name)?.values() ?? [])].sort(
      (one, other) => other.requests - one.requests,
    );
    return {
      name,
      consumer: known.get(name),
      agreement: agreements.find(({ consumer }) => consumer.name === name)?.status,
      requests: operations.reduce((sum, { requests }) => sum + requests, 0),
      operations: [...new Set(operations.map((one) => one.name || 'without a name'))],
    };
  });
  return users.sort(
    (one, other) => other.requests - one.requests || one.name.localeCompare(other.name),
  );
}

/** Each client's operations; every field that one selects tells of the same requests. */
function askedBy(lineage: readonly FieldLineage[]) {
  const clients = new Map<string, Map<string, { name: string; requests: number }>>();
  for (const { operation, client, requests } of lineage.flatMap(({ uses }) => uses)) {
    const operations = clients.get(client) ?? new Map();
    clients.set(client, operations.set(operation.hash, { name: operation.name, requests }));
  }
  return clients;
}
