import { addField, type Draft } from './draft.ts';
import { compositesOf, fieldShape, leafTypes, wrapped } from './shapes.ts';
import { resolvableParts } from './sharing.ts';

/** Where operations begin: query fields in every part, mutations in some. */
export function addRoots(draft: Draft): void {
  const { dice } = draft;
  for (const part of draft.parts) {
    const query = draft.type(part, 'Query');
    const count = dice.between(1, 3);
    for (let i = 0; i < count; i += 1) {
      addField(query, draft.freshName('all'), fieldShape(draft, part, 5));
    }
  }
  addSharedRoot(draft);
  if (!dice.percent(60)) return;
  for (const part of dice.some(draft.parts, 3)) {
    addField(draft.type(part, 'Mutation'), draft.freshName('make'), fieldShape(draft, part, 30));
    if (dice.percent(40))
      addField(
        draft.type(part, 'Mutation'),
        draft.freshName('riskyMake'),
        fieldShape(draft, part, 40),
      );
  }
}

/** The same query field in two parts; the planner chooses. */
function addSharedRoot(draft: Draft): void {
  const { dice } = draft;
  const [one, other] = dice.some(draft.parts, 2);
  if (!one || !other || !dice.percent(50)) return;
  const both = compositesOf(draft, one).filter((name) => compositesOf(draft, other).includes(name));
  const named = dice.maybe(both.filter((name) => name !== 'Found' && name !== 'Named')) ?? 'Int';
  const shape = { type: wrapped(draft, named) };
  const name = draft.freshName('any');
  for (const part of [one, other]) addField(draft.type(part, 'Query'), name, shape, '@shareable');
}

/** Paths on which a part answers what is another one's. */
export function addProvides(draft: Draft, entities: readonly string[]): void {
  const { dice } = draft;
  for (const entity of entities.filter((name) => name !== 'Ghost')) {
    const owner = dice.maybe(resolvableParts(draft, entity));
    const part = dice.maybe(draft.partsWith(entity).filter((name) => name !== owner));
    if (!owner || !part || !dice.percent(40)) continue;
    const name = draft.freshName('given');
    const shape = { type: wrapped(draft, dice.pick(leafTypes)) };
    addField(draft.type(owner, entity), name, shape, '@shareable');
    addField(draft.type(part, entity), name, shape, '@external');
    const places = draft
      .typesOf(part)
      .filter(({ kind, directives }) => kind === 'type' && !directives.length);
    const field = { type: wrapped(draft, entity) };
    addField(dice.pick(places), draft.freshName('via'), field, `@provides(fields: "${name}")`);
  }
}
