import { addField, type Draft } from './draft.ts';
import { fieldName, fieldShape, leafTypes, wrapped } from './shapes.ts';

/** An interface of some types of one part, and of a second part where all of them are as well. */
export function addInterface(draft: Draft, entities: readonly string[]): void {
  const { dice } = draft;
  if (!dice.percent(60)) return;
  const first = dice.pick(draft.parts);
  const members = dice.some(
    entities.filter((name) => draft.has(first, name)),
    3,
  );
  if (!members.length) return;
  const others = draft.parts.filter(
    (part) => part !== first && members.every((name) => draft.has(part, name)),
  );
  const second = dice.percent(50) ? dice.maybe(others) : undefined;
  for (const part of [first, second]) {
    if (!part) continue;
    const named = draft.type(part, 'Named', 'interface');
    const name = draft.freshName('label');
    const type = dice.pick(['String', 'Int', '[String]', 'Colour']);
    const args = dice.percent(30) ? '(n: Int = 1)' : '';
    addField(named, name, { type, args });
    for (const member of members) {
      const own = draft.type(part, member);
      own.interfaces.add('Named');
      // An implementation may promise more than its interface.
      addField(own, name, { type: dice.percent(30) ? `${type}!` : type, args });
    }
  }
}

/** An interface with a key, its types in one part, and parts that know the interface as if it were an object. */
export function addEntityInterface(draft: Draft): void {
  const { dice } = draft;
  if (!dice.percent(50)) return;
  const [home, ...rest] = dice.some(draft.parts, draft.parts.length);
  if (!home) return;
  const media = draft.type(home, 'Media', 'interface');
  const common = [fieldName(draft), draft.freshName('title')];
  media.keys.add('id');
  addField(media, 'id', { type: 'ID!' });
  const shapes = common.map((name) => ({ name, type: wrapped(draft, dice.pick(leafTypes)) }));
  for (const shape of shapes) addField(media, shape.name, shape);
  for (const member of dice.some(['Book', 'Film', 'Game'], dice.between(2, 3))) {
    const type = draft.type(home, member);
    type.interfaces.add('Media');
    type.keys.add('id');
    addField(type, 'id', { type: 'ID!' });
    for (const shape of shapes) addField(type, shape.name, shape);
    addField(type, fieldName(draft), { type: wrapped(draft, dice.pick(leafTypes)) });
  }
  for (const part of dice.some(rest, dice.between(1, 2))) addInterfaceObject(draft, part);
}

function addInterfaceObject(draft: Draft, part: string): void {
  const media = draft.type(part, 'Media');
  media.keys.add('id');
  media.directives.push('@interfaceObject');
  addField(media, 'id', { type: 'ID!' });
}

/** Fields of interface objects, once there is something that they can lead to. */
export function addInterfaceObjectFields(draft: Draft): void {
  const { dice } = draft;
  for (const part of draft.partsWith('Media')) {
    const media = draft.type(part, 'Media');
    if (media.kind === 'interface') continue;
    const count = dice.between(1, 3);
    for (let i = 0; i < count; i += 1) addField(media, fieldName(draft), fieldShape(draft, part));
    if (dice.percent(30)) addRequiringField(draft, part);
  }
}

function addRequiringField(draft: Draft, part: string): void {
  const home = draft.parts.find(
    (name) => draft.has(name, 'Media') && draft.type(name, 'Media').kind === 'interface',
  );
  if (!home) return;
  const title = [...draft.type(home, 'Media').fields.values()].find(({ name }) =>
    name.startsWith('title'),
  );
  if (!title) return;
  const media = draft.type(part, 'Media');
  addField(media, title.name, title, '@external');
  addField(
    media,
    draft.freshName('computed'),
    { type: 'String' },
    `@requires(fields: "${title.name}")`,
  );
}
