import { z } from 'zod/mini';
import { graphQuery } from '../../data/use-graph.ts';
import { check, checkHead, name, userError } from './answers.ts';

/** What the list can be narrowed by. */
export const checkFilters = graphQuery(
  `query StudioCheckFilters {
    domains(first: 100) { nodes { name } }
    environments { name }
  }`,
  z.object({ domains: z.object({ nodes: z.array(name) }), environments: z.array(name) }),
);

export const checkList = graphQuery(
  `query StudioChecks($domain: ID, $environment: ID, $isPassed: Boolean, $after: String) {
    checks(domain: $domain, environment: $environment, isPassed: $isPassed, first: 20, after: $after) {
      nodes { id domains environment { name } reason isPassed actor createdAt }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  z.object({
    checks: z.object({
      nodes: z.array(checkHead),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
    }),
  }),
);

export const checkById = graphQuery(
  `query StudioCheck($id: ID!) {
    check(id: $id) {
      id domains reason isPassed actor createdAt revision settings
      steps { name leftOut findings { level code message coordinate file line } }
      environment { name exceptions { coordinate kind owner reason expires } }
    }
  }`,
  z.object({ check: z.nullable(check) }),
);

export const approveException = graphQuery(
  `mutation StudioApproveException($input: ApproveExceptionInput!) {
    approveException(input: $input) {
      exception { coordinate expires }
      userErrors { message path }
    }
  }`,
  z.object({
    approveException: z.object({
      exception: z.nullable(z.object({ coordinate: z.string(), expires: z.string() })),
      userErrors: z.array(userError),
    }),
  }),
);
