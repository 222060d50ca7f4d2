import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

const savedLine = z.object({
  id: z.string(),
  name: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  version: z.number(),
});

const collection = z.object({
  id: z.string(),
  name: z.string(),
  owner: z.string(),
  version: z.number(),
  operations: z.array(savedLine),
});

const saved = z.object({
  id: z.string(),
  name: z.string(),
  text: z.string(),
  variables: z.string(),
  version: z.number(),
  collection: z.object({ id: z.string(), name: z.string(), owner: z.string() }),
});

export type Collection = z.output<typeof collection>;
export type Saved = z.output<typeof saved>;

const lines = 'id name owner version operations { id name updatedAt updatedBy version }';
const whole = 'id name text variables version collection { id name owner }';

/** One's own collections first: of all others there may be more than a page. */
export const collectionList = graphQuery(
  `query StudioCollections($owner: String!) {
    own: operationCollections(owner: $owner, first: 100) { nodes { ${lines} } }
    all: operationCollections(first: 100) { nodes { ${lines} } pageInfo { hasNextPage } }
  }`,
  z.object({
    own: z.object({ nodes: z.array(collection) }),
    all: z.object({
      nodes: z.array(collection),
      pageInfo: z.object({ hasNextPage: z.boolean() }),
    }),
  }),
);

export const savedOperation = graphQuery(
  `query StudioSavedOperation($id: ID!) { savedOperation(id: $id) { ${whole} } }`,
  z.object({ savedOperation: z.nullable(saved) }),
);

const userErrors = z.array(
  z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) }),
);
const errors = 'userErrors { code message path }';

export type UserError = z.output<typeof userErrors>[number];

export const saveCollection = graphQuery(
  `mutation StudioSaveCollection($input: SaveOperationCollectionInput!) {
    done: saveOperationCollection(input: $input) { collection { id } ${errors} }
  }`,
  z.object({
    done: z.object({ collection: z.nullable(z.object({ id: z.string() })), userErrors }),
  }),
);

const savedPayload = z.object({
  done: z.object({ operation: z.nullable(saved), userErrors }),
});

export const saveOperation = graphQuery(
  `mutation StudioSaveOperation($input: SaveOperationInput!) {
    done: saveOperation(input: $input) { operation { ${whole} } ${errors} }
  }`,
  savedPayload,
);

export const moveOperation = graphQuery(
  `mutation StudioMoveOperation($input: MoveSavedOperationInput!) {
    done: moveSavedOperation(input: $input) { operation { ${whole} } ${errors} }
  }`,
  savedPayload,
);

const removed = z.object({ done: z.object({ userErrors }) });

export const removeCollection = graphQuery(
  `mutation StudioRemoveCollection($input: RemoveSavedInput!) {
    done: removeOperationCollection(input: $input) { ${errors} }
  }`,
  removed,
);

export const removeOperation = graphQuery(
  `mutation StudioRemoveOperation($input: RemoveSavedInput!) {
    done: removeSavedOperation(input: $input) { ${errors} }
  }`,
  removed,
);
