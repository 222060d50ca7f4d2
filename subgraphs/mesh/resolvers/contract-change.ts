import type { ContractChangeResolvers } from '../generated/resolvers.ts';

export const ContractChange: ContractChangeResolvers = {
  from: ({ from_version }) => from_version,
  to: ({ to_version }) => to_version,
  publishedAt: ({ created_at }) => created_at,
};
