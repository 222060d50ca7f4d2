import {
  buildASTSchema,
  type DefinitionNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  parseType,
  print,
  validateSchema,
  visit,
} from 'graphql';

/** A number below `count`. */
export type Below = (count: number) => number;

/** Decides everything that is random in a case from one number (mulberry32), so that a failure can be told by it. */
export function below(seed: number): Below {
  let state = seed;
  return (count) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % Math.max(count, 1);
  };
}

/** The schema with some random edits; undefined where they leave no valid one. */
export function editRandomly(sdl: string, choose: Below): GraphQLSchema | undefined {
  let document = parse(sdl, { noLocation: true });
  for (let left = 1 + choose(3); left > 0; left--) document = edit(document, choose);
  try {
    const schema = buildASTSchema(parse(print(document)));
    return validateSchema(schema).length === 0 ? schema : undefined;
  } catch {
    return undefined;
  }
}

function edit(document: DocumentNode, choose: Below): DocumentNode {
  const kind = choose(8);
  if (kind === 0) {
    return { ...document, definitions: without(document.definitions, choose) };
  }
  const places = countPlaces(document);
  if (kind <= 3) return editTypeAt(document, choose(places), choose);
  const at = choose(document.definitions.length);
  const definitions = document.definitions.map((node, n) =>
    n === at ? member(node, choose) : node,
  );
  return { ...document, definitions };
}

/** Removes, or adds, something of a definition. */
function member(node: DefinitionNode, choose: Below): DefinitionNode {
  switch (node.kind) {
    case Kind.ENUM_TYPE_DEFINITION:
      return { ...node, values: without(node.values ?? [], choose) };
    case Kind.UNION_TYPE_DEFINITION:
      return { ...node, types: without(node.types ?? [], choose) };
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: {
      if (choose(2) === 0) return { ...node, fields: without(node.fields ?? [], choose) };
      const [added] = inputOf('added: Int!');
      return { ...node, fields: added ? [...(node.fields ?? []), added] : [] };
    }
    case Kind.INTERFACE_TYPE_DEFINITION:
    case Kind.OBJECT_TYPE_DEFINITION: {
      const what = choose(4);
      if (what === 0) return { ...node, interfaces: without(node.interfaces ?? [], choose) };
      if (what === 1) return { ...node, fields: without(node.fields ?? [], choose) };
      const at = choose(node.fields?.length ?? 0);
      const added = what === 2 ? inputOf('added: Int!') : [];
      const fields = (node.fields ?? []).map((field, n) => {
        if (n !== at) return field;
        const kept = field.arguments ?? [];
        return { ...field, arguments: what === 2 ? [...kept, ...added] : without(kept, choose) };
      });
      return { ...node, fields };
    }
    default:
      return node;
  }
}

function inputOf(text: string) {
  const [node] = parse(`input I { ${text} }`, { noLocation: true }).definitions;
  return node?.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? (node.fields ?? []) : [];
}

function countPlaces(document: DocumentNode): number {
  let count = 0;
  const visitor = () => {
    count++;
  };
  visit(document, { FieldDefinition: visitor, InputValueDefinition: visitor });
  return count;
}

/** Makes a field's or an argument's type stricter, looser or another one, or takes its default. */
function editTypeAt(document: DocumentNode, at: number, choose: Below): DocumentNode {
  let count = 0;
  const isHere = () => count++ === at;
  return visit(document, {
    FieldDefinition: (node) =>
      isHere() ? { ...node, type: otherType(node.type, choose) } : undefined,
    InputValueDefinition(node) {
      if (!isHere()) return undefined;
      if (node.defaultValue && choose(2) === 0) return { ...node, defaultValue: undefined };
      return { ...node, type: otherType(node.type, choose) };
    },
  });
}

function otherType(type: Parameters<typeof print>[0], choose: Below) {
  const text = print(type);
  const loose = text.endsWith('!') ? text.slice(0, -1) : text;
  const texts = [loose, `${loose}!`, `[${text}]`, loose.replace(/^\[(.*)\]$/, '$1')];
  const named = ['Int', 'Float', 'ID', 'String'].map((name) => text.replace(/\w+/, name));
  const all = [...texts, ...named];
  return parseType(all[choose(all.length)] ?? text);
}

function without<T>(list: readonly T[], choose: Below): T[] {
  const at = choose(list.length);
  return list.filter((_item, n) => n !== at);
}
