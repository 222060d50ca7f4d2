import type { SelectionSetNode } from 'graphql';

/** What a resolver hands on besides the identity of an object. */
interface Carried {
  /** Fields that a `@provides` promised for this object. */
  provided?: SelectionSetNode;
  /** What the gateway sent to `_entities`: the only place where `@requires` finds its fields. */
  representation?: Readonly<Record<string, unknown>>;
}

/** An object of the world as a resolver sees it: who it is, and nothing of what it has. */
export class Thing {
  readonly __typename: string;
  /** `Product3` for an entity, `Product3.size` for a value inside it: the root of every value's text. */
  readonly self: string;
  readonly carried: Carried;

  constructor(typename: string, self: string, carried: Carried = {}) {
    this.__typename = typename;
    this.self = self;
    this.carried = carried;
  }
}
