import type { Dice } from './dice.ts';

export interface FieldDraft {
  name: string;
  /** With its parentheses, or nothing. */
  args: string;
  type: string;
  directives: string[];
}

export interface TypeDraft {
  kind: 'type' | 'interface';
  name: string;
  interfaces: Set<string>;
  keys: Set<string>;
  directives: string[];
  fields: Map<string, FieldDraft>;
}

/** Unions and enums and the like: their text may differ from part to part. */
export type SharedText = (part: string) => string;

/** A supergraph while it is thought up. */
export class Draft {
  readonly dice: Dice;
  readonly parts: readonly string[];
  /** Types that no part owns; a part that names one gets its text. */
  readonly shared = new Map<string, SharedText>();
  /** Shared types that a part must not name. */
  readonly absent = new Set<string>();
  readonly #types = new Map<string, TypeDraft>();
  #names = 0;

  constructor(dice: Dice, parts: readonly string[]) {
    this.dice = dice;
    this.parts = parts;
  }

  type(part: string, name: string, kind: TypeDraft['kind'] = 'type'): TypeDraft {
    const id = `${part}:${name}`;
    const known = this.#types.get(id);
    if (known) return known;
    const drafted: TypeDraft = {
      kind,
      name,
      interfaces: new Set(),
      keys: new Set(),
      directives: [],
      fields: new Map(),
    };
    this.#types.set(id, drafted);
    return drafted;
  }

  has(part: string, name: string): boolean {
    return this.#types.has(`${part}:${name}`);
  }

  typesOf(part: string): TypeDraft[] {
    return [...this.#types].filter(([id]) => id.startsWith(`${part}:`)).map(([, type]) => type);
  }

  partsWith(name: string): string[] {
    return this.parts.filter((part) => this.has(part, name));
  }

  /** A name that no field has yet. */
  freshName(base: string): string {
    this.#names += 1;
    return `${base}${this.#names}`;
  }
}

export function addField(
  type: TypeDraft,
  name: string,
  shape: { type: string; args?: string },
  ...directives: string[]
): FieldDraft {
  const field = { name, args: shape.args ?? '', type: shape.type, directives };
  type.fields.set(name, field);
  return field;
}
