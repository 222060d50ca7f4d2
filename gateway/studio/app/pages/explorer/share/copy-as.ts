/** A request as it is sent, for whoever sends it from elsewhere. */
export interface CopiedRequest {
  /** Of the graph, whole. */
  url: string;
  operation: string;
  operationName?: string | undefined;
  isMutation: boolean;
  variables: Readonly<Record<string, unknown>>;
  headers: Readonly<Record<string, string>>;
}

/** The request for a POSIX shell. */
export function asCurl({ url, headers, ...request }: CopiedRequest): string {
  const all = { 'content-type': 'application/json', ...headers };
  const lines = Object.entries(all).map(
    ([name, value]) => `  -H ${quoted(`${name}: ${value}`)} \\`,
  );
  return [`curl ${quoted(url)} \\`, ...lines, `  --data-raw ${quoted(body(request))}`].join('\n');
}

/** The request for a browser, Node, Deno or Bun. */
export function asFetch({ url, headers, ...request }: CopiedRequest): string {
  const all = { 'content-type': 'application/json', ...headers };
  return `const response = await fetch(${JSON.stringify(url)}, {
  method: 'POST',
  headers: ${indented(all)},
  body: JSON.stringify(${indented(content(request))}),
});
const { data, errors } = await response.json();`;
}

/** The request for Apollo Client. */
export function asApolloClient({
  url,
  headers,
  operation,
  isMutation,
  variables,
}: CopiedRequest): string {
  const link = `new HttpLink({ uri: ${JSON.stringify(url)}, headers: ${indented(headers)} })`;
  return `import { ApolloClient, gql, HttpLink, InMemoryCache } from '@apollo/client';

const client = new ApolloClient({
  link: ${link},
  cache: new InMemoryCache(),
});
const { data } = await client.${isMutation ? 'mutate' : 'query'}({
  ${isMutation ? 'mutation' : 'query'}: gql\`${operation.replace(/[\\`]|\$\{/g, '\\$&')}\`,
  variables: ${indented(variables)},
});`;
}

type Content = Pick<CopiedRequest, 'operation' | 'operationName' | 'variables'>;

function content({ operation, operationName, variables }: Content) {
  return {
    query: operation,
    ...(operationName !== undefined && { operationName }),
    ...(Object.keys(variables).length > 0 && { variables }),
  };
}

function body(request: Content): string {
  return JSON.stringify(content(request));
}

/** As JSON that continues a line which is indented by two. */
function indented(value: unknown): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', '\n  ');
}

/** One word for a POSIX shell, whatever is in it. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
