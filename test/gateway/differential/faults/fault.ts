import type { Scenario } from '../world/scenario.ts';

/** An operation that the stock gateway or its planner gets wrong. Values are the paths they come from. */
export interface Fault extends Scenario {
  name: string;
  /** By the GraphQL specification. */
  truth: unknown;
  /** What the stock gateway says instead: its data, or the message of what it throws. */
  stock: unknown;
}
