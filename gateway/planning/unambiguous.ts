import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  print,
  type ValueNode,
  visit,
} from 'graphql';
import type { PlanNames } from './plan-names.ts';

/** A document in which a response name means one thing, and what the client calls those that were changed. */
export interface UnambiguousDocument {
  document: DocumentNode;
  responseNames: [planned: string, asked: string][];
}

/**
 * Gives response names that could mean two things an alias of their own.
 *
 * Plans gather what they fetch under response names, regardless of type conditions. The same name for
 * different fields of two object types is valid GraphQL, and so is a client's `weight(unit: LB)` beside the
 * `weight(unit: KG)` that a `@requires` needs, yet one would overwrite the other. Names that every
 * JavaScript object has, such as `__proto__`, are changed too, so that no data ever holds them.
 * A field that is what it says keeps its name, so that most operations are left as they are.
 */
export function unambiguous(document: DocumentNode, names: PlanNames): UnambiguousDocument {
  const meanings = meaningsByName(document);
  const aliases = new Map<string, string>();
  const responseNames: [string, string][] = [];
  const aliasFor = (name: string, meaning: string): string => {
    const known = aliases.get(meaning);
    if (known) return known;
    let alias = '';
    for (let n = aliases.size; !alias || meanings.has(alias); n += 1) alias = `w${n}_${name}`;
    aliases.set(meaning, alias);
    responseNames.push([alias, name]);
    return alias;
  };
  const changed = visit(document, {
    FragmentDefinition: skipIntrospection,
    Field(field) {
      const name = responseName(field);
      if (isIntrospection(field.name.value)) return false;
      if (!isAmbiguous(field, name, (meanings.get(name)?.size ?? 0) > 1, names)) return undefined;
      return { ...field, alias: { kind: Kind.NAME, value: aliasFor(name, meaningOf(field)) } };
    },
  });
  return { document: changed, responseNames };
}

function isAmbiguous(
  field: FieldNode,
  name: string,
  hasManyMeanings: boolean,
  names: PlanNames,
): boolean {
  if (name === '__typename') return field.name.value !== '__typename';
  if (name in Object.prototype || names.withArguments.has(name)) return true;
  const isPlain = name === field.name.value && !field.arguments?.length;
  return !isPlain && (hasManyMeanings || names.all.has(name));
}

function meaningsByName(document: DocumentNode): Map<string, Set<string>> {
  const meanings = new Map<string, Set<string>>();
  visit(document, {
    FragmentDefinition: skipIntrospection,
    Field(field) {
      if (isIntrospection(field.name.value)) return false;
      const name = responseName(field);
      const known = meanings.get(name);
      if (known) known.add(meaningOf(field));
      else meanings.set(name, new Set([meaningOf(field)]));
      return undefined;
    },
  });
  return meanings;
}

/** What is asked of the schema itself is answered here, and no subgraph's data comes near it. */
const isIntrospection = (name: string) => name === '__schema' || name === '__type';

function skipIntrospection({ typeCondition }: FragmentDefinitionNode): false | undefined {
  return typeCondition.name.value.startsWith('__') ? false : undefined;
}

const responseName = (field: FieldNode) => field.alias?.value ?? field.name.value;

/** Equal for two fields that may share a response name: https://spec.graphql.org/October2021/#FieldsInSetCanMerge() */
function meaningOf(field: FieldNode): string {
  const written = [...(field.arguments ?? [])].sort(byName).map((argument) => {
    return `${argument.name.value}:${print(sorted(argument.value))}`;
  });
  return `${responseName(field)}=${field.name.value}(${written.join(',')})`;
}

/** The fields of an input object have no order. */
function sorted(value: ValueNode): ValueNode {
  if (value.kind === Kind.LIST) return { ...value, values: value.values.map(sorted) };
  if (value.kind !== Kind.OBJECT) return value;
  const fields = value.fields.map((field) => ({ ...field, value: sorted(field.value) }));
  return { ...value, fields: fields.sort(byName) };
}

function byName(a: Pick<ArgumentNode, 'name'>, b: Pick<ArgumentNode, 'name'>): number {
  return a.name.value < b.name.value ? -1 : 1;
}
