import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  buildSchema,
  GraphQLError,
  type GraphQLSchema,
  isObjectType,
  isUnionType,
  parse,
  validate,
} from 'graphql';
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit';
import { type Resolvers, shopResolvers } from '../subgraphs/resolvers.ts';
import { executableText, federation2, partTexts } from '../subgraphs/schemas.ts';

/**
 * All subgraphs in one process: `/accounts`, `/inventory`, `/products`, `/reviews`. Every request is
 * executed; operations are parsed, validated and compiled once, since the gateway is what is
 * measured. `GET /count` tells how many requests came since the last time it was asked.
 */
let requests = 0;

const executors = new Map(
  Object.entries(partTexts).map(([name, text]) => [`/${name}`, executor(text, shopResolvers())]),
);

const server = createServer((request, response) => {
  if (request.url === '/count') {
    send(response, JSON.stringify({ requests }));
    requests = 0;
    return;
  }
  const execute = executors.get(request.url ?? '');
  if (!execute) return response.writeHead(404).end();
  requests++;
  read(request, (body) => send(response, execute(body)));
});
// A gateway keeps its connections; one that is closed while it is used would be an error of ours.
server.keepAliveTimeout = 120_000;
server.listen(Number(process.argv[2]), '127.0.0.1', () => process.send?.('ready'));
process.once('disconnect', () => process.exit());

function read(request: IncomingMessage, use: (body: string) => void): void {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => use(Buffer.concat(chunks).toString('utf8')));
}

function send(response: ServerResponse, text: string): void {
  const length = Buffer.byteLength(text);
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': length });
  response.end(text);
}

function executor(text: string, resolvers: Resolvers): (body: string) => string {
  const schema = buildSchema(executableText(text));
  wire(schema, { ...resolvers, 'Query._service': () => ({ sdl: federation2(text) }) });
  const compiled = new Map<string, CompiledQuery>();
  return (body) => {
    try {
      const { query, variables } = JSON.parse(body);
      const operation = compiled.get(query) ?? compile(schema, query);
      compiled.set(query, operation);
      return operation.stringify(
        syncResult(operation.query(undefined, undefined, variables ?? {})),
      );
    } catch (error) {
      return JSON.stringify({ errors: [{ message: String(error) }] });
    }
  };
}

function compile(schema: GraphQLSchema, query: string): CompiledQuery {
  const document = parse(query);
  const [error] = validate(schema, document);
  if (error) throw error;
  const operation = compileQuery(schema, document, undefined, { customJSONSerializer: true });
  if (isCompiledQuery(operation)) return operation;
  throw operation.errors?.[0] ?? new GraphQLError('cannot be compiled');
}

type Result = ReturnType<CompiledQuery['query']>;

/** No resolver here waits for anything. */
function syncResult(result: Result): Exclude<Result, Promise<unknown>> {
  if (result instanceof Promise) throw new GraphQLError('the answer is not there at once');
  return result;
}

function wire(schema: GraphQLSchema, resolvers: Resolvers): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isUnionType(type)) type.resolveType = ({ __typename }) => __typename;
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const resolve = resolvers[`${type.name}.${field.name}`];
      if (resolve) field.resolve = resolve;
    }
  }
}
