import {
  FieldDefinition,
  isAbstractType,
  isInterfaceType,
  operationFromDocument,
  printSchema,
  type Schema,
  Supergraph,
} from '@apollo/federation-internals';
import { QueryPlanner } from '@apollo/query-planner';
import { type DocumentNode, type FieldNode, Kind, parse, print, visit } from 'graphql';
import { labelDefers, withoutDefer } from './labelled-defers.ts';
import { namesThatPlansAdd, type PlanNames } from './plan-names.ts';
import type { PlannedOperation, PlanRequest, SupergraphFacts } from './protocol.ts';
import { renameVariables } from './renamed-variables.ts';
import { unambiguous } from './unambiguous.ts';

/** Clients may use it in every graph, yet no supergraph holds it. Source: the working draft of 2022-08-24. */
const deferDirective =
  'directive @defer(label: String, if: Boolean! = true) on FRAGMENT_SPREAD | INLINE_FRAGMENT';

/** A supergraph with Apollo's query planner over it. Takes any Federation 2 feature, known here or not. */
export class PlannedSupergraph {
  readonly #supergraph: Supergraph;
  readonly #apiSchema: Schema;
  readonly #names: PlanNames;
  #planner: QueryPlanner | undefined;

  /** Throws GraphQLErrors of the reference implementation when `sdl` is no supergraph. */
  constructor(sdl: string) {
    // `@authenticated`, `@policy`, `@context` and the like are marked as required to be understood.
    this.#supergraph = Supergraph.build(sdl, { supportedFeatures: null, validateSupergraph: true });
    this.#apiSchema = this.#supergraph.apiSchema();
    this.#names = namesThatPlansAdd(this.#supergraph.schema);
  }

  facts(): SupergraphFacts {
    return {
      apiSdl: `${printSchema(this.#apiSchema)}\n${deferDirective}`,
      subgraphs: this.#supergraph.subgraphsMetadata().map(({ name, url }) => ({ name, url })),
      subtypes: subtypesOf(this.#supergraph.schema),
      overrides: overridesOf(this.#supergraph.schema),
      plannedFields: [...this.#names.all],
    };
  }

  /** Throws a GraphQLError when the operation cannot be planned within the planner's limits. */
  plan({ source, operationName, overrides, isDeferred }: PlanRequest): PlannedOperation {
    const asked = parse(source);
    // A client that takes one answer only gets all of it at once.
    const labelled = isDeferred ? labelDefers(asked, operationName) : undefined;
    const { document: named, variableNames } = renameVariables(labelled ?? withoutDefer(asked));
    const { document, responseNames } = unambiguous(named, this.#names);
    const operation = operationFromDocument(this.#apiSchema, withoutIntrospection(document), {
      operationName,
    });
    const overrideConditions = new Map(overrides.map((label) => [label, true]));
    const plan = this.#plannerOf().buildQueryPlan(operation, { overrideConditions });
    return { plan, source: print(document), responseNames, variableNames };
  }

  /** Building it costs as much as reading the supergraph, and a graph that is only checked needs none. */
  #plannerOf(): QueryPlanner {
    this.#planner ??= new QueryPlanner(this.#supergraph, {
      incrementalDelivery: { enableDefer: true },
    });
    return this.#planner;
  }
}

/** The gateway answers it; the planner leaves it out too, but not where it stands in a fragment. */
function withoutIntrospection(document: DocumentNode): DocumentNode {
  const typename: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
  return visit(document, {
    Field: ({ name }) =>
      name.value === '__schema' || name.value === '__type' ? typename : undefined,
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
