import { required } from '../../../platform/subgraph/required.ts';
import { utcDay } from '../../../schema/day.ts';
import type { AgreementResolvers } from '../generated/resolvers.ts';
import { statusOn } from '../model/agreement.ts';
import { visibleAgreement } from './visible-agreement.ts';

export const Agreement: AgreementResolvers = {
  __resolveReference: ({ id }, context) => visibleAgreement(context, id),
  consumer: ({ consumer }, _args, { loaders }) => required(loaders.consumer.load(consumer)),
  dataProduct: ({ product }, _args, { loaders }) => loaders.dataProduct.load(product),
  status: (agreement, _args, { clock }) => statusOn(agreement, utcDay(clock())),
  requestedAt: ({ requested_at }) => requested_at,
  decidedAt: ({ decided_at }) => decided_at,
  decidedBy: ({ decided_by }) => decided_by,
  endsOn: ({ ends_on }) => ends_on,
};
