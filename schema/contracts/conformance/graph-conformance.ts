import type { FieldShape, ObjectShape } from '../graph/graph-shape.ts';
import type { Contract } from '../odcs/contract.ts';
import type { Property, SchemaObject } from '../odcs/element.ts';
import { dataClassOf, deprecationOf, extendedDomain } from '../promises.ts';
import type { Breach } from './breach.ts';
import { compareTypes } from './compare-types.ts';

/**
 * Where a domain's contracts and its part of the graph differ, looked at from both sides: each promise must be in
 * the graph, and each field of an entity under exactly one contract.
 */
export function graphBreaches(
  contracts: readonly Contract[],
  graph: readonly ObjectShape[],
): Breach[] {
  const promised = contracts.flatMap(promisedObjects);
  const shapes = new Map(graph.map((shape) => [shape.name, shape]));
  return [
    ...promised.flatMap((object) => promiseBreaches(object, shapes.get(object.object.name))),
    ...graph.filter(({ keys }) => keys.length).flatMap((shape) => uncovered(shape, promised)),
  ];
}

interface PromisedObject {
  contract: number;
  path: readonly PropertyKey[];
  object: SchemaObject;
}

function promisedObjects({ schema = [] }: Contract, contract: number): PromisedObject[] {
  return schema.map((object, index) => ({ contract, path: ['schema', index], object }));
}

function promiseBreaches(promised: PromisedObject, shape: ObjectShape | undefined): Breach[] {
  const { contract, path, object } = promised;
  if (!shape) {
    const message = `the graph has no type ${object.name}`;
    return [{ in: 'contract', contract, path, coordinate: object.name, message }];
  }
  const fields = new Map(shape.fields.map((field) => [field.name, field]));
  return (object.properties ?? []).flatMap((property, index) => {
    const messages = fieldDifferences(property, fields.get(property.name), object, shape);
    return messages.map((message) => ({
      in: 'contract' as const,
      contract,
      path: [...path, 'properties', index],
      coordinate: `${object.name}.${property.name}`,
      message,
    }));
  });
}

function fieldDifferences(
  property: Property,
  field: FieldShape | undefined,
  object: SchemaObject,
  shape: ObjectShape,
): string[] {
  if (!field) return [`the graph has no field ${object.name}.${property.name}`];
  if (field.isExternal) return ['is another domain’s field, which is only required here'];
  return [
    ...compareTypes(property, field.type),
    ...tagDifferences(property.tags ?? [], field.tags),
    ...classDifferences(property, field),
    ...deprecationDifferences(property, field),
    ...(extendedDomain(object) === undefined ? keyDifferences(property, shape) : []),
  ];
}

function tagDifferences(promised: readonly string[], actual: readonly string[]): string[] {
  const missing = actual.filter((tag) => !promised.includes(tag));
  const invented = promised.filter((tag) => !actual.includes(tag));
  return [
    ...missing.map((tag) => `has the tag ${tag} in the graph, and not here`),
    ...invented.map((tag) => `has the tag ${tag} here, and no @tag in the graph`),
  ];
}

function classDifferences(property: Property, { dataClass }: FieldShape): string[] {
  const promised = dataClassOf(property);
  if (!promised) {
    return [
      `is classified "${property.classification}": it must be public, internal, personal or sensitive`,
    ];
  }
  const needsTag = promised === 'personal' || promised === 'sensitive';
  if (dataClass === (needsTag ? promised : 'public')) return [];
  const wanted = needsTag ? `@tag(name: "pii/${promised}")` : 'no tag pii';
  const found = dataClass === 'public' ? 'none' : `"pii/${dataClass}"`;
  return [`is ${promised} here, so the graph should have ${wanted}; it has ${found}`];
}

function deprecationDifferences(property: Property, { deprecation }: FieldShape): string[] {
  const promised = deprecationOf(property);
  if (promised && !deprecation) return ['is deprecated here, and not in the graph'];
  if (deprecation && !promised) {
    return [`is deprecated in the graph: add the custom property deprecated with reason and until`];
  }
  return [];
}

function keyDifferences(property: Property, { keys }: ObjectShape): string[] {
  const isPrimary = keys[0]?.includes(property.name) ?? false;
  if (isPrimary !== (property.primaryKey ?? false)) {
    return [
      isPrimary ? 'is the @key in the graph: set primaryKey' : 'is not the first @key in the graph',
    ];
  }
  const isOther = keys.slice(1).some((key) => key.length === 1 && key[0] === property.name);
  return isOther && !property.unique ? ['is a @key in the graph: set unique'] : [];
}

/** Fields of an entity that no contract promises, or more than one. */
function uncovered(shape: ObjectShape, promised: readonly PromisedObject[]): Breach[] {
  const objects = promised.filter(({ object }) => object.name === shape.name);
  const isOwner = !objects.some(({ object }) => extendedDomain(object) !== undefined);
  const keys = new Set(shape.keys.flat());
  const isOwn = ({ name, isExternal }: FieldShape) => !isExternal && !keys.has(name);
  // Nothing but keys is a way to name another domain's entity.
  if (!objects.length && !shape.fields.some(isOwn)) return [];
  return shape.fields.flatMap((field) => {
    const holders = objects.filter(({ object }) => hasProperty(object, field.name));
    const isOthers = field.isExternal || (!isOwner && keys.has(field.name));
    if (isOthers || holders.length === 1) return [];
    const coordinate = `${shape.name}.${field.name}`;
    const message = holders.length ? 'is under more than one contract' : 'is under no contract';
    return [{ in: 'graph' as const, line: field.line, coordinate, message }];
  });
}

const hasProperty = ({ properties = [] }: SchemaObject, wanted: string) =>
  properties.some(({ name }) => name === wanted);
