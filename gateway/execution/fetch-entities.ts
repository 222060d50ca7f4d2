import { MeshError } from '../../schema/errors.ts';
import type { FetchStep } from '../planning/compile/compiled-plan.ts';
import type { ContextArguments } from '../planning/compile/context-arguments.ts';
import { isRecord } from '../planning/compile/json-text.ts';
import type { Representation } from '../planning/compile/representation.ts';
import { askSubgraph, failedFetch } from './ask-subgraph.ts';
import { contextGroups } from './context-groups.ts';
import { addEntityErrors } from './entity-errors.ts';
import type { EntityLoads } from './entity-loads.ts';
import { type ExecutionRun, variableTexts } from './execution-run.ts';
import { forgetBelow, mergeInto } from './merge.ts';
import { objectsAt } from './places.ts';
import type { SubgraphAnswer } from './subgraph.ts';

/** The objects that are one entity, by its representation. */
export type Wanted = ReadonlyMap<string, Record<string, unknown>[]>;

/** Fetches more of the entities at the step's place, each once, and adds it to every object that is one of them. */
export async function fetchEntities(
  run: ExecutionRun,
  step: FetchStep,
  representation: Representation,
): Promise<void> {
  if (step.context) return fetchInContext(run, step, step.context, representation);
  const wanted = byRepresentation(objectsAt(run, step.target), representation);
  if (!wanted.size) return;
  if (step.sharedShape === undefined) {
    await settle(run, step, wanted, load(run, step, [...wanted.keys()]));
    return;
  }
  const parts = alreadyAsked(run, step, step.sharedShape, wanted);
  await Promise.all(parts.map((part) => settle(run, step, part.wanted, part)));
}

/** One request for each set of values that the context has. */
async function fetchInContext(
  run: ExecutionRun,
  step: FetchStep,
  context: ContextArguments,
  representation: Representation,
): Promise<void> {
  const requests = contextGroups(run, context).map(async ({ objects, variableTexts: texts }) => {
    const wanted = byRepresentation(objects, representation);
    if (wanted.size) await settle(run, step, wanted, load(run, step, [...wanted.keys()], texts));
  });
  await Promise.all(requests);
}

function byRepresentation(
  objects: readonly Record<string, unknown>[],
  representation: Representation,
): Map<string, Record<string, unknown>[]> {
  const wanted = new Map<string, Record<string, unknown>[]>();
  for (const object of objects) {
    const key = representation(object);
    if (key === undefined) continue;
    const same = wanted.get(key);
    if (same) same.push(object);
    else wanted.set(key, [object]);
  }
  return wanted;
}

/** A request for entities: which of them are at which index of its answer. */
export interface EntityRequest {
  answer: Promise<SubgraphAnswer>;
  indexOf: ReadonlyMap<string, number>;
}

function load(
  run: ExecutionRun,
  step: FetchStep,
  representations: readonly string[],
  contextTexts: readonly string[] = [],
): EntityRequest {
  const texts = [...variableTexts(run, step.variables), ...contextTexts];
  const list = `"representations":[${representations.join(',')}]`;
  const answer = askSubgraph(run, step, [list, ...texts]).then((given) => {
    return checked(step, given, representations.length);
  });
  return { answer, indexOf: new Map(representations.map((key, index) => [key, index])) };
}

/** One entity too few or too many, and nobody could tell whose each is. */
function checked(step: FetchStep, answer: SubgraphAnswer, count: number): SubgraphAnswer {
  const given = answer.data?._entities;
  if (Array.isArray(given) ? given.length === count : answer.errors?.length) return answer;
  const what = Array.isArray(given) ? `${given.length} entities` : 'no list of entities';
  throw new MeshError(
    'SUBGRAPH_UNAVAILABLE',
    `${step.subgraph} gave ${what} where ${count} were asked for`,
  );
}

/** Those that another step has asked for, with its request, and one request for the rest. */
function alreadyAsked(
  run: ExecutionRun,
  step: FetchStep,
  shape: number,
  wanted: Wanted,
): (EntityRequest & { wanted: Wanted })[] {
  const loads: EntityLoads = run.loads[shape] ?? new Map();
  run.loads[shape] = loads;
  const fresh = [...wanted.keys()].filter((key) => !loads.has(key));
  if (fresh.length) {
    const request = load(run, step, fresh);
    for (const key of fresh) loads.set(key, request);
  }
  const parts = new Map<EntityRequest, Map<string, Record<string, unknown>[]>>();
  for (const [key, objects] of wanted) {
    const request = loads.get(key);
    if (!request) continue;
    const part = parts.get(request);
    if (part) part.set(key, objects);
    else parts.set(request, new Map([[key, objects]]));
  }
  return [...parts].map(([{ answer, indexOf }, part]) => ({ answer, indexOf, wanted: part }));
}

async function settle(
  run: ExecutionRun,
  step: FetchStep,
  wanted: Wanted,
  { answer, indexOf }: EntityRequest,
): Promise<void> {
  try {
    const { data, errors } = await answer;
    if (errors?.length) addEntityErrors(run, step, wanted, indexOf, errors);
    const entities = data?._entities;
    if (!Array.isArray(entities)) return;
    for (const [key, objects] of wanted) {
      const entity: unknown = entities[indexOf.get(key) ?? -1];
      if (!isRecord(entity)) continue;
      for (const object of objects) mergeInto(run, step.target, object, entity);
    }
    forgetBelow(run, step.target);
  } catch (error) {
    run.errors.push(failedFetch(run, step, error));
  }
}
