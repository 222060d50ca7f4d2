import { type DocumentNode, Kind, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../syntax.ts';
import type { ObjectTypes } from './data-fields.ts';

/** Of which types each response name is asked; undefined is of any. */
export type WantedTypes = ReadonlyMap<string, ReadonlySet<string> | undefined>;

/** What a document asks of the objects at `path`, as plans write paths; `forAll` is wanted of any type. */
export function wantedTypes(
  document: DocumentNode,
  path: readonly string[],
  types: ObjectTypes,
  forAll: ReadonlySet<string>,
): WantedTypes {
  const fragments = fragmentsOf(document);
  const wanted = new Map<string, ReadonlySet<string> | undefined>();
  let sets = document.definitions.flatMap((each) =>
    each.kind === Kind.OPERATION_DEFINITION ? each.selectionSet : [],
  );
  for (const name of path.filter((part) => part !== '@')) {
    const below: SelectionSetNode[] = [];
    for (const set of sets) {
      visitFields(set, undefined, (field, _of, selections) => {
        if (field === name && selections) below.push(selections);
      });
    }
    sets = below;
  }
  for (const set of sets) {
    visitFields(set, undefined, (name, of) => {
      const known = wanted.has(name) ? wanted.get(name) : new Set<string>();
      const isNarrow = of && known && !forAll.has(name);
      wanted.set(name, isNarrow ? new Set([...known, ...of]) : undefined);
    });
  }
  return wanted;

  function visitFields(
    { selections }: SelectionSetNode,
    of: ReadonlySet<string> | undefined,
    visit: (
      name: string,
      of: ReadonlySet<string> | undefined,
      below: SelectionSetNode | undefined,
    ) => void,
  ): void {
    for (const node of selections) {
      if (node.kind === Kind.FIELD) {
        visit(node.alias?.value ?? node.name.value, of, node.selectionSet);
        continue;
      }
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value);
      const condition = fragment?.typeCondition?.name.value;
      const meant = condition === undefined ? of : types(condition);
      const left = of && meant ? new Set([...meant].filter((type) => of.has(type))) : meant;
      if (fragment) visitFields(fragment.selectionSet, left, visit);
    }
  }
}
