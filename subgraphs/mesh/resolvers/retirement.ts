import { required } from '../../../platform/subgraph/required.ts';
import type { RetirementResolvers } from '../generated/resolvers.ts';

export const Retirement: RetirementResolvers = {
  domain: ({ domain }) => ({ name: domain }),
  environment: ({ environment }, _args, { loaders }) =>
    required(loaders.environment.load(environment)),
  effectiveOn: ({ effective_on }) => effective_on,
  announcedAt: ({ announced_at }) => announced_at,
};
