import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';

const text = z.nullable(z.string());

const agreement = z.object({
  id: z.string(),
  status: z.string(),
  purpose: z.string(),
  requestedAt: z.string(),
  decidedBy: text,
  reason: text,
  endsOn: text,
  version: z.number(),
  consumer: z.object({ name: z.string() }),
});

export type Agreement = z.output<typeof agreement>;

const fields = 'id status purpose requestedAt decidedBy reason endsOn version consumer { name }';

/** Those that whoever asks may see. */
export const productAgreements = graphQuery(
  `query StudioAgreements($product: ID!, $after: String) {
    agreements(dataProduct: $product, first: 50, after: $after) {
      nodes { ${fields} }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  z.object({
    agreements: z.object({
      nodes: z.array(agreement),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: text }),
    }),
  }),
);

const payload = z.object({
  done: z.object({
    agreement: z.nullable(agreement),
    userErrors: z.array(
      z.object({
        code: z.string(),
        message: z.string(),
        path: z.nullable(z.array(z.string())),
      }),
    ),
  }),
});

const answer = `agreement { ${fields} } userErrors { code message path }`;

export const requestAccess = graphQuery(
  `mutation StudioRequestAccess($input: RequestAccessInput!) { done: requestAccess(input: $input) { ${answer} } }`,
  payload,
);

export const approveAccess = graphQuery(
  `mutation StudioApproveAccess($input: ApproveAccessInput!) { done: approveAccess(input: $input) { ${answer} } }`,
  payload,
);

export const refuseAccess = graphQuery(
  `mutation StudioRefuseAccess($input: RefuseAccessInput!) { done: refuseAccess(input: $input) { ${answer} } }`,
  payload,
);
