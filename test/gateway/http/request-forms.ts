import { createHash } from 'node:crypto';

export const document = `
  query One($n: Int!, $deep: Deep) { item(n: $n, deep: $deep) { name } }
  query Two { item(n: 2) { name size } }
  mutation Three { rename { name } }`;
export const alone = 'query ($n: Int = 1) { item(n: $n) { name size } }';
/** How each operation is asked so that it becomes known. */
export const plain = [
  { query: document, operationName: 'One', variables: { n: 1 } },
  { query: document, operationName: 'Two' },
  { query: document, operationName: 'Three' },
  { query: alone },
];

export type Body = Record<string, unknown>;
export interface Sending {
  body: unknown;
  headers?: Record<string, string>;
  /** Of a GET, in place of a POST with the body. */
  search?: (body: Body) => Record<string, string>;
}

/** A request with this in place of its query: the same text, or one that means the same. */
export type Make = (text: (query: string) => string) => Sending;

const one = (more: Body): Make => {
  return (text) => ({
    body: { query: text(document), operationName: 'One', variables: { n: 1 }, ...more },
  });
};
const hash = (query: string) => createHash('sha256').update(query).digest('hex');
/** A name, the request, and the status of its answer. */
export const forms: readonly [string, Make, status: number][] = [
  ['data', one({}), 200],
  ['an error of a subgraph', one({ variables: { n: 13 } }), 200],
  [
    'a value of the wrong type',
    (text) => ({ body: { query: text(alone), variables: { n: 14 } } }),
    200,
  ],
  ['a variable too few', one({ variables: {} }), 200],
  ['no variables at all', one({ variables: null }), 200],
  ['a variable of the wrong type', one({ variables: { n: 'one' } }), 200],
  [
    'a variable that is wrong deep inside',
    one({ variables: { n: 1, deep: { words: [null] } } }),
    200,
  ],
  ['a variable too many', one({ variables: { n: 1, other: 2 } }), 200],
  ['variables that are none', one({ variables: [1] }), 400],
  ['another operation of the document', one({ operationName: 'Two' }), 200],
  ['a mutation of the document', one({ operationName: 'Three' }), 200],
  ['an operation that the document lacks', one({ operationName: 'Four' }), 200],
  ['no operation of several', one({ operationName: undefined }), 200],
  ['an empty name of several operations', one({ operationName: '' }), 200],
  [
    'an empty name of one operation',
    (text) => ({ body: { query: text(alone), operationName: '' } }),
    200,
  ],
  [
    'a name for one without',
    (text) => ({ body: { query: text(alone), operationName: 'One' } }),
    200,
  ],
  ['a name that is no text', one({ operationName: 7 }), 400],
  ['extensions that nobody knows', one({ extensions: { tracing: true } }), 200],
  ['extensions that are none', one({ extensions: 'x' }), 400],
  [
    'the hash of its text',
    (text) => {
      const query = text(alone);
      return {
        body: { query, extensions: { persistedQuery: { version: 1, sha256Hash: hash(query) } } },
      };
    },
    200,
  ],
  [
    'a hash of another text',
    (text) => {
      const persistedQuery = { version: 1, sha256Hash: hash('else') };
      return { body: { query: text(alone), extensions: { persistedQuery } } };
    },
    400,
  ],
  [
    'a GET',
    (text) => ({
      body: { query: text(alone) },
      search: (body) => ({ query: String(body.query) }),
    }),
    200,
  ],
  [
    'a mutation by GET',
    (text) => ({
      body: { query: text(document) },
      search: (body) => ({ query: String(body.query), operationName: 'Three' }),
    }),
    405,
  ],
  ['a batch', (text) => ({ body: [{ query: text(alone) }, { query: text(alone) }] }), 400],
  ['half a body', (text) => ({ body: `{"query":${JSON.stringify(text(alone))}` }), 400],
  [
    'a forbidden name in the body',
    (text) => ({
      body: `{"query":${JSON.stringify(text(alone))},"variables":{"__proto__":{"n":1}}}`,
    }),
    400,
  ],
  [
    'two forbidden names in the body',
    (text) => ({
      body: `{"query":${JSON.stringify(text(alone))},"variables":{"constructor":{"prototype":{}}}}`,
    }),
    400,
  ],
  ['no body', () => ({ body: '' }), 400],
  [
    'a charset',
    (text) => ({
      body: { query: text(alone) },
      headers: { 'content-type': 'application/json; charset=utf-8' },
    }),
    200,
  ],
  [
    'plain text',
    (text) => ({ body: { query: text(alone) }, headers: { 'content-type': 'text/plain' } }),
    400,
  ],
  [
    'a form',
    (text) => ({
      body: `query=${encodeURIComponent(text(alone))}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    }),
    415,
  ],
  [
    'a type that is almost JSON',
    (text) => ({
      body: { query: text(alone) },
      headers: { 'content-type': 'application/json-patch+json' },
    }),
    415,
  ],
  [
    'the response type',
    (text) => ({
      body: { query: text(alone) },
      headers: { accept: 'application/graphql-response+json' },
    }),
    200,
  ],
  [
    'the response type, with a bad variable',
    (text) => ({
      body: { query: text(alone), variables: { n: 'one' } },
      headers: { accept: 'application/graphql-response+json' },
    }),
    400,
  ],
  [
    'a type that nobody can answer in',
    (text) => ({
      body: { query: text(alone) },
      headers: { accept: 'image/png' },
    }),
    406,
  ],
  [
    'a caller of the wrong form',
    (text) => ({
      body: { query: text(alone) },
      headers: { 'x-weft-caller': 'root' },
    }),
    401,
  ],
];
