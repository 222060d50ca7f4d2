import { addField, type Draft, type TypeDraft } from './draft.ts';
import { fieldName, fieldShape, nastyName } from './shapes.ts';

const names = ['Product', 'Order', 'User', 'Ghost'];

/** Entities with keys, each in some of the parts; fields come later. Returns their names. */
export function addEntities(draft: Draft): string[] {
  const { dice } = draft;
  const chosen = dice.some(names, dice.between(2, 4));
  for (const name of chosen) {
    const parts = dice.some(draft.parts, dice.between(2, draft.parts.length));
    if (name === 'Ghost') for (const part of parts) addKey(draft.type(part, name), 'id');
    else addKeys(draft, name, parts);
  }
  return chosen;
}

const keyFields: Record<string, [name: string, type: string][]> = {
  id: [['id', 'ID!']],
  sku: [['sku', 'String!']],
  'org code': [
    ['org', 'ID!'],
    ['code', 'Int!'],
  ],
};

function addKey(type: TypeDraft, key: string): void {
  type.keys.add(key);
  for (const [name, fieldType] of keyFields[key] ?? []) addField(type, name, { type: fieldType });
}

/** `dims { x }`, with a type of its own, so that no other entity decides who has it. */
function addNestedKey(draft: Draft, type: TypeDraft): void {
  const inner = `${type.name}Dims`;
  draft.shared.set(inner, () => `type ${inner} @shareable { x: Int! more: String }`);
  type.keys.add('dims { x }');
  addField(type, 'dims', { type: `${inner}!` });
}

function addKeys(draft: Draft, name: string, parts: readonly string[]): void {
  const { dice } = draft;
  const chain = dice.some(['id', 'sku', 'org code', 'dims { x }'], 4);
  const isChain = dice.percent(40);
  parts.forEach((part, index) => {
    const type = draft.type(part, name);
    // In a chain neighbours share a key: whoever is further away is reached by several hops.
    const here = isChain ? [chain[Math.max(0, index - 1)], chain[Math.min(index, 3)]] : [chain[0]];
    if (dice.percent(20)) here.push(dice.pick(chain));
    for (const key of here) {
      if (key === 'dims { x }') addNestedKey(draft, type);
      else addKey(type, key ?? 'id');
    }
  });
}

/** Fields that one part answers. */
export function addOwnFields(draft: Draft, entities: readonly string[]): void {
  const { dice } = draft;
  for (const entity of entities) {
    for (const part of draft.partsWith(entity)) {
      const type = draft.type(part, entity);
      const count = dice.between(1, 3);
      for (let i = 0; i < count; i += 1) {
        addField(type, fieldName(draft), fieldShape(draft, part));
      }
    }
    if (dice.percent(20)) addNastyField(draft, entity);
  }
}

function addNastyField(draft: Draft, entity: string): void {
  const part = draft.dice.pick(draft.partsWith(entity));
  addField(draft.type(part, entity), nastyName(draft), fieldShape(draft, part));
}

/** A part that mentions an entity and cannot resolve it. */
export function addStubs(draft: Draft, entities: readonly string[]): void {
  for (const entity of entities) {
    const [known] = draft.partsWith(entity);
    const part = draft.dice.maybe(draft.parts.filter((name) => !draft.has(name, entity)));
    if (!known || !part || !draft.type(known, entity).keys.has('id') || !draft.dice.percent(40))
      continue;
    const stub = draft.type(part, entity);
    addField(stub, 'id', { type: 'ID!' });
    stub.keys.add('@key(fields: "id", resolvable: false)');
  }
}
