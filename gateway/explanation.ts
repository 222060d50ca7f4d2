import { Timeline } from './execution/timeline.ts';
import type { AskedExplanation } from './http/asked-explanation.ts';
import type { CompiledPlan } from './planning/compile/compiled-plan.ts';
import { type ToldPlan, toldPlan } from './planning/told-plan.ts';

/** What is gathered for one request that asks how it is answered. */
export class Explanation {
  readonly asked: AskedExplanation;
  readonly timeline: Timeline;
  #plan: CompiledPlan | undefined;
  #subgraphs: readonly string[] = [];

  constructor(asked: AskedExplanation, now: () => number) {
    this.asked = asked;
    this.timeline = new Timeline(now);
  }

  /** @param startMs when planning began. */
  planned(
    plan: CompiledPlan,
    subgraphs: readonly string[],
    startMs: number,
    isFromCache: boolean,
  ): void {
    this.#plan = plan;
    this.#subgraphs = subgraphs;
    this.timeline.isPlanFromCache = isFromCache;
    this.timeline.add('plan', startMs);
  }

  /** What can be told now, as extensions of an answer: an answer in parts has its plan first, its timeline last. */
  extensions(which: { plan: boolean; timeline: boolean }): Record<string, unknown> {
    const plan = this.#plan;
    if (!plan) return {};
    const told: ToldPlan = toldPlan(plan, this.#subgraphs);
    return {
      ...(which.plan && this.asked.plan && { queryPlan: told.queryPlan }),
      ...(which.timeline &&
        this.asked.timeline && { timeline: this.timeline.told(told.numbers, plan.askedName) }),
    };
  }
}
