import type { Fault } from './fault.ts';

/** `shipping` is made of the price in USD, whichever price the client asks for. */
const shop = {
  catalog: `
    type Query { top: Product! }
    type Product @key(fields: "id") { id: ID! name: String! price(unit: String = "EUR"): Int! }`,
  logistics: `
    type Product @key(fields: "id") {
      id: ID!
      price(unit: String = "EUR"): Int! @external
      shipping: String! @requires(fields: "price(unit: \\"USD\\")")
    }`,
};

const customs = `
  type Product @key(fields: "id") {
    id: ID!
    price(unit: String = "EUR"): Int! @external
    duty: String! @requires(fields: "price(unit: \\"GBP\\")")
  }`;

const fixed = { 'Query.top': 'Product1' };

/**
 * Plans gather what the client selects and what `@requires` needs under the same response names:
 * whoever writes last, or asks first, decides for both.
 */
export const requiresFaults: Fault[] = [
  {
    name: '@requires with arguments, beside the same field with its default argument',
    parts: shop,
    fixed,
    operation: '{ top { price shipping } }',
    truth: { top: { price: 131, shipping: "Product1.shipping<{'price':681}>" } },
    stock: { top: { price: 131, shipping: "Product1.shipping<{'price':131}>" } },
  },
  {
    name: '@requires with arguments, beside the same field with other arguments',
    parts: shop,
    fixed,
    operation: '{ top { price(unit: "GBP") shipping } }',
    truth: { top: { price: 88, shipping: "Product1.shipping<{'price':681}>" } },
    stock: { top: { price: 88, shipping: "Product1.shipping<{'price':88}>" } },
  },
  {
    name: '@requires with arguments, beside the same field with a variable',
    parts: shop,
    fixed,
    operation: 'query ($unit: String) { top { price(unit: $unit) shipping } }',
    variables: { unit: 'GBP' },
    truth: { top: { price: 88, shipping: "Product1.shipping<{'price':681}>" } },
    stock: { top: { price: 88, shipping: "Product1.shipping<{'price':88}>" } },
  },
  {
    name: 'an alias that is the name of a required field',
    parts: shop,
    fixed,
    operation: '{ top { price: name shipping } }',
    truth: { top: { price: 'Product1.name', shipping: "Product1.shipping<{'price':681}>" } },
    stock: {
      top: { price: 'Product1.name', shipping: "Product1.shipping<{'price':'Product1.name'}>" },
    },
  },
  {
    name: 'two @requires of one part that need different arguments',
    parts: {
      catalog: shop.catalog,
      logistics: `
        type Product @key(fields: "id") {
          id: ID!
          price(unit: String = "EUR"): Int! @external
          shipping: String! @requires(fields: "price(unit: \\"USD\\")")
          duty: String! @requires(fields: "price(unit: \\"GBP\\")")
        }`,
    },
    fixed,
    operation: '{ top { shipping duty } }',
    truth: {
      top: { shipping: "Product1.shipping<{'price':681}>", duty: "Product1.duty<{'price':88}>" },
    },
    stock: {
      top: { shipping: "Product1.shipping<{'price':88}>", duty: "Product1.duty<{'price':88}>" },
    },
  },
  {
    name: 'two @requires of two parts that need different arguments',
    parts: { ...shop, customs },
    fixed,
    operation: '{ top { shipping duty } }',
    truth: {
      top: { shipping: "Product1.shipping<{'price':681}>", duty: "Product1.duty<{'price':88}>" },
    },
    stock: {
      top: { shipping: "Product1.shipping<{'price':681}>", duty: "Product1.duty<{'price':681}>" },
    },
  },
  {
    name: '@requires with arguments behind another @requires: the client gets the required price',
    parts: {
      ...shop,
      support: `
        type Product @key(fields: "id") {
          id: ID!
          shipping: String! @external
          promise: String! @requires(fields: "shipping")
        }`,
    },
    fixed,
    operation: '{ top { promise price } }',
    truth: {
      top: {
        promise: "Product1.promise<{'shipping':'Product1.shipping<{'price':681}>'}>",
        price: 131,
      },
    },
    stock: {
      top: {
        promise: "Product1.promise<{'shipping':'Product1.shipping<{'price':681}>'}>",
        price: 681,
      },
    },
  },
  {
    name: 'a requirement of a requirement, on an object that is reached in the part that computes it',
    parts: {
      orders: `
        type Query { top: Order! }
        type Order @key(fields: "id") { id: ID! product: Product }
        type Product @key(fields: "id") {
          id: ID!
          weight: Int! @external
          parcel: String @requires(fields: "weight")
          stamp: Int! @external
        }
        type Basket @key(fields: "id") { id: ID! first: Product @provides(fields: "stamp") }`,
      stock: `
        type Product @key(fields: "id") {
          id: ID!
          weight: Int!
          stamp: Int! @shareable
          parcel: String @external
          cost: String @requires(fields: "parcel")
        }`,
    },
    fixed: { 'Query.top': 'Order1', 'Order1.product': 'Product1' },
    operation: '{ top { product { cost } } }',
    truth: {
      top: {
        product: {
          cost: "Product1.cost<{'parcel':'Product1.parcel<{'weight':0}>'}>",
        },
      },
    },
    stock: { top: { product: null } },
  },
];
