import { type DataField, givenBy, neededBy, type ObjectTypes } from './data-fields.ts';
import type { PlanStep } from './plan-steps.ts';

interface Giver {
  index: number;
  types: DataField['types'];
}

/** Which steps give what others need; steps are known by their index. */
export class DataFlow {
  readonly #needed: DataField[][];
  readonly #givers = new Map<string, Giver[]>();

  constructor(steps: readonly PlanStep[], types: ObjectTypes) {
    this.#needed = steps.map((step) => neededBy(step, types));
    for (const [index, step] of steps.entries()) {
      for (const { chain, types: of } of givenBy(step, types)) {
        const givers = this.#givers.get(chain);
        if (givers) givers.push({ index, types: of });
        else this.#givers.set(chain, [{ index, types: of }]);
      }
    }
  }

  /** Whether what a step needs is there after those that are done, as far as any other step gives it. */
  isReady(index: number, done: ReadonlySet<number>): boolean {
    return this.#everyNeed(
      index,
      (givers) => !givers.length || givers.some((giver) => done.has(giver.index)),
    );
  }

  /** Whether all that a step needs is given by others, for each type that it needs it of. */
  isFed(index: number): boolean {
    return this.#everyNeed(index, (givers) => givers.length > 0);
  }

  /** All that give something that a step needs, or say of what type the objects are that it is for. */
  feedersOf(index: number): Set<number> {
    const needed = (this.#needed[index] ?? []).flatMap(({ chain }) => [
      chain,
      typenameBeside(chain),
    ]);
    const givers = needed.flatMap((chain) => this.#giversOf(chain, index));
    return new Set(givers.map((giver) => giver.index));
  }

  #everyNeed(index: number, isMet: (givers: readonly Giver[]) => boolean): boolean {
    return (this.#needed[index] ?? []).every(({ chain, types }) => {
      const givers = this.#giversOf(chain, index);
      if (!types) return isMet(givers);
      return [...types].every((type) => isMet(givers.filter((giver) => isOf(giver, type))));
    });
  }

  #giversOf(chain: string, index: number): Giver[] {
    return (this.#givers.get(chain) ?? []).filter((giver) => giver.index !== index);
  }
}

const isOf = ({ types }: Giver, type: string) => !types || types.has(type);

function typenameBeside(chain: string): string {
  return `${chain.slice(0, chain.lastIndexOf('/'))}/__typename`;
}
