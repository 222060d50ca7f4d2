import { setImmediate as nextTurn } from 'node:timers/promises';
import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import { type GraphQLSchema, getOperationAST, parse } from 'graphql';
import type { PlannedOperation } from '../protocol.ts';
import { compileFetch, shapeOf } from './compile-fetch.ts';
import type { CompiledPlan, FetchStep, Step } from './compiled-plan.ts';
import { unshareBelow } from './context-arguments.ts';
import { compileDeferredPlan } from './deferred-plan.ts';
import { hasParts } from './deferred-steps.ts';
import { introspector } from './introspection.ts';
import { type PathNode, PathTree } from './path-node.ts';
import { projections } from './projections.ts';
import { markSharedPlaces } from './shared-places.ts';
import type { Subtypes } from './subtypes.ts';
import { wantedPlaces } from './wanted-places.ts';

/**
 * Makes of a query plan what the executor runs. Rejects with a TypeError for a plan that cannot be:
 * that is our fault, or the planner's.
 * It takes tens of milliseconds for a large one, and so does what comes before and after: each piece has a turn of the
 * event loop for itself, so that other requests are answered in between.
 */
export async function compilePlan(
  { planFor, plan, source, responseNames, variableNames }: PlannedOperation,
  operationName: string | undefined,
  schema: GraphQLSchema,
  subtypes: Subtypes,
): Promise<CompiledPlan> {
  await nextTurn();
  const asked = new Map(responseNames);
  const askedName = (planned: string) => asked.get(planned) ?? planned;
  const document = parse(source, { noLocation: true });
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new TypeError('There is no such operation in the document');
  const type = schema.getRootType(operation.operation);
  if (!type) throw new TypeError(`The graph has no ${operation.operation}`);
  const projected = { schema, document, type, selectionSet: operation.selectionSet, askedName };
  await nextTurn();
  const tree = new PathTree();
  const nodes: FetchNode[] = [];
  const fetches: FetchStep[] = [];
  const top = rootNode(plan);
  const isInParts = hasParts(top);
  const root = isInParts ? undefined : compileNode(top, tree.root);
  const compilePart = (node: PlanNode | undefined) => compileNode(node, tree.root);
  const deferred = isInParts
    ? compileDeferredPlan(top, compilePart, operation, projected)
    : undefined;
  for (const fetch of fetches) fetch.hasPlacesBelow = fetch.target.below.length > 0;
  await markSharedPlaces(tree.root, fetches);
  for (const { context } of fetches) if (context) unshareBelow(context);
  const sharedShapeCount = numberSharedShapes(fetches);
  await nextTurn();
  const introspect = introspector(schema, document, operation);
  const projectionFor = projections({ ...projected, root: tree.root });
  await nextTurn();
  const isWanted = wantedPlaces(projected, nodes);
  await nextTurn();
  return {
    operation,
    planFor,
    root,
    deferred,
    placeCount: tree.size,
    sharedShapeCount,
    askedName,
    variableNames,
    isWanted,
    introspect,
    projectionFor,
  };

  function compileNode(node: PlanNode | undefined, place: PathNode): Step | undefined {
    switch (node?.kind) {
      case undefined:
        return undefined;
      case 'Sequence':
        return { kind: 'sequence', steps: compileAll(node.nodes, place) };
      case 'Parallel':
        return { kind: 'parallel', steps: compileAll(node.nodes, place) };
      case 'Flatten':
        return compileNode(node.node, tree.at(place, node.path));
      case 'Condition':
        return {
          kind: 'condition',
          variable: node.condition,
          whenTrue: compileNode(node.ifClause, place),
          whenFalse: compileNode(node.elseClause, place),
        };
      case 'Fetch': {
        const fetch = compileFetch(node, place, subtypes);
        nodes.push(node);
        fetches.push(fetch);
        return isInParts ? { kind: 'watched', fetchId: node.id, fetch } : fetch;
      }
      case 'Defer':
        throw new TypeError('A part that comes later cannot be here');
    }
  }

  function compileAll(nodes: readonly PlanNode[], place: PathNode): Step[] {
    return nodes.flatMap((node) => compileNode(node, place) ?? []);
  }
}

/** Subscriptions are refused before they are planned; their plans have a root of another kind. */
function rootNode({ node }: QueryPlan): PlanNode | undefined {
  if (node && isSubscription(node)) throw new TypeError('A subscription has no single answer');
  return node;
}

const isSubscription = (node: PlanNode | SubscriptionNode): node is SubscriptionNode =>
  node.kind === 'Subscription';

/** Numbers the shapes that more than one fetch has, so that an entity is fetched once for all of them. */
function numberSharedShapes(fetches: readonly FetchStep[]): number {
  const byShape = new Map<string, FetchStep[]>();
  for (const fetch of fetches) {
    const shape = shapeOf(fetch);
    if (shape !== undefined) byShape.set(shape, [...(byShape.get(shape) ?? []), fetch]);
  }
  const shared = [...byShape.values()].filter((same) => same.length > 1);
  for (const [number, same] of shared.entries()) {
    for (const fetch of same) fetch.sharedShape = number;
  }
  return shared.length;
}
