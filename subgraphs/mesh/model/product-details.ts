import type { ReadContract } from '../../../schema/contracts/read-contract.ts';
import { sampleQueriesOf } from '../../../schema/rules/subject/operation.ts';
import { isApprovalNeeded } from './approval.ts';

/** What is shown of a data product besides what lists and searches read: from its contract, in the graph's words. */
export interface ProductDetails {
  usage: string | null;
  limitations: string | null;
  isApprovalNeeded: boolean;
  support: {
    channel: string;
    description: string | null;
    tool: string | null;
    scope: string | null;
    url: string | null;
  }[];
  ports: {
    name: string;
    type: string;
    description: string | null;
    environment: string | null;
    location: string | null;
  }[];
  serviceLevels: PromisedLevel[];
  sampleQueries: { title: string; query: string }[];
}

interface PromisedLevel {
  property: string;
  promised: string;
  unit: string | null;
  description: string | null;
}

/** As long as each list may be. */
const most = 100;

export function productDetails(reading: ReadContract): ProductDetails {
  const { contract } = reading;
  const { description, support = [], servers = [], slaProperties = [] } = contract;
  const samples = sampleQueriesOf({ ...reading, file: '' })?.queries ?? [];
  return {
    usage: description?.usage ?? null,
    limitations: description?.limitations ?? null,
    isApprovalNeeded: isApprovalNeeded(contract),
    support: support.slice(0, most).map((channel) => ({
      channel: channel.channel,
      description: channel.description ?? null,
      tool: channel.tool ?? null,
      scope: channel.scope ?? null,
      url: channel.url ?? null,
    })),
    ports: servers.slice(0, most).map((server) => ({
      name: server.server,
      type: server.type,
      description: server.description ?? null,
      environment: server.environment ?? null,
      location: locationOf(server),
    })),
    serviceLevels: slaProperties.slice(0, most).map((level) => ({
      property: level.property,
      promised: String(level.value ?? ''),
      unit: level.unit ?? null,
      description: level.description ?? null,
    })),
    sampleQueries: samples.slice(0, most).map(({ title, text }) => ({ title, query: text })),
  };
}

type Server = NonNullable<ReadContract['contract']['servers']>[number];

/** Each kind of server is told with keys of its own; these say where it is. */
function locationOf({ location, endpointUrl, host, port, path }: Server): string | null {
  const address = host && port !== undefined ? `${host}:${port}` : host;
  return location ?? endpointUrl ?? address ?? path ?? null;
}
