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

/** Made when it is asked for first: it takes long for a large graph, and most people only look around in the tree. */
export function lazyIndex(
  schema: GraphQLSchema,
  roots: readonly OperationTypeNode[],
): () => FieldIndex {
  let index: FieldIndex | undefined;
  return () => {
    index ??= indexFields(schema, roots);
    return index;
  };
}

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
 * `product.brand` the brand of a product. Where there is none directly below, what is further below counts too. What
 * is nearest to the words comes first.
 */
export function findFields(index: FieldIndex, text: string): FoundFields {
  const words = text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  const last = words.at(-1);
  if (last === undefined) return { fields: [], count: 0 };
  const direct = alongWords(index, words);
  const found = direct.length > 0 ? direct : index.filter(({ path }) => passesWords(path, words));
  return { fields: ordered(found, last).slice(0, maxShown), count: found.length };
}

/** Where the words lead, each to fields directly below the one before. */
function alongWords(
  index: FieldIndex,
  [first = '', ...rest]: readonly string[],
): readonly FoundField[] {
  let found: readonly FoundField[] = index.filter(({ field }) => isLike(field, first));
  let before = first;
  for (const word of rest) {
    const nearest = ordered(found, before).slice(0, maxCandidates);
    found = nearest.flatMap(fieldsBelow).filter(({ field }) => isLike(field, word));
    before = word;
  }
  return found;
}

/** Whether a path ends at the last word, and comes by the others on its way there. */
function passesWords({ steps }: FieldPath, words: readonly string[]): boolean {
  const left = [...words];
  const isEnd = stepText(steps.at(-1) ?? { field: '' })
    .toLowerCase()
    .includes(words.at(-1) ?? '');
  for (const step of steps) {
    if (
      stepText(step)
        .toLowerCase()
        .includes(left[0] ?? '')
    )
      left.shift();
  }
  return isEnd && left.length === 0;
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
