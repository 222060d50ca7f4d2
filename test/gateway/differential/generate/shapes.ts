import type { Draft } from './draft.ts';

/** The type and the arguments of a field. */
export interface Shape {
  type: string;
  args: string;
}

const scalars = ['Int', 'Float', 'String', 'String', 'Boolean', 'ID'];

export const leafTypes = [...scalars, 'JSON', 'Colour', 'Mood'];

/** What a part's fields can lead to: its own types, and shared ones. */
export function compositesOf(draft: Draft, part: string): string[] {
  const own = draft
    .typesOf(part)
    .filter(({ name }) => name !== 'Query' && name !== 'Mutation')
    .map(({ name }) => name);
  const shared = [...draft.shared.keys()].filter((name) => isShareable(draft, part, name));
  return [...own, ...shared];
}

/** Unions, and value types, whose members the part has. */
function isShareable(draft: Draft, part: string, name: string): boolean {
  return /^(Size|Note|Found)/.test(name) && !draft.absent.has(`${part}:${name}`);
}

export function fieldShape(draft: Draft, part: string, leafPercent = 55): Shape {
  const { dice } = draft;
  const composites = compositesOf(draft, part);
  const isLeaf = !composites.length || dice.percent(leafPercent);
  const named = dice.pick(isLeaf ? leafTypes : composites);
  return { type: wrapped(draft, named), args: dice.percent(25) ? argumentList(draft) : '' };
}

/** With lists and `!` around it. */
export function wrapped(draft: Draft, named: string): string {
  const { dice } = draft;
  const mark = () => (dice.percent(45) ? '!' : '');
  const depth = dice.pick([0, 0, 0, 1, 1, 2]);
  let type = named + mark();
  for (let i = 0; i < depth; i += 1) type = `[${type}]${mark()}`;
  return type;
}

const argumentTypes = [
  'n: Int',
  'n: Int = 3',
  'n: Int! = 4',
  'text: String = "as \\"it\\" is"',
  'id: ID',
  'isIt: Boolean = false',
  'factor: Float = 1.5',
  'mood: Mood',
  'mood: Mood! = CALM',
  'mode: Mode = ON',
  'moods: [Mood!] = [CALM, WILD]',
  'numbers: [[Int]]',
  'filter: Filter',
  'filter: Filter = { n: 5, moods: [WILD] }',
  'filters: [Filter!]',
  'must: Int!',
  'json: JSON',
];

function argumentList(draft: Draft): string {
  const chosen = draft.dice.some(argumentTypes, draft.dice.between(1, 3));
  const names = chosen.map((text) => text.slice(0, text.indexOf(':')));
  const unique = chosen.filter((_, index) => names.indexOf(names[index] ?? '') === index);
  return `(${unique.join(', ')})`;
}

const bases = ['name', 'size', 'price', 'kind', 'link', 'items', 'note', 'risky', 'risky'];
const nasty = ['constructor', 'toString', 'hasOwnProperty', 'valueOf', 'length', 'then', 'data'];

export function fieldName(draft: Draft): string {
  const { dice } = draft;
  return draft.freshName(dice.pick(bases));
}

/** A name that every JavaScript object has, and that is easily taken for the field. */
export function nastyName(draft: Draft): string {
  return draft.dice.pick(nasty);
}
