import type { Graph, GraphType } from './graph-model.ts';

/** The list is for reading, not for scrolling. */
const mostFound = 100;

export interface FoundType {
  type: GraphType;
  /** The field whose name matches, where the type's own does not. */
  field: string | undefined;
}

export interface FoundTypes {
  found: FoundType[];
  /** How many match besides. */
  others: number;
}

/** Types whose name, or a field's, holds the words in any case: those that begin with them first, fields last. */
export function searchTypes({ types }: Graph, words: string): FoundTypes {
  const wanted = words.trim().toLowerCase();
  const matches = [...types.values()].flatMap((type) => match(type, wanted) ?? []);
  matches.sort((a, b) => a.rank - b.rank);
  const found = matches.slice(0, mostFound).map(({ type, field }) => ({ type, field }));
  return { found, others: matches.length - found.length };
}

function match(type: GraphType, wanted: string) {
  const at = type.name.toLowerCase().indexOf(wanted);
  if (at >= 0) return { type, field: undefined, rank: at === 0 ? 0 : 1 };
  const field = type.fields.find(({ name }) => name.toLowerCase().includes(wanted));
  return field && { type, field: field.name, rank: 2 };
}
