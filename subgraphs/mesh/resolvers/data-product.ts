import { readPage, toConnection } from '../../../platform/subgraph/connection.ts';
import { textKey } from '../../../platform/subgraph/cursors.ts';
import { required } from '../../../platform/subgraph/required.ts';
import { utcDay } from '../../../schema/day.ts';
import type { DataProductResolvers } from '../generated/resolvers.ts';
import { versionId } from '../store/versions.ts';
import { agreementPage } from './agreement-page.ts';

export const DataProduct: DataProductResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.dataProduct.load(id),
  domain: ({ domain }) => ({ name: domain }),
  contractVersion: ({ contract_version }) => contract_version,
  purpose: ({ description }) => description,
  usage: ({ details }) => details.usage,
  limitations: ({ details }) => details.limitations,
  contract: async ({ domain, version, file_name }, _args, { loaders }) => {
    const published = loaders.versionTexts.load(versionId({ domain, number: version }));
    const { contracts } = await required(published);
    return required(Promise.resolve(contracts.find(({ name }) => name === file_name)));
  },
  environment: ({ environment }, _args, { loaders }) =>
    required(loaders.environment.load(environment)),
  isApprovalNeeded: ({ details }) => details.isApprovalNeeded,
  support: ({ details }) => details.support,
  ports: ({ details }) => details.ports,
  serviceLevels: ({ id, details }) =>
    details.serviceLevels.map((level) => ({ ...level, product: id })),
  sampleQueries: ({ details }) => details.sampleQueries,
  fields: async ({ id }, args, { loaders }) => {
    const page = readPage(args, textKey);
    return toConnection(await loaders.productFields(page).load(id), page, ({ path }) => path);
  },
  changelog: ({ id }, _args, { loaders }) => loaders.changelog.load(id),
  agreements: ({ id }, { status, ...args }, context) =>
    context.caller.kind === 'team'
      ? agreementPage(context, { dataProduct: id, scope: { kind: 'all' }, status }, args)
      : null,
  lineage: ({ id }, _args, { loaders, clock }) => loaders.lineage(utcDay(clock())).load(id),
};
