import { required } from '../../../platform/subgraph/required.ts';
import type {
  CheckFindingResolvers,
  CheckResolvers,
  CheckStepResolvers,
} from '../generated/resolvers.ts';

export const Check: CheckResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.check.load(id),
  environment: ({ environment }, _args, { loaders }) =>
    required(loaders.environment.load(environment)),
  isPassed: ({ is_passed }) => is_passed,
  createdAt: ({ created_at }) => created_at,
  settings: ({ settings }) => JSON.stringify(settings),
};

export const CheckStep: CheckStepResolvers = {
  leftOut: ({ leftOut }) => leftOut ?? null,
};

const levels = { error: 'ERROR', warning: 'WARNING', note: 'NOTE' } as const;

export const CheckFinding: CheckFindingResolvers = {
  level: ({ level }) => levels[level],
};
