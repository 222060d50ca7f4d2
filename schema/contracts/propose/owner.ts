import type { ObjectShape } from '../graph/graph-shape.ts';

/**
 * The domain that owns a type to which `domain` only adds; undefined where `domain` owns it itself.
 * Read from a rule of the graph: what a domain adds to another's type may always be null, so that its failure costs
 * those fields alone; an owner has something that never is.
 */
export function findOwner(
  domain: string,
  type: string,
  graphs: ReadonlyMap<string, readonly ObjectShape[]>,
): string | undefined {
  const shapeIn = (name: string) => graphs.get(name)?.find((shape) => shape.name === type);
  const own = shapeIn(domain);
  if (!own || !onlyAdds(own)) return undefined;
  return [...graphs.keys()].find((name) => {
    const shape = name === domain ? undefined : shapeIn(name);
    return shape && !onlyAdds(shape);
  });
}

function onlyAdds({ keys, fields }: ObjectShape): boolean {
  const key = new Set(keys.flat());
  return fields.every(({ name, isExternal, type }) => {
    return isExternal || key.has(name) || !type.isRequired;
  });
}
