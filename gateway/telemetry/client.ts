import type { IncomingHttpHeaders } from 'node:http';
import type { Caller } from '../../platform/identity/caller.ts';
import { cleanClientName, cleanClientVersion } from '../../schema/checks/usage/client-name.ts';

/** The program that asks. Empty where it does not say, or says what is not to be stored. */
export interface Client {
  name: string;
  version: string;
}

export type ReadClient = (headers: IncomingHttpHeaders, caller: Caller) => Client;

/** Who sends another name each time is not to fill the memory. */
const maxKept = 1000;

/**
 * Reads clients from their requests' headers: what Apollo's and others' clients send, else the consumer that calls.
 * The same client is the same object, as long as there are not too many.
 */
export function clientReader(): ReadClient {
  const known = new Map<string, Map<string, Client>>();
  let count = 0;
  return (headers, caller) => {
    const name = givenName(headers) || (caller.kind === 'consumer' ? caller.name : '');
    const version = givenVersion(headers);
    const before = known.get(name)?.get(version);
    if (before) return before;
    const client = { name: cleanClientName(name), version: cleanClientVersion(version) };
    if (count >= maxKept) {
      known.clear();
      count = 0;
    }
    count += 1;
    const versions = known.get(name) ?? new Map<string, Client>();
    versions.set(version, client);
    known.set(name, versions);
    return client;
  };
}

const givenName = (headers: IncomingHttpHeaders) =>
  textOf(headers['apollographql-client-name']) || textOf(headers['graphql-client-name']);

const givenVersion = (headers: IncomingHttpHeaders) =>
  textOf(headers['apollographql-client-version']) || textOf(headers['graphql-client-version']);

const textOf = (header: string | string[] | undefined) => header?.toString() ?? '';
