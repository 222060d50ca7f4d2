import type { DataProductFieldResolvers } from '../generated/resolvers.ts';

export const DataProductField: DataProductFieldResolvers = {
  logicalType: ({ logical_type }) => logical_type,
  isRequired: ({ is_required }) => is_required,
  dataClass: ({ data_class }) => data_class,
};
