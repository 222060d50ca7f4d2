import type { FetchDataKeyRenamer, FetchNode, PlanNode } from '@apollo/query-planner';
import { Kind, parse, print, stripIgnoredCharacters, visit } from 'graphql';
import { mapFetches } from './map-fetches.ts';
import type { Requirements } from './requirements.ts';
import { splitFetch } from './split-fetch.ts';
import type { VirtualField } from './virtual-fields.ts';

/** A plan in which virtual fields are what they stand for, wherever subgraphs see them. */
export function resolveVirtualFields(
  node: PlanNode,
  virtual: ReadonlyMap<string, VirtualField>,
  requirements: Requirements,
): PlanNode {
  return mapFetches(node, (fetch) => {
    const fetches = splitFetch(fetch, virtual, requirements).map((each) => resolved(each, virtual));
    const [only, ...more] = fetches;
    return only && !more.length ? only : { kind: 'Parallel', nodes: fetches };
  });
}

function resolved(fetch: FetchNode, virtual: ReadonlyMap<string, VirtualField>): FetchNode {
  const renamers = [...virtual].flatMap(([planned, { name }]): FetchDataKeyRenamer[] =>
    JSON.stringify(fetch.requires ?? []).includes(`"${planned}"`)
      ? [{ kind: 'KeyRenamer', path: [planned], renameKeyTo: name }]
      : [],
  );
  const inputRewrites = [...(fetch.inputRewrites ?? []), ...renamers];
  return {
    ...fetch,
    operation: withArguments(fetch.operation, virtual),
    ...(inputRewrites.length && { inputRewrites }),
  };
}

function withArguments(operation: string, virtual: ReadonlyMap<string, VirtualField>): string {
  if (![...virtual.keys()].some((name) => operation.includes(name))) return operation;
  const replaced = visit(parse(operation, { noLocation: true }), {
    Field(field) {
      const meant = virtual.get(field.name.value);
      if (!meant) return undefined;
      return {
        ...field,
        alias: field.alias ?? field.name,
        name: { kind: Kind.NAME, value: meant.name },
        arguments: meant.arguments,
      };
    },
  });
  return stripIgnoredCharacters(print(replaced));
}
