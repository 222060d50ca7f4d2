import type { ContractFile } from '../../contracts/contract-files.ts';
import type { Property, SchemaObject } from '../../contracts/odcs/element.ts';
import { extendedDomain } from '../../contracts/promises.ts';
import type { Domain } from './domain.ts';

export interface ContractedObject {
  holder: ContractFile;
  object: SchemaObject;
  path: readonly PropertyKey[];
}

export interface ContractedProperty {
  holder: ContractFile;
  property: Property;
  path: readonly PropertyKey[];
  coordinate: string;
}

/** Every type that the domain's contracts promise something of. */
export function objectsOf({ contracts }: Pick<Domain, 'contracts'>): ContractedObject[] {
  return contracts.flatMap((holder) =>
    (holder.contract.schema ?? []).map((object, index) => ({
      holder,
      object,
      path: ['schema', index],
    })),
  );
}

/** Every field that they promise, the first level only. */
export function propertiesOf(domain: Pick<Domain, 'contracts'>): ContractedProperty[] {
  return objectsOf(domain).flatMap(({ holder, object, path }) =>
    (object.properties ?? []).map((property, index) => ({
      holder,
      property,
      path: [...path, 'properties', index],
      coordinate: `${object.name}.${property.name}`,
    })),
  );
}

/** The domains whose contracts promise a type as their own: one, when all is right. */
export function ownersOf(mesh: readonly Domain[]): Map<string, string[]> {
  const owners = new Map<string, string[]>();
  for (const domain of mesh) {
    for (const { object } of objectsOf(domain)) {
      if (extendedDomain(object) !== undefined) continue;
      owners.set(object.name, [...(owners.get(object.name) ?? []), domain.name]);
    }
  }
  return owners;
}
