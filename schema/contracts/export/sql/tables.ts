import type { Contract } from '../../odcs/contract.ts';
import type { Property, SchemaObject } from '../../odcs/element.ts';
import { identifier } from './identifier.ts';

/** A table, and all that the contract says of it: several types of the graph may lie in one. */
export interface Table {
  name: string;
  objects: SchemaObject[];
  columns: Column[];
}

/** A column with the fields that are read from it; there is at least one. */
export interface Column {
  name: string;
  field: Property;
  fields: Property[];
}

/**
 * The tables of a contract. What is told no physical name and no physical type, where its neighbours are
 * told one, is computed and stored nowhere; in a contract that tells none at all, everything is stored.
 */
export function tablesOf({ schema = [] }: Contract): Table[] {
  const stored = storedOf(schema).filter(
    ({ physicalType }) => physicalType === undefined || physicalType.toLowerCase() === 'table',
  );
  return [...grouped(stored)].map(([name, objects]) => {
    const properties = objects.flatMap((object) => storedOf(object.properties ?? []));
    const columns = [...grouped(properties)].flatMap(([column, fields]) => {
      const [field] = fields;
      return field ? [{ name: column, field, fields }] : [];
    });
    return { name, objects, columns };
  });
}

interface Stored {
  name: string;
  physicalName?: string | undefined;
  physicalType?: string | undefined;
}

const isTold = ({ physicalName, physicalType }: Stored) =>
  physicalName !== undefined || physicalType !== undefined;

function storedOf<Element extends Stored>(elements: readonly Element[]): readonly Element[] {
  return elements.some(isTold) ? elements.filter(isTold) : elements;
}

/** By the name in SQL: two that are written differently may be the same there. */
function grouped<Element extends Stored>(elements: readonly Element[]): Map<string, Element[]> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const name = identifier(element.physicalName ?? element.name);
    const group = groups.get(name);
    if (group) group.push(element);
    else groups.set(name, [element]);
  }
  return groups;
}
