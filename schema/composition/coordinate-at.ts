import { type ASTNode, Kind, parse, type Source, visit } from 'graphql';

/** The schema coordinate of what is defined at an offset of a schema's text; undefined outside of all. */
export function coordinateAt(source: Source, offset: number): string | undefined {
  let coordinate: string | undefined;
  visit(parse(source), {
    enter(node) {
      if (!holds(node, offset)) return false;
      coordinate = extended(coordinate, node);
      return undefined;
    },
  });
  return coordinate;
}

const holds = ({ loc }: ASTNode, offset: number) =>
  loc !== undefined && loc.start <= offset && offset < loc.end;

function extended(outer: string | undefined, node: ASTNode): string | undefined {
  switch (node.kind) {
    case Kind.OBJECT_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_EXTENSION:
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.INTERFACE_TYPE_EXTENSION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_EXTENSION:
    case Kind.ENUM_TYPE_DEFINITION:
    case Kind.ENUM_TYPE_EXTENSION:
    case Kind.UNION_TYPE_DEFINITION:
    case Kind.UNION_TYPE_EXTENSION:
    case Kind.SCALAR_TYPE_DEFINITION:
    case Kind.SCALAR_TYPE_EXTENSION:
      return node.name.value;
    case Kind.DIRECTIVE_DEFINITION:
      return `@${node.name.value}`;
    case Kind.FIELD_DEFINITION:
    case Kind.ENUM_VALUE_DEFINITION:
      return `${outer}.${node.name.value}`;
    case Kind.INPUT_VALUE_DEFINITION: {
      const isArgument = outer?.includes('.') || outer?.startsWith('@');
      return isArgument ? `${outer}(${node.name.value}:)` : `${outer}.${node.name.value}`;
    }
    default:
      return outer;
  }
}
