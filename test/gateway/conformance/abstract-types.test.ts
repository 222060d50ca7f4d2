import { describe, expect, it } from 'vitest';
import { useGraph } from './graph.ts';

describe('interfaces and unions over several subgraphs', () => {
  const media = [
    { __typename: 'Book', id: 'b', title: 'Faust', pages: 160 },
    { __typename: 'Film', id: 'f', title: 'Metropolis', minutes: 153 },
  ];
  const graph = useGraph({
    library: {
      sdl: `type Query { media: [Media!]! found: [Found!]! }
        interface Media { id: ID! title: String! }
        type Book implements Media @key(fields: "id") { id: ID! title: String! pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! title: String! minutes: Int }
        type Shelf { row: Int }
        union Found = Book | Film | Shelf`,
      resolvers: {
        Query: { media: () => media, found: () => [{ __typename: 'Shelf', row: 3 }, ...media] },
      },
    },
    reviews: {
      sdl: `type Book @key(fields: "id") { id: ID! rating: Int mark: String }
        type Film @key(fields: "id") { id: ID! rating: Int mark: Int }`,
      resolvers: {
        Book: { rating: () => 5, mark: () => 'dog-ear' },
        Film: { rating: () => 4, mark: () => 12 },
      },
    },
  });

  it('gather for each type what another subgraph knows of it', async () => {
    const query = `{ media { __typename title ... on Book { pages rating } ...film } }
      fragment film on Film { stars: rating minutes }`;
    expect(await graph.ask(query)).toEqual({
      data: {
        media: [
          { __typename: 'Book', title: 'Faust', pages: 160, rating: 5 },
          { __typename: 'Film', title: 'Metropolis', stars: 4, minutes: 153 },
        ],
      },
    });
  });

  it('leave out what belongs to other members of a union', async () => {
    const query =
      '{ found { ... on Media { title } ... on Shelf { row } ... on Film { rating } } }';
    expect(await graph.ask(query)).toEqual({
      data: { found: [{ row: 3 }, { title: 'Faust' }, { title: 'Metropolis', rating: 4 }] },
    });
  });

  it('may say different things under one name for different types', async () => {
    const query = '{ media { ... on Book { n: pages m: mark } ... on Film { n: minutes } } }';
    expect(await graph.ask(query)).toEqual({
      data: { media: [{ n: 160, m: 'dog-ear' }, { n: 153 }] },
    });
  });
});

describe('@interfaceObject', () => {
  const graph = useGraph({
    library: {
      sdl: `type Query { media: [Media!]! }
        interface Media @key(fields: "id") { id: ID! }
        type Book implements Media @key(fields: "id") { id: ID! pages: Int }
        type Film implements Media @key(fields: "id") { id: ID! minutes: Int }`,
      resolvers: {
        Query: {
          media: () => [
            { __typename: 'Book', id: 'b', pages: 160 },
            { __typename: 'Film', id: 'f', minutes: 153 },
          ],
        },
        Media: {
          __resolveReference: ({ id }) =>
            id === 'b'
              ? { __typename: 'Book', id, pages: 160 }
              : { __typename: 'Film', id, minutes: 153 },
        },
      },
    },
    reviews: {
      sdl: `type Query { best: Media }
        type Media @key(fields: "id") @interfaceObject { id: ID! rating: Int }`,
      resolvers: {
        Query: { best: () => ({ id: 'f' }) },
        Media: { rating: ({ id }) => (id === 'b' ? 5 : 4) },
      },
    },
  });

  it('adds a field to every implementation at once', async () => {
    expect(await graph.ask('{ media { __typename rating ... on Book { pages } } }')).toEqual({
      data: {
        media: [
          { __typename: 'Book', rating: 5, pages: 160 },
          { __typename: 'Film', rating: 4 },
        ],
      },
    });
  });

  it('has the interface’s owner say of which type an object is', async () => {
    const query = '{ best { __typename rating ... on Film { minutes } ... on Book { pages } } }';
    expect(await graph.ask(query)).toEqual({
      data: { best: { __typename: 'Film', rating: 4, minutes: 153 } },
    });
  });
});
