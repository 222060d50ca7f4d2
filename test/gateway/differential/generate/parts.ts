import type { Part } from '../world/facts.ts';
import { addEntityInterface, addInterface, addInterfaceObjectFields } from './abstract-types.ts';
import { Dice } from './dice.ts';
import { Draft } from './draft.ts';
import { addEntities, addOwnFields, addStubs } from './entities.ts';
import { renderParts } from './render.ts';
import { addProvides, addRoots } from './roots.ts';
import { addSharedTypes, addUnions, addValueTypes } from './shared-types.ts';
import { addRequires, addSharedFields } from './sharing.ts';

/** A supergraph's parts. Not every draft composes: whoever asks tries the next seed then. */
export function draftParts(seed: number): Part[] {
  const dice = new Dice(seed);
  const names = ['a', 'b', 'c', 'd', 'e'].slice(0, dice.between(2, 5));
  const draft = new Draft(dice, names);
  addSharedTypes(draft);
  const entities = addEntities(draft);
  addStubs(draft, entities);
  addEntityInterface(draft);
  addInterface(draft, entities);
  addValueTypes(draft, entities);
  for (const part of names) draft.type(part, 'Query');
  addUnions(draft);
  addOwnFields(draft, entities);
  addInterfaceObjectFields(draft);
  addSharedFields(draft, entities);
  addRequires(draft, entities);
  addRoots(draft);
  addProvides(draft, entities);
  return renderParts(draft);
}
