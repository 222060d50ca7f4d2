import type { FetchDataRewrite, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isRecord, jsonString, jsonText } from './json-text.ts';
import { rewritten } from './rewrites.ts';
import type { Subtypes } from './subtypes.ts';

/**
 * Writes what a subgraph must know of an object to find the entity, as JSON text, which serves as the entity's
 * key too. Undefined when the object is none of those that the fetch is for, or lacks what was to be fetched
 * before: https://www.apollographql.com/docs/graphos/schema-design/federated-schemas/reference/subgraph-spec#_entities
 */
export type Representation = (object: Record<string, unknown>) => string | undefined;

export function compileRepresentation(
  requires: readonly QueryPlanSelectionNode[],
  rewrites: readonly FetchDataRewrite[],
  subtypes: Subtypes,
): Representation {
  const names = new Map(
    rewrites.flatMap((rewrite): [string, string][] => {
      const [planned] = rewrite.path.slice(-1);
      return rewrite.kind === 'KeyRenamer' && planned ? [[planned, rewrite.renameKeyTo]] : [];
    }),
  );
  const setters = rewrites.filter(({ kind }) => kind === 'ValueSetter');
  const write = compileSelections(requires, { subtypes, names });
  if (!setters.length) return (object) => (object.__typename ? write(object) : undefined);
  return (object) => {
    const text = object.__typename ? write(object) : undefined;
    return text && JSON.stringify(rewritten(JSON.parse(text), setters, subtypes));
  };
}

interface RepresentationScope {
  subtypes: Subtypes;
  /** What the subgraph calls fields that have another name in the plan, each of which stands for one field only. */
  names: ReadonlyMap<string, string>;
}

interface RepresentedField {
  /** In the plan. */
  name: string;
  /** `"name":` */
  head: string;
  write: ((value: unknown) => string) | undefined;
}

function compileSelections(
  selections: readonly QueryPlanSelectionNode[],
  scope: RepresentationScope,
): Representation {
  const fieldsByType = new Map<unknown, RepresentedField[]>();
  const fieldsOf = (typename: unknown) => {
    const known = fieldsByType.get(typename);
    if (known) return known;
    const fields = collect(selections, typename, scope);
    fieldsByType.set(typename, fields);
    return fields;
  };
  return (object) => {
    const fields = fieldsOf(object.__typename);
    let text = '{';
    for (const { name, head, write } of fields) {
      const value = Object.hasOwn(object, name) ? object[name] : undefined;
      // Its own fetch failed and said so; without it the subgraph would answer for something else.
      if (value === undefined) return undefined;
      text += (text === '{' ? head : `,${head}`) + (write ? write(value) : jsonText(value));
    }
    return text === '{' ? undefined : `${text}}`;
  };
}

/** The fields that are required of an object of this type, each once. */
function collect(
  selections: readonly QueryPlanSelectionNode[],
  typename: unknown,
  scope: RepresentationScope,
): RepresentedField[] {
  const chosen = new Map<string, QueryPlanSelectionNode[] | undefined>();
  const visit = (nodes: readonly QueryPlanSelectionNode[]) => {
    for (const node of nodes) {
      if (node.kind === 'Field') {
        const below = [...(chosen.get(node.name) ?? []), ...(node.selections ?? [])];
        chosen.set(node.name, below.length ? below : undefined);
      } else if (applies(node.typeCondition, typename, scope.subtypes)) visit(node.selections);
    }
  };
  visit(selections);
  return [...chosen].map(([name, below]) => ({
    name,
    head: `${jsonString(scope.names.get(name) ?? name)}:`,
    write: below && compileValue(compileSelections(below, scope)),
  }));
}

function applies(condition: string | undefined, typename: unknown, subtypes: Subtypes): boolean {
  if (condition === undefined) return true;
  return typeof typename === 'string' && subtypes.isOneOf(typename, condition);
}

function compileValue(writeObject: Representation): (value: unknown) => string {
  const write = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(write).join(',')}]`;
    return (isRecord(value) && writeObject(value)) || 'null';
  };
  return write;
}
