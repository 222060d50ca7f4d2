import type { Draft, SharedText } from './draft.ts';
import { leafTypes, wrapped } from './shapes.ts';

/** Enums, inputs, a scalar and value types, that any part may use. */
export function addSharedTypes(draft: Draft): void {
  draft.shared.set('JSON', () => 'scalar JSON');
  // For answers only: clients see the values of all parts.
  draft.shared.set(
    'Colour',
    perPart(draft, (more) => `enum Colour { RED${more(' GREEN')}${more(' BLUE')} }`),
  );
  // For arguments only: clients may give what all parts know.
  draft.shared.set(
    'Mode',
    perPart(draft, (more) => `enum Mode { ON${more(' OFF')}${more(' AUTO')} }`),
  );
  // For both: all parts know the same.
  draft.shared.set('Mood', () => 'enum Mood { CALM WILD constructor }');
  draft.shared.set(
    'Filter',
    perPart(draft, (more) =>
      [
        'input Filter { n: Int text: String = "none" moods: [Mood!] inside: Filter',
        more(' mode: Mode'),
        more(' json: JSON'),
        ' }',
      ].join(''),
    ),
  );
}

/** The same text for a part each time, with what `more` adds in some parts only. */
function perPart(draft: Draft, text: (more: (text: string) => string) => string): SharedText {
  const texts = new Map(
    draft.parts.map((part) => [part, text((more) => (draft.dice.percent(75) ? more : ''))]),
  );
  return (part) => texts.get(part) ?? '';
}

/** Objects without a key. Every part that uses one has all of it; one of them leads to an entity. */
export function addValueTypes(draft: Draft, entities: readonly string[]): void {
  const { dice } = draft;
  const size = valueFields(draft, leafTypes);
  draft.shared.set('Size', () => `type Size @shareable { ${size} }`);
  const entity = dice.maybe(entities);
  if (!entity) return;
  const note = `${valueFields(draft, [...leafTypes, 'Size'])} of: ${wrapped(draft, entity)}`;
  draft.shared.set('Note', () => `type Note @shareable { ${note} }`);
  for (const part of draft.parts) {
    if (!draft.has(part, entity)) draft.absent.add(`${part}:Note`);
  }
}

function valueFields(draft: Draft, types: readonly string[]): string {
  const names = draft.dice.some(['x', 'y', 'text', 'riskyText', 'constructor', 'inner'], 3);
  return names.map((name) => `${name}: ${wrapped(draft, draft.dice.pick(types))}`).join(' ');
}

/** A union of what a part has; other parts may know other members. */
export function addUnions(draft: Draft): void {
  const { dice } = draft;
  if (!dice.percent(60)) return;
  const members = new Map<string, string[]>();
  for (const part of draft.parts) {
    const types = draft
      .typesOf(part)
      .filter(
        ({ kind, directives, name }) =>
          kind === 'type' && name !== 'Query' && !directives.includes('@interfaceObject'),
      );
    members.set(
      part,
      dice.some(
        types.map(({ name }) => name),
        3,
      ),
    );
    if (!members.get(part)?.length) draft.absent.add(`${part}:Found`);
  }
  draft.shared.set('Found', (part) => `union Found = ${(members.get(part) ?? []).join(' | ')}`);
}
