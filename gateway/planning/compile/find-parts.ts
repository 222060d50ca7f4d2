import {
  type FieldNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import { type DeferredFragments, labelOf } from './deferred-fragments.ts';
import { isRecord } from './json-text.ts';
import { applies, isIncluded } from './selected-fields.ts';

type Path = readonly (string | number)[];

/** Where something is, in the client's words and in the plan's. */
export interface Whereabouts {
  path: Path;
  place: Path;
}

/** A part that is to follow: of a list, there is one for each element. */
export interface FoundPart extends Whereabouts {
  label: string;
}

/**
 * Finds the parts that were left out below what was written: `written` as the client has it, `fetched` as it came.
 * What is null for the client has no parts, whatever was fetched. `within` is the part that was written,
 * undefined for the first one.
 */
export type FindParts = (
  written: unknown,
  fetched: unknown,
  at: Whereabouts,
  within: string | undefined,
) => FoundPart[];

interface FinderScope {
  schema: GraphQLSchema;
  /** The values of the variables that conditions use. */
  conditions: Readonly<Record<string, unknown>>;
  askedName(planned: string): string;
}

interface Selections {
  type: GraphQLNamedType;
  selectionSets: readonly SelectionSetNode[];
  byType: Map<string, SelectedParts>;
}

/** What is of interest of objects of one type. */
interface SelectedParts {
  labels: readonly string[];
  fields: readonly { key: string; asked: string; below: Selections }[];
}

export function partsFinder(
  scope: FinderScope,
  { byLabel, deferring }: DeferredFragments,
  first: { type: GraphQLCompositeType; selectionSet: SelectionSetNode },
): FindParts {
  return (written, fetched, at, within) => {
    const { type, selectionSet } = within === undefined ? first : (byLabel.get(within) ?? first);
    const found: FoundPart[] = [];
    walk(written, fetched, selections(type, [selectionSet]), at);
    return found;

    function walk(asWritten: unknown, asFetched: unknown, below: Selections, where: Whereabouts) {
      if (Array.isArray(asWritten)) {
        if (!Array.isArray(asFetched)) return;
        for (const [index, element] of asWritten.entries())
          walk(element, asFetched[index], below, inside(where, index, index));
        return;
      }
      if (!isRecord(asWritten) || !isRecord(asFetched)) return;
      const { labels, fields } = partsOf(scope, below, asFetched.__typename, deferring);
      for (const label of labels) found.push({ ...where, label });
      for (const field of fields) {
        const place = inside(where, field.asked, field.key);
        walk(asWritten[field.asked], asFetched[field.key], field.below, place);
      }
    }
  };
}

const inside = ({ path, place }: Whereabouts, asked: string | number, key: string | number) => ({
  path: [...path, asked],
  place: [...place, key],
});

function selections(type: GraphQLNamedType, sets: readonly SelectionSetNode[]): Selections {
  return { type, selectionSets: sets, byType: new Map() };
}

function partsOf(
  scope: FinderScope,
  below: Selections,
  given: unknown,
  deferring: DeferredFragments['deferring'],
): SelectedParts {
  const typename = typeof given === 'string' ? given : below.type.name;
  const known = below.byType.get(typename);
  if (known) return known;
  const labels: string[] = [];
  const nodesByKey = new Map<string, FieldNode[]>();
  for (const set of below.selectionSets) collect(set);
  const type = scope.schema.getType(typename);
  // Of an object behind an interface its type may be unknown, where only the interface's own fields are asked.
  const isKnown = isObjectType(type) || isInterfaceType(type);
  const definitions = isKnown ? type.getFields() : {};
  const fields = [...nodesByKey].flatMap(([key, nodes]) => {
    const definition = definitions[nodes[0]?.name.value ?? key];
    if (!definition) return [];
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    const selected = selections(getNamedType(definition.type), sets);
    return { key, asked: scope.askedName(key), below: selected };
  });
  const parts = { labels, fields };
  below.byType.set(typename, parts);
  return parts;

  function collect(set: SelectionSetNode): void {
    // Named fragments with something deferred were written out.
    for (const node of set.selections) {
      if (node.kind === Kind.FRAGMENT_SPREAD) continue;
      const defer = node.directives?.filter(({ name }) => name.value === 'defer');
      const others = node.directives?.filter(({ name }) => name.value !== 'defer');
      if (!isIncluded(others, scope.conditions)) continue;
      if (node.kind === Kind.FIELD) {
        if (!node.selectionSet || !deferring.has(node.selectionSet)) continue;
        const key = node.alias?.value ?? node.name.value;
        nodesByKey.set(key, [...(nodesByKey.get(key) ?? []), node]);
      } else if (matches(node.typeCondition?.name.value)) {
        const label = labelOf(node);
        if (label !== undefined && !isIncluded(defer, scope.conditions)) labels.push(label);
        else collect(node.selectionSet);
      }
    }
  }

  function matches(condition: string | undefined): boolean {
    return applies({ schema: scope.schema }, typename, condition);
  }
}
