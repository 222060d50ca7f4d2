import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isObjectType,
  isUnionType,
} from 'graphql';
import type { Dice } from './dice.ts';
import { literal } from './literals.ts';
import { type Place, responseName } from './response-names.ts';
import { Variables } from './variables.ts';

/** Writes the selections of one operation. */
export class SelectionWriter {
  readonly variables: Variables;
  /** The text of the named fragments, by their number. */
  readonly fragments: string[] = [];
  readonly #fragmentTypes: string[] = [];
  /** How many more selections there may be. */
  #left: number;
  readonly #schema: GraphQLSchema;
  readonly #dice: Dice;

  constructor(schema: GraphQLSchema, dice: Dice) {
    this.#schema = schema;
    this.#dice = dice;
    this.variables = new Variables(dice);
    this.#left = dice.between(2, 22);
  }

  selectionSet(type: GraphQLCompositeType, place: Place): string {
    const count = this.#dice.between(1, place.depth > 1 ? 4 : 3);
    const items: string[] = [];
    for (let i = 0; i < count && (this.#left > 0 || !items.length); i += 1) {
      items.push(this.#selection(type, this.#left > 0 ? place : { ...place, depth: 1 }));
    }
    return `{ ${items.filter(Boolean).join(' ') || '__typename'} }`;
  }

  #selection(type: GraphQLCompositeType, place: Place): string {
    const dice = this.#dice;
    this.#left -= 1;
    if (this.#left > -9 && dice.percent(isAbstractType(type) ? 45 : 15))
      return this.#fragment(type, place);
    const isQuery = type === this.#schema.getQueryType();
    if (isQuery && dice.percent(4)) return this.#introspection(place);
    if (isUnionType(type) || dice.percent(8)) return this.#typename(place);
    const fields = Object.values(type.getFields()).filter(
      (field) => place.depth > 1 || isLeafType(getNamedType(field.type)),
    );
    // Objects are what hops are made of: they come twice as often.
    const composite = fields.filter((field) => !isLeafType(getNamedType(field.type)));
    const field = dice.maybe([...fields, ...composite]);
    return field ? this.#field(type, field, place) : this.#typename(place);
  }

  #field(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, place: Place): string {
    const args = this.#arguments(field);
    const named = getNamedType(field.type);
    const use = { parent: type, field: `${field.name}${args}`, type: String(field.type) };
    const { alias, names } = responseName(this.#dice, place, field.name, use);
    const inside = isCompositeType(named)
      ? ` ${this.selectionSet(named, { depth: place.depth - 1, names })}`
      : '';
    return `${alias}${field.name}${args}${this.#directives()}${inside}`;
  }

  #arguments({ args }: GraphQLField<unknown, unknown>): string {
    const given = args.filter(
      ({ type, defaultValue }) =>
        (String(type).endsWith('!') && defaultValue === undefined) || this.#dice.percent(55),
    );
    const texts = given.map(
      ({ name, type }) => `${name}: ${literal(this.#dice, this.variables, type)}`,
    );
    return texts.length ? `(${texts.join(', ')})` : '';
  }

  #typename(place: Place): string {
    const use = { field: '__typename', type: 'String!' };
    const { alias } = responseName(this.#dice, place, '__typename', use);
    return `${alias}__typename${this.#directives()}`;
  }

  #introspection(place: Place): string {
    const text = this.#dice.pick([
      '__schema { queryType { name } }',
      '__type(name: "Product") { kind name }',
      '__type(name: "Mood") { enumValues { name } }',
    ]);
    const [field = ''] = text.split(' {');
    const { alias } = responseName(this.#dice, place, '__meta', { field, type: field });
    return `${alias || 'meta: '}${text}`;
  }

  #fragment(type: GraphQLCompositeType, place: Place): string {
    const dice = this.#dice;
    const conditions = [type, ...(isAbstractType(type) ? this.#schema.getPossibleTypes(type) : [])];
    const others = isObjectType(type) ? type.getInterfaces() : [];
    const condition = dice.pick([...conditions, ...others]);
    const directives = this.#directives();
    const known = this.#fragmentTypes.indexOf(condition.name);
    if (known >= 0 && dice.percent(30)) return `...F${known}${directives}`;
    const body = this.selectionSet(condition, place);
    if (!dice.percent(30)) {
      const on = condition === type && dice.percent(30) ? '' : ` on ${condition.name}`;
      return `...${on}${directives} ${body}`;
    }
    const number = this.#fragmentTypes.push(condition.name) - 1;
    this.fragments[number] = `fragment F${number} on ${condition.name} ${body}`;
    return `...F${number}${directives}`;
  }

  #directives(): string {
    const dice = this.#dice;
    if (!dice.percent(10)) return '';
    const condition = dice.percent(25) ? String(dice.percent(50)) : this.variables.condition();
    const one = `@${dice.pick(['skip', 'include'])}(if: ${condition})`;
    return dice.percent(85)
      ? ` ${one}`
      : ` ${one}${one.startsWith('@skip') ? ' @include' : ' @skip'}(if: ${this.variables.condition()})`;
  }
}
