/**
 * The four parts of the well-known federation benchmark, in words that Federation 1 and 2 share:
 * `extend type` with external keys. So peers of both kinds are asked the same of the same subgraphs.
 * `tag` is ignored by every resolver: it makes requests differ without changing the answer.
 */
export const partTexts: Readonly<Record<string, string>> = {
  accounts: `
type Query {
  users(tag: String): [User!]!
}
type User @key(fields: "id") {
  id: ID!
  name: String!
  username: String! @shareable
}`,
  inventory: `
extend type Product @key(fields: "upc") {
  upc: ID! @external
  price: Int! @external
  weight: Int! @external
  inStock: Boolean!
  shippingEstimate: Int @requires(fields: "price weight")
}`,
  products: `
type Query {
  topProducts(first: Int = 5, tag: String): [Product!]!
  product(upc: ID!, tag: String): Product
}
type Product @key(fields: "upc") {
  upc: ID!
  name: String!
  price: Int!
  weight: Int!
}`,
  reviews: `
type Review @key(fields: "id") {
  id: ID!
  body: String!
  author: User! @provides(fields: "username")
  product: Product!
}
extend type User @key(fields: "id") {
  id: ID! @external
  username: String! @external
  reviews: [Review!]!
}
extend type Product @key(fields: "upc") {
  upc: ID! @external
  reviews(first: Int): [Review!]!
}`,
};

const link = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3",
  import: ["@key", "@external", "@requires", "@provides", "@shareable"])`;

/** What composition reads. */
export const federation2 = (text: string) => `${link}\n${text}`;

/** There, what one part provides of another one needs no mark, and nobody owns the queries. */
export const federation1 = (text: string) =>
  text.replaceAll(' @shareable', '').replace('type Query', 'extend type Query');

const directives = `
directive @key(fields: String!) on OBJECT
directive @external on FIELD_DEFINITION
directive @shareable on FIELD_DEFINITION
directive @requires(fields: String!) on FIELD_DEFINITION
directive @provides(fields: String!) on FIELD_DEFINITION`;

/** What the subgraph executes: the part as a schema of its own, with the fields that gateways ask. */
export function executableText(text: string): string {
  const entities = [...text.matchAll(/type (\w+) @key/g)].map(([, name]) => name);
  const fields = '_service: _Service!\n  _entities(representations: [_Any!]!): [_Entity]!';
  const types = text.replaceAll('extend type', 'type');
  const withQuery = types.includes('type Query {')
    ? types.replace('type Query {', `type Query {\n  ${fields}`)
    : `${types}\ntype Query {\n  ${fields}\n}`;
  return `${withQuery}
scalar _Any
type _Service { sdl: String! }
union _Entity = ${entities.join(' | ')}
${directives}`;
}
