/** What a client asked on one day, UTC. */
export interface DayOfUse {
  client: string;
  /** Empty where the client does not say. */
  version: string;
  /** ISO 8601, e.g. "2026-11-23". */
  day: string;
  requests: number;
  errors: number;
}

/** An operation that the gateway saw. */
export interface RecordedOperation {
  /** Of its normal form, as `operationHash` gives it. */
  hash: string;
  name: string;
  /** Absent where only the hash was sent; a registered operation with this hash supplies it. */
  text?: string | undefined;
  usage: readonly DayOfUse[];
}

/** Somebody who builds on the graph and said so. A client of this name is this consumer. */
export interface Consumer {
  name: string;
  owner: string;
  /** Where the owner can be reached, e.g. an address or a channel. */
  contact: string;
  /** The data products that it builds on. */
  products: readonly string[];
  operations: readonly { name: string; text: string }[];
}
