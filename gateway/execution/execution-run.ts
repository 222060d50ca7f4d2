import type { CompiledPlan } from '../planning/compile/compiled-plan.ts';
import { jsonText } from '../planning/compile/json-text.ts';
import type { Subtypes } from '../planning/compile/subtypes.ts';
import type { EntityLoads } from './entity-loads.ts';
import type { ExecutionError } from './execution-error.ts';
import type { ClientRequest, Subgraph } from './subgraph.ts';
import type { Timeline } from './timeline.ts';

/** Tells the log why a subgraph had no usable answer. */
export type ReportFailure = (subgraph: string, error: unknown) => void;

/** How far an execution in parts is. */
export interface Progress {
  /** Nobody waits for the rest: no more subgraphs are asked. */
  isStopped: boolean;
  /** Called when a fetch that others may wait for is over. */
  fetched(fetchId: string): void;
}

/** All that one execution of a plan needs and gathers. */
export interface ExecutionRun {
  plan: CompiledPlan;
  subgraphs: ReadonlyMap<string, Subgraph>;
  subtypes: Subtypes;
  request: ClientRequest;
  /** As the client sent them. */
  variables: Readonly<Record<string, unknown>>;
  /** With the operation's defaults, for conditions. */
  coerced: Readonly<Record<string, unknown>>;
  reportFailure: ReportFailure;
  /** What was fetched so far. */
  data: Record<string, unknown>;
  errors: ExecutionError[];
  /** What is at each place of the plan, where that is known; by the place's number. */
  values: (readonly unknown[] | undefined)[];
  /** Of each place where equal objects are one: what the answers say there, and this run's copy of it. */
  copies: (Map<object, object> | undefined)[];
  /** Of each shape of entity fetches that occurs more than once: what was asked already. */
  loads: (EntityLoads | undefined)[];
  /** Present when the answer comes in parts. */
  progress?: Progress;
  /** Present when the request asks where its time goes. */
  timeline?: Timeline;
}

/** The JSON of the variables that a fetch uses, without those that the client left out. */
export function variableTexts(
  run: ExecutionRun,
  used: readonly { name: string; head: string }[],
): string[] {
  const texts: string[] = [];
  for (const { name, head } of used) {
    const value = Object.hasOwn(run.variables, name) ? run.variables[name] : undefined;
    if (value !== undefined) texts.push(head + jsonText(value));
  }
  return texts;
}
