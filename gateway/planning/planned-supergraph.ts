import {
  FieldDefinition,
  isAbstractType,
  isInterfaceType,
  printSchema,
  type Schema,
  type Supergraph,
} from '@apollo/federation-internals';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  print,
  visit,
} from 'graphql';
import { variablesToPlanFor, withConditionsDecided } from './conditions.ts';
import { labelDefers, withoutDefer } from './labelled-defers.ts';
import { mutationsInOrder } from './mutations-in-order.ts';
import { OperationPlanner, readSupergraph } from './operation-planner.ts';
import { namesThatPlansAdd } from './plan-names.ts';
import type { PlannedOperation, PlanRequest, SupergraphFacts } from './protocol.ts';
import { renameVariables } from './renamed-variables.ts';
import { typenameField } from './syntax.ts';
import { unambiguous } from './unambiguous.ts';
import { problemsOf } from './validate-document.ts';

/** Clients may use it in every graph, yet no supergraph holds it. Source: the working draft of 2022-08-24. */
const deferDirective =
  'directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT';

/** A supergraph with Apollo's query planner over it. Takes any Federation 2 feature, known here or not. */
export class PlannedSupergraph {
  readonly #sdl: string;
  readonly #supergraph: Supergraph;
  readonly #apiSchema: Schema;
  #planner: OperationPlanner | undefined;
  #asGraphQL: GraphQLSchema | undefined;

  /** Throws GraphQLErrors of the reference implementation when `sdl` is no supergraph. */
  constructor(sdl: string) {
    this.#sdl = sdl;
    this.#supergraph = readSupergraph(sdl);
    this.#apiSchema = this.#supergraph.apiSchema();
  }

  facts(): SupergraphFacts {
    return {
      apiSdl: this.#apiSdl(),
      subgraphs: this.#supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
      subtypes: subtypesOf(this.#supergraph.schema),
      overrides: overridesOf(this.#supergraph.schema),
      plannedFields: [...namesThatPlansAdd(this.#supergraph.schema).all],
    };
  }

  /** What a server would say of a document that asks this graph for something. */
  problems(source: string): GraphQLFormattedError[] {
    this.#asGraphQL ??= buildSchema(this.#apiSdl(), { assumeValid: true, noLocation: true });
    return problemsOf(this.#asGraphQL, source);
  }

  /** Throws a GraphQLError when the operation cannot be planned within the planner's limits. */
  plan(request: PlanRequest): PlannedOperation {
    const { source, operationName, isDeferred, conditions } = request;
    const asked = parse(source);
    // What has conditions to be decided was found to come in one piece.
    const labelled = isDeferred && !conditions ? labelDefers(asked, operationName) : undefined;
    const inParts = labelled && this.#planned(labelled, request);
    if (inParts) return inParts;
    const planFor = conditions ? [] : variablesToPlanFor(asked, operationName);
    if (planFor.length) return { planFor, ...unplanned, source };
    const decided = mutationsInOrder(conditions ? withConditionsDecided(asked, conditions) : asked);
    // A client that takes one answer only gets all of it at once.
    const planned = this.#planned(withoutDefer(decided), request);
    if (!planned) throw new TypeError('Without parts there is always a plan');
    return planned;
  }

  /** Undefined when the answer cannot come in the parts that the document defers. */
  #planned(
    asked: DocumentNode,
    { operationName, overrides }: PlanRequest,
  ): PlannedOperation | undefined {
    const { document: named, variableNames } = renameVariables(asked);
    const planner = this.#plannerOf();
    const { document, responseNames } = unambiguous(named, planner.names);
    const plan = planner.plan(withoutIntrospection(document), { operationName, overrides });
    const names = [...responseNames, ...planner.virtualNames];
    return (
      plan && {
        planFor: [],
        plan,
        source: print(document),
        responseNames: names,
        variableNames,
      }
    );
  }

  #apiSdl(): string {
    return `${printSchema(this.#apiSchema)}\n${deferDirective}`;
  }

  /** Building it costs as much as reading the supergraph, and a graph that is only checked needs none. */
  #plannerOf(): OperationPlanner {
    this.#planner ??= new OperationPlanner(this.#sdl, this.#supergraph);
    return this.#planner;
  }
}

const unplanned = {
  plan: { kind: 'QueryPlan' },
  responseNames: [],
  variableNames: [],
} satisfies Partial<PlannedOperation>;

/** The gateway answers it; the planner leaves it out too, but not where it stands in a fragment. */
function withoutIntrospection(document: DocumentNode): DocumentNode {
  return visit(document, {
    Field: ({ name }) =>
      name.value === '__schema' || name.value === '__type' ? typenameField : undefined,
  });
}

function subtypesOf(schema: Schema): [string, string[]][] {
  return schema
    .types()
    .filter(isAbstractType)
    .map((type) => {
      const implementations = isInterfaceType(type)
        ? type.allImplementations()
        : type.members().map(({ type: member }) => member);
      return [type.name, [type.name, ...implementations.map(({ name }) => name)]];
    });
}

/** https://www.apollographql.com/docs/graphos/schema-design/guides/migrate-fields, `@override(label:)` */
function overridesOf(schema: Schema): SupergraphFacts['overrides'] {
  const applications = schema.directive('join__field')?.applications() ?? [];
  return [...applications].flatMap((application) => {
    const label = application.arguments().overrideLabel;
    const { parent } = application;
    return typeof label === 'string' && parent instanceof FieldDefinition
      ? { label, field: parent.name }
      : [];
  });
}
