import { setImmediate as nextTurn } from 'node:timers/promises';
import {
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  Kind,
  separateOperations,
} from 'graphql';
import { normalizeOperation, operationHash } from '../../schema/checks/operations/normalize.ts';
import { readOperation } from '../../schema/checks/operations/read-operation.ts';
import { traceOperation } from '../../schema/checks/operations/trace-operation.ts';
import { longestText, maxFields } from '../../schema/checks/usage/usage-report.ts';

/** An operation as it is reported. */
export interface ReportableOperation {
  hash: string;
  /** The normal form: without literals. */
  text: string;
  /** E.g. `Product.title`. */
  fields: readonly string[];
}

interface Asked {
  source: string;
  operationName?: string | undefined;
}

/**
 * One operation as clients wrote it, which is brought into the form that is reported once, and not while a
 * request waits for it. Afterwards nothing is left of what was written, nor of the graph that it was asked of.
 */
export class AskedShape {
  /** While it is brought into form it is counted as before: it may be asked again meanwhile. */
  #state: { kind: 'asked'; asked: Asked; schema: GraphQLSchema } | { kind: 'begun' } | Described;

  constructor(asked: Asked, schema: GraphQLSchema) {
    this.#state = { kind: 'asked', asked, schema };
  }

  /** Whether it is known that there is nothing to report of it. */
  get isLeftOut(): boolean {
    return this.#state.kind === 'left out';
  }

  /**
   * Undefined for what only asks what the graph looks like, and for what cannot be brought into form.
   * What this throws is our fault; it is tried once.
   */
  async describe(): Promise<ReportableOperation | undefined> {
    if (this.#state.kind === 'asked') {
      const { asked, schema } = this.#state;
      this.#state = { kind: 'begun' };
      let described: Described = { kind: 'left out' };
      try {
        described = await describe(asked, schema);
      } finally {
        this.#state = described;
      }
    }
    return this.#state.kind === 'described' ? this.#state.operation : undefined;
  }
}

type Described = { kind: 'described'; operation: ReportableOperation } | { kind: 'left out' };

/** Each step of it takes a few ms for the largest operations: other requests are answered in between. */
async function describe(
  { source, operationName }: Asked,
  schema: GraphQLSchema,
): Promise<Described> {
  await nextTurn();
  const reading = readOperation(source);
  if (reading.kind === 'unreadable') return { kind: 'left out' };
  await nextTurn();
  const document = alone(reading.document, operationName);
  if (!document) return { kind: 'left out' };
  await nextTurn();
  const fields = fieldsOf(document, schema);
  if (!fields.length) return { kind: 'left out' };
  await nextTurn();
  const text = normalizeOperation(document);
  if (text.length > longestText) return { kind: 'left out' };
  return { kind: 'described', operation: { hash: operationHash(text), text, fields } };
}

/** The operation that is asked, with the fragments that it uses: others of the document are none of this request. */
function alone(
  document: DocumentNode,
  operationName: string | undefined,
): DocumentNode | undefined {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  // Most documents have one, which was found to use all fragments that there are.
  if (operations.length === 1) return document;
  const name = getOperationAST(document, operationName)?.name?.value ?? '';
  return separateOperations(document)[name];
}

/** At most those that a report takes. */
function fieldsOf(document: DocumentNode, schema: GraphQLSchema): string[] {
  const fields = new Set<string>();
  const note = (coordinate: string, { kind }: { kind: Kind }) => {
    if (kind === Kind.FIELD && coordinate.includes('.')) fields.add(coordinate);
  };
  traceOperation({ schema, note, unknown: () => undefined }, document);
  return [...fields].sort().slice(0, maxFields);
}
