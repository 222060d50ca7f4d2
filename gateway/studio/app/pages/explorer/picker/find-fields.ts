import type { GraphQLCompositeType, GraphQLSchema, OperationTypeNode } from 'graphql';
import { below, type FieldPath, rootType, stepText } from './field-path.ts';
import { fieldsOf, kindsOf, type SchemaField, typeWithin } from './schema-steps.ts';

export interface FoundField {
  path: FieldPath;
  field: SchemaField;
}

export interface FoundFields {
  fields: readonly FoundField[];
  /** How many there are with those that are not given. */
  count: number;
}

/** Every field of the graph once, by a shortest way to it. */
export type FieldIndex = readonly FoundField[];

/** A page shows no more. */
const maxShown = 50;

/** No step of a path is looked for below more fields. */
const maxCandidates = 500;

/** Walks from the roots down, each type once: the first way that leads to a type is a shortest. */
export function indexFields(
  schema: GraphQLSchema,
  roots: readonly OperationTypeNode[],
): FieldIndex {
  const found: FoundField[] = [];
  const seen = new Set<string>();
  const waiting: { type: GraphQLCompositeType; path: FieldPath }[] = roots.map((root) => ({
    type: rootType(schema, root),
    path: { root, steps: [] },
  }));
  for (const { type, path } of waiting) {
    if (seen.has(type.name)) continue;
    seen.add(type.name);
    for (const field of fieldsOf(type)) {
      const to = below(path, { field: field.name });
      found.push({ path: to, field });
      const within = typeWithin(field);
      if (within) waiting.push({ type: within, path: to });
    }
    for (const kind of kindsOf(schema, type)) {
      waiting.push({ type: kind, path: below(path, { on: kind.name }) });
    }
  }
  return found;
}

/**
 * The fields with a name like the last word, below fields like the words before it: `brand` finds every brand,
 * `product.brand name` the name of a product's brand. What is nearest to the words comes first.
 */
export function findFields(index: FieldIndex, words: string): FoundFields {
  const [first, ...rest] = words
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (first === undefined) return { fields: [], count: 0 };
  let candidates: readonly FoundField[] = index.filter(({ field }) => isLike(field, first));
  let last = first;
  for (const word of rest) {
    last = word;
    candidates = ordered(candidates, last).slice(0, maxCandidates).flatMap(fieldsBelow);
    candidates = candidates.filter(({ field }) => isLike(field, word));
  }
  return { fields: ordered(candidates, last).slice(0, maxShown), count: candidates.length };
}

function isLike({ name }: SchemaField, word: string): boolean {
  return name.toLowerCase().includes(word);
}

function fieldsBelow({ path, field }: FoundField): readonly FoundField[] {
  const within = typeWithin(field);
  if (!within) return [];
  return fieldsOf(within).map((one) => ({ path: below(path, { field: one.name }), field: one }));
}

function ordered(found: readonly FoundField[], word: string): readonly FoundField[] {
  return found
    .map((one) => ({ one, rank: rank(one, word) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ one }) => one);
}

/** Exact names before names that begin so, those before others; then short ways before long ones. */
function rank({ path, field }: FoundField, word: string): number {
  const name = field.name.toLowerCase();
  const closeness = name === word ? 0 : name.startsWith(word) ? 1 : 2;
  return closeness * 1000 + path.steps.length;
}

/** e.g. `product › brand › name`. */
export function pathText({ steps }: FieldPath): string {
  return steps.map(stepText).join(' › ');
}
