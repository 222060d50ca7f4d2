import type { Property, SchemaObject } from '../../../schema/contracts/odcs/element.ts';
import type { ReadContract } from '../../../schema/contracts/read-contract.ts';
import type { DataProductStatus } from '../generated/resolvers.ts';
import type { ContractText } from '../store/tables.ts';
import { type ProductDetails, productDetails } from './product-details.ts';

/** A data product as its contract tells of it. */
export interface CatalogEntry {
  id: string;
  domain: string;
  name: string;
  owner: string;
  status: DataProductStatus;
  contractVersion: string;
  tags: string[];
  fileName: string;
  purpose: string | null;
  details: ProductDetails;
  fields: CatalogField[];
}

export interface CatalogField {
  /** E.g. `Product.title`. */
  path: string;
  description: string | null;
  logicalType: string | null;
  isRequired: boolean;
  dataClass: string;
  /** The table and column, e.g. `products.title`. */
  source: string | null;
  tags: string[];
}

const statuses = new Map<string, DataProductStatus>([
  ['proposed', 'PROPOSED'],
  ['draft', 'DRAFT'],
  ['active', 'ACTIVE'],
  ['deprecated', 'DEPRECATED'],
  ['retired', 'RETIRED'],
]);

/** What the graph shows of tags at most. */
const mostTags = 100;

/** What a version that goes back, which only must compose, lacks of what the rules demand gets the cautious value. */
export function catalogEntry(
  domain: string,
  { name: fileName }: Pick<ContractText, 'name'>,
  reading: ReadContract,
): CatalogEntry {
  const { contract } = reading;
  return {
    id: contract.id,
    domain,
    name: contract.name ?? contract.id,
    owner: contract.team?.name?.trim() || domain,
    // Nobody can rely on a status that the standard does not have.
    status: statuses.get(contract.status) ?? 'DRAFT',
    contractVersion: contract.version,
    tags: [...new Set(contract.tags)].slice(0, mostTags),
    fileName,
    purpose: contract.description?.purpose ?? null,
    details: productDetails(reading),
    fields: fieldsOf(contract.schema ?? []),
  };
}

/** The first level of each object; one that is promised twice counts once. */
function fieldsOf(objects: readonly SchemaObject[]): CatalogField[] {
  const fields = objects.flatMap((object) =>
    (object.properties ?? []).map((property) => fieldOf(object, property)),
  );
  const first = new Map(fields.toReversed().map((field) => [field.path, field]));
  return [...first.values()];
}

function fieldOf({ name, physicalName: table }: SchemaObject, property: Property): CatalogField {
  const { physicalName: column, classification } = property;
  return {
    path: `${name}.${property.name}`,
    description: property.description ?? null,
    logicalType: property.logicalType ?? null,
    isRequired: property.required ?? false,
    dataClass: classification ?? 'public',
    source: table && column ? `${table}.${column}` : null,
    tags: property.tags ?? [],
  };
}
