import type { ConditionValues } from './choose-conditions.ts';
import type { CompiledPlan } from './compile/compiled-plan.ts';
import type { Urgency } from './planner.ts';

/** What makes a plan of its own of one document. */
export interface OperationVariant {
  operationName: string | undefined;
  /** The labels of progressive `@override` that are on. */
  overrides: readonly string[];
  isDeferred: boolean;
  /** See `CompiledPlan.planFor`. */
  conditions?: ConditionValues | undefined;
}

export interface CachedOperation extends OperationVariant {
  source: string;
  plan: CompiledPlan;
  /** How often it was asked for; for choosing what to plan before a new supergraph is served. */
  uses: number;
}

export type PlanOperation = (
  source: string,
  variant: OperationVariant,
  urgency: Urgency,
) => Promise<CompiledPlan>;

export interface OperationCacheLimits {
  operations: number;
  /** Of all documents together, in UTF-16 code units; what is compiled of a document grows with it. */
  documentLength: number;
}

/**
 * The compiled operations of one supergraph, those that were used last. A plan that is being made is awaited by
 * all who need it.
 */
export class OperationCache {
  readonly #limits: OperationCacheLimits;
  #documentLength = 0;
  readonly #plan: PlanOperation;
  readonly #operations = new Map<string, CachedOperation>();
  readonly #pending = new Map<string, Promise<CachedOperation>>();

  constructor(limits: OperationCacheLimits, plan: PlanOperation) {
    this.#limits = limits;
    this.#plan = plan;
  }

  /** The operation if it is compiled already. */
  find(source: string, variant: OperationVariant): CachedOperation | undefined {
    const key = keyOf(source, variant);
    const known = this.#operations.get(key);
    if (!known) return undefined;
    known.uses += 1;
    this.#operations.delete(key);
    this.#operations.set(key, known);
    return known;
  }

  /** Rejects as planning does; what could not be planned is planned anew the next time. */
  async resolve(
    source: string,
    variant: OperationVariant,
    urgency: Urgency = 'urgent',
  ): Promise<CachedOperation> {
    const known = this.find(source, variant);
    if (known) return known;
    const key = keyOf(source, variant);
    return this.#pending.get(key) ?? this.#compile(key, source, variant, urgency);
  }

  /** Those that were used most, most first. */
  hottest(count: number): CachedOperation[] {
    return [...this.#operations.values()].sort((a, b) => b.uses - a.uses).slice(0, count);
  }

  #add(operation: CachedOperation): void {
    const key = keyOf(operation.source, operation);
    this.#remove(key);
    this.#operations.set(key, operation);
    this.#documentLength += operation.source.length;
    for (const oldest of this.#operations.keys()) {
      if (!this.#isFull() || oldest === key) break;
      this.#remove(oldest);
    }
  }

  #isFull(): boolean {
    const { operations, documentLength } = this.#limits;
    return this.#operations.size > operations || this.#documentLength > documentLength;
  }

  #remove(key: string): void {
    this.#documentLength -= this.#operations.get(key)?.source.length ?? 0;
    this.#operations.delete(key);
  }

  #compile(
    key: string,
    source: string,
    variant: OperationVariant,
    urgency: Urgency,
  ): Promise<CachedOperation> {
    const compiling = this.#plan(source, variant, urgency)
      .then((plan) => {
        const operation = { ...variant, source, plan, uses: 1 };
        this.#add(operation);
        return operation;
      })
      .finally(() => this.#pending.delete(key));
    this.#pending.set(key, compiling);
    return compiling;
  }
}

/** The document comes last, since it alone may hold line breaks. */
function keyOf(source: string, variant: OperationVariant): string {
  const { operationName, overrides, isDeferred, conditions } = variant;
  const labels = overrides.length ? overrides.join(',') : '';
  const values = conditions ? JSON.stringify(conditions) : '';
  return `${operationName ?? ''}\n${labels}\n${isDeferred ? 'deferred' : ''}${values}\n${source}`;
}
