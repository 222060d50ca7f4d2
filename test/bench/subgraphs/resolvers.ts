import { makeShop, type Product, type User } from './shop.ts';

type Arguments = Record<string, unknown>;

/** By `Type.field`, where a property of the same name is not the answer. */
export type Resolvers = Record<string, (parent: unknown, args: Arguments) => unknown>;

const freeShippingFrom = 1000;

/** The fields of all four subgraphs: each takes those that its schema has. */
export function shopResolvers(): Resolvers {
  const { users, products } = makeShop();
  const find = finder(users, products);
  return {
    'Query.users': () => users,
    'Query.topProducts': (_parent, { first }) => products.slice(0, Number(first ?? 5)),
    'Query.product': (_parent, { upc }) => products.find((product) => product.upc === upc) ?? null,
    'Query._entities': (_parent, { representations }) =>
      Array.isArray(representations) ? representations.map(find) : [],
    'Product.shippingEstimate': (product) => shippingEstimate(product),
    'Product.reviews': (product, { first }) => {
      const { reviews } = isObject(product) ? product : {};
      return Array.isArray(reviews) && typeof first === 'number'
        ? reviews.slice(0, first)
        : reviews;
    },
  };
}

/**
 * Finds what a representation stands for, and keeps what was sent along for `@requires`: a gateway
 * that sends nothing or nonsense must get a wrong answer.
 */
function finder(users: readonly User[], products: readonly Product[]) {
  const byId = new Map(users.map((user) => [user.id, user]));
  const byUpc = new Map(products.map((product) => [product.upc, product]));
  return (representation: unknown): unknown => {
    if (!isObject(representation)) return null;
    if (representation.__typename === 'User') return byId.get(String(representation.id)) ?? null;
    const product = byUpc.get(String(representation.upc));
    return product ? { ...product, sent: representation } : null;
  };
}

function shippingEstimate(product: unknown): number | null {
  if (!isObject(product) || !isObject(product.sent)) return null;
  const { price, weight } = product.sent;
  if (typeof price !== 'number' || typeof weight !== 'number') return null;
  return price > freeShippingFrom ? 0 : Math.round(weight / 2);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
