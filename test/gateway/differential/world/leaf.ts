import { Kind } from 'graphql';
import type { FieldInPart } from './facts.ts';
import { hash } from './hash.ts';
import type { World } from './world.ts';

interface LeafPlace {
  world: World;
  owners: readonly FieldInPart[];
}

export function leafValue({ world, owners }: LeafPlace, type: string, path: string): unknown {
  const number = hash(`${world.seed}${path}`);
  switch (type) {
    case 'ID':
    case 'String':
      return path;
    case 'Int':
      // Wide enough to tell entities apart by it.
      return number % 1_000_000_000;
    case 'Float':
      return (number % 1000) / 4;
    case 'Boolean':
      return number % 2 === 0;
    default:
      return enumValue(world, owners, type, number) ?? jsonValue(path, number);
  }
}

/** One that every part that answers the field knows. */
function enumValue(
  world: World,
  owners: readonly FieldInPart[],
  type: string,
  number: number,
): string | undefined {
  const definitions = (world.facts.types.get(type) ?? []).filter(({ part }) =>
    owners.some((owner) => owner.part === part),
  );
  const perPart = definitions.map(({ node }) =>
    node.kind === Kind.ENUM_TYPE_DEFINITION
      ? (node.values ?? []).map(({ name }) => name.value)
      : [],
  );
  const shared = (perPart[0] ?? []).filter((value) =>
    perPart.every((values) => values.includes(value)),
  );
  return shared[number % shared.length];
}

/** Shapes that look like parts of an answer, so that nobody walks into a scalar. */
function jsonValue(path: string, number: number): unknown {
  const shapes: unknown[] = [
    { __typename: 'Nobody', id: null, path },
    [path, null, [1, { a: [] }]],
    JSON.parse(`{ "__proto__": { "x": 1 }, "constructor": ${JSON.stringify(path)} }`),
    path,
    {},
  ];
  return shapes[number % shapes.length];
}
