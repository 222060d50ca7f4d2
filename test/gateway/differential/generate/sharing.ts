import { addField, type Draft, type FieldDraft, type TypeDraft } from './draft.ts';
import { fieldName, leafTypes, wrapped } from './shapes.ts';

/** Fields that two parts answer, or that one took over from another, or that clients do not see. */
export function addSharedFields(draft: Draft, entities: readonly string[]): void {
  const { dice } = draft;
  for (const entity of entities.filter((name) => name !== 'Ghost')) {
    const [one, other] = dice.some(resolvableParts(draft, entity), 2);
    if (!one || !other) continue;
    const type = wrapped(draft, dice.pick(leafTypes));
    if (dice.percent(40)) {
      const name = fieldName(draft);
      // Parts may differ in whether it can be null.
      const looser = dice.percent(30) ? type.replace(/!$/, '') : type;
      addField(draft.type(one, entity), name, { type }, '@shareable');
      addField(draft.type(other, entity), name, { type: looser }, '@shareable');
    }
    if (dice.percent(30)) {
      const name = fieldName(draft);
      addField(draft.type(one, entity), name, { type });
      addField(draft.type(other, entity), name, { type }, `@override(from: "${one}")`);
    }
    if (dice.percent(25)) {
      addField(draft.type(one, entity), fieldName(draft), { type }, '@inaccessible');
    }
  }
}

/** Parts that can be asked for the entity. */
export function resolvableParts(draft: Draft, entity: string): string[] {
  return draft
    .partsWith(entity)
    .filter(
      (part) => ![...draft.type(part, entity).keys].some((key) => key.includes('resolvable')),
    );
}

/** `@requires` of what other parts answer, also of what these compute themselves. */
export function addRequires(draft: Draft, entities: readonly string[]): void {
  const { dice } = draft;
  for (const entity of entities.filter((name) => name !== 'Ghost')) {
    for (const part of resolvableParts(draft, entity)) {
      if (!dice.percent(35)) continue;
      const type = draft.type(part, entity);
      const wanted = dice.some(requirable(draft, entity, part), dice.between(1, 2));
      const selections = wanted.map((field) => requiredSelection(draft, part, type, field));
      const fields = selections.filter((text) => text !== undefined);
      if (!fields.length) continue;
      const requires = `@requires(fields: "${fields.join(' ').replaceAll('"', '\\"')}")`;
      const args = dice.percent(20) ? '(n: Int = 2)' : '';
      addField(
        type,
        draft.freshName('computed'),
        { type: dice.pick(['String', 'String!']), args },
        requires,
      );
    }
  }
}

/** Fields of other parts that never fail: a required field that fails takes others along. */
function requirable(draft: Draft, entity: string, part: string): FieldDraft[] {
  const mine = draft.type(part, entity).fields;
  return resolvableParts(draft, entity)
    .filter((other) => other !== part)
    .flatMap((other) => [...draft.type(other, entity).fields.values()])
    .filter(({ name, directives, args }) => {
      const isPlain = directives.every(
        (text) => text === '@inaccessible' || text.startsWith('@requires'),
      );
      return isPlain && !mine.has(name) && !name.startsWith('risky') && !args.includes('must');
    });
}

function requiredSelection(
  draft: Draft,
  part: string,
  type: TypeDraft,
  field: FieldDraft,
): string | undefined {
  const inside = insideOf(draft, part, field.type.replace(/[[\]!]/g, ''));
  if (inside === undefined) return undefined;
  addField(type, field.name, field, '@external');
  const given =
    /\bn: Int/.test(field.args) && draft.dice.percent(60) ? `(n: ${draft.dice.roll(3)})` : '';
  return `${field.name}${given}${inside}`;
}

/** A selection inside of an object that the part knows; none for a leaf; undefined for what it does not know. */
function insideOf(draft: Draft, part: string, named: string): string | undefined {
  if (leafTypes.includes(named)) return '';
  if (named === 'Size') {
    const text = draft.shared.get('Size')?.(part) ?? '';
    const names = [...text.matchAll(/(\w+): \[*(Int|Float|String|ID|Boolean|JSON|Colour|Mood)\b/g)];
    const safe = names.map(([, name]) => name).filter((name) => name && !name.startsWith('risky'));
    return safe.length ? ` { ${safe.join(' ')} }` : undefined;
  }
  if (!draft.has(part, named)) return undefined;
  const target = draft.type(part, named);
  const keys = [...target.keys].filter((key) => !key.includes('@'));
  const key = draft.dice.maybe(keys);
  return key && target.kind === 'type' ? ` { ${key} }` : undefined;
}
