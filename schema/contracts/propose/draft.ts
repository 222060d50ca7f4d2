import { Document } from 'yaml';
import type { Contract } from '../odcs/contract.ts';
import type { Property, SchemaObject } from '../odcs/element.ts';

/** What a draft is about. */
export interface DraftSubject {
  /** The domain that owns the product. */
  domain: string;
  /** The contract's id, e.g. `catalog`. */
  id: string;
  name: string;
  objects: SchemaObject[];
}

/** Stands where only people know the answer. */
export const toBeSaid = 'TODO';

/**
 * The first version of a contract, in which people have to say what cannot be read anywhere: its purpose and
 * terms, whom to ask, and what is promised of freshness and availability.
 */
export function draftContract({ domain, id, name, objects }: DraftSubject): Contract {
  return {
    apiVersion: 'v3.1.0',
    kind: 'DataContract',
    id,
    name,
    version: '0.1.0',
    status: 'draft',
    domain,
    description: { purpose: toBeSaid, usage: toBeSaid, limitations: toBeSaid },
    team: { name: domain },
    support: [{ channel: toBeSaid, tool: 'email', url: `mailto:${domain}@example.com` }],
    slaProperties: [
      { property: 'availability', value: 99.5, unit: 'percent' },
      { property: 'latency', value: 5, unit: 'm', description: toBeSaid },
    ],
    schema: objects,
  };
}

/** A contract as YAML in the order in which it was made. */
export function contractText(contract: Contract): string {
  return new Document(contract).toString({ lineWidth: 110, flowCollectionPadding: true });
}

/** What a reader wants first. */
const order = [
  'name',
  'description',
  'logicalType',
  'logicalTypeOptions',
  'required',
  'primaryKey',
  'primaryKeyPosition',
  'unique',
  'classification',
  'tags',
  'examples',
  'physicalName',
  'physicalType',
];

/** A property without the keys that say nothing, in the order in which it is read. */
export function compact(property: Property): Property {
  const said = Object.entries(property).filter(([, value]) => value !== undefined && value !== '');
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const sorted = said.toSorted(([one], [other]) => rank(one) - rank(other));
  return { ...Object.fromEntries(sorted), name: property.name };
}
