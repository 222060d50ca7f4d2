import { required } from '../../../platform/subgraph/required.ts';
import type { Context } from '../context.ts';
import type { DomainVersionResolvers } from '../generated/resolvers.ts';
import { type VersionKey, versionId } from '../store/versions.ts';

export const DomainVersion: DomainVersionResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.version.load(id),
  id: (version) => versionId(version),
  domain: ({ domain }) => ({ name: domain }),
  sdl: async (version, _args, context) => (await texts(version, context)).sdl,
  contracts: async (version, _args, context) => (await texts(version, context)).contracts,
  createdAt: ({ created_at }) => created_at,
  check: ({ check_id }, _args, { loaders }) => (check_id ? loaders.check.load(check_id) : null),
};

const texts = (version: VersionKey, { loaders }: Context) =>
  required(loaders.versionTexts.load(versionId(version)));
