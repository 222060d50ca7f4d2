import type { Fault } from './fault.ts';

const media = {
  library: `
    type Query { medias: [Media!]! }
    interface Media @key(fields: "id") { id: ID! title: String! }
    type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int! }
    type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int! }`,
  reviews: `
    type Query { rated: [Media!]! }
    type Media @key(fields: "id") @interfaceObject { id: ID! rating: Int! label(at: String): String! }`,
};

const fixed = { 'Query.medias': ['Media1', 'Media2'], 'Query.rated': ['Media1', 'Media2'] };

export const interfaceObjectFaults: Fault[] = [
  {
    name: 'one field of an interface object with different arguments under disjoint types',
    parts: media,
    fixed,
    operation: '{ medias { ... on Book { label(at: "b") } ... on Film { label(at: "f") } } }',
    truth: { medias: [{ label: 'Media1.label{at:"f"}' }, { label: 'Media2.label{at:"b"}' }] },
    stock: { medias: [{ label: 'Media1.label{at:"b"}' }, { label: 'Media2.label{at:"b"}' }] },
  },
  {
    name: 'the same, coming from the part that has the interface object',
    parts: media,
    fixed,
    operation: '{ rated { ... on Book { label(at: "b") } ... on Film { label(at: "f") } } }',
    truth: { rated: [{ label: 'Media1.label{at:"f"}' }, { label: 'Media2.label{at:"b"}' }] },
    stock: { rated: [{ label: 'Media1.label{at:"f"}' }, { label: 'Media2.label{at:"f"}' }] },
  },
  {
    name: 'an alias that is the name of what an interface object requires',
    parts: {
      library: media.library,
      reviews: `
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          title: String! @external
          rating: String! @requires(fields: "title")
        }`,
    },
    fixed,
    operation: '{ medias { title: id rating } }',
    truth: {
      medias: [
        { title: 'Media1.id', rating: "Media1.rating<{'title':'Media1.title'}>" },
        { title: 'Media2.id', rating: "Media2.rating<{'title':'Media2.title'}>" },
      ],
    },
    stock: {
      medias: [
        { title: 'Media1.id', rating: "Media1.rating<{'title':'Media1.id'}>" },
        { title: 'Media2.id', rating: "Media2.rating<{'title':'Media2.id'}>" },
      ],
    },
  },
  {
    name: '__typename under another interface, coming from the part that has the interface object',
    parts: {
      library: `
        type Query { medias: [Media!]! }
        interface Media @key(fields: "id") { id: ID! }
        interface Paged { pages: Int! }
        type Book implements Media & Paged @key(fields: "id") { id: ID! pages: Int! }
        type Film implements Media @key(fields: "id") { id: ID! }`,
      reviews: media.reviews,
    },
    fixed,
    operation: '{ rated { ... on Paged { pages __typename } } }',
    truth: { rated: [{}, { pages: 469, __typename: 'Book' }] },
    stock: 'We should have an edge from Media(reviews) for __typename',
  },
  {
    name: 'what an interface object computes from a field of the interface, asked of one object type',
    parts: {
      reviews: `
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          title: String! @external
          slogan: String @requires(fields: "title")
        }`,
      charts: `
        type Query { best: [Media!]! }
        type Media @key(fields: "id") @interfaceObject { id: ID! place: Int! }`,
      library: media.library,
    },
    fixed: { 'Query.best': ['Media1', 'Media2'] },
    operation: '{ best { ... on Book { slogan } } }',
    truth: { best: [{}, { slogan: "Media2.slogan<{'title':'Media2.title'}>" }] },
    stock: 'Invalid array length',
  },
  {
    name: 'a field of an interface object, beside what it computes from a field of one object type',
    parts: {
      library: media.library,
      reviews: `
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          rating: Int!
          title: String! @external
          slogan: String @requires(fields: "title")
        }`,
    },
    fixed,
    operation: '{ medias { rating ... on Book { slogan } } }',
    truth: {
      medias: [{ rating: 0 }, { rating: 0, slogan: "Media2.slogan<{'title':'Media2.title'}>" }],
    },
    stock: { medias: [null, { rating: 0, slogan: "Media2.slogan<{'title':'Media2.title'}>" }] },
  },
  {
    name: 'a field of an interface object that fails, of a type that is not asked for it',
    parts: {
      library: `
        interface Media @key(fields: "id") { id: ID! title: String! }
        type Book implements Media @key(fields: "id") { id: ID! title: String! }
        type Film implements Media @key(fields: "id") { id: ID! title: String! }`,
      reviews: `
        type Query { best: Media }
        type Media @key(fields: "id") @interfaceObject {
          id: ID!
          riskySales: Int!
          title: String! @external
          slogan: String @requires(fields: "title")
        }`,
    },
    fixed: { 'Query.best': 'Media3' },
    operation: '{ best { slogan ... on Book { riskySales } } }',
    truth: { best: { slogan: "Media3.slogan<{'title':'Media3.title'}>" } },
    stock: { best: { slogan: null } },
  },
];
