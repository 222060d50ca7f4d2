import { type GraphQLInputType, isNonNullType } from 'graphql';
import { jsonValue } from './argument-values.ts';
import type { Dice } from './dice.ts';
import { valueText } from './value-text.ts';

/** The variables of one operation, declared when they are first used. */
export class Variables {
  readonly values: Record<string, unknown> = {};
  readonly #dice: Dice;
  readonly #declared = new Map<string, { declaration: string; type: string }>();

  constructor(dice: Dice) {
    this.#dice = dice;
  }

  get declarations(): string {
    const all = [...this.#declared.values()].map(({ declaration }) => declaration);
    return all.length ? `(${all.join(', ')})` : '';
  }

  /**
   * The name of a variable that may stand where `type` is wanted: with a value, with a default, with both,
   * or with neither where that is allowed.
   */
  of(type: GraphQLInputType): string {
    const dice = this.#dice;
    const known = [...this.#declared].filter(([, variable]) => variable.type === String(type));
    if (known.length && dice.percent(40)) return `$${dice.pick(known)[0]}`;
    const name = dice.percent(10) ? this.#nastyName() : `v${this.#declared.size}`;
    const standIn = dice.percent(30) ? ` = ${valueText(jsonValue(dice, type), type)}` : '';
    const isGiven = (isNonNullType(type) && !standIn) || dice.percent(70);
    if (isGiven) this.values[name] = jsonValue(dice, type);
    this.#declared.set(name, { declaration: `$${name}: ${type}${standIn}`, type: String(type) });
    return `$${name}`;
  }

  /** A condition of `@skip` and `@include`. */
  condition(): string {
    const dice = this.#dice;
    const name = dice.pick(['yes', 'no', 'standIn', 'other']);
    if (!this.#declared.has(name)) {
      const isDefault = name === 'standIn' && dice.percent(70);
      const standIn = isDefault ? ` = ${dice.percent(50)}` : '';
      if (!isDefault) this.values[name] = name === 'other' ? dice.percent(50) : name !== 'no';
      this.#declared.set(name, {
        declaration: `$${name}: Boolean!${standIn}`,
        type: 'a condition',
      });
    }
    return `$${name}`;
  }

  #nastyName(): string {
    const name = this.#dice.pick(['constructor', 'toString', 'first', 'query']);
    return this.#declared.has(name) ? `v${this.#declared.size}` : name;
  }
}
