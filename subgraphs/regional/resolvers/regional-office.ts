import type { RegionalOfficeResolvers } from '../generated/resolvers.ts';
import { officeLocales } from '../model/office.ts';

export const RegionalOffice: RegionalOfficeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.office.load(id),
  markets: async ({ markets: codes }, _args, { loaders }) => {
    const markets = await loaders.markets();
    return codes.flatMap((code) => markets.get(code) ?? []);
  },
  locales: async (office, _args, { loaders }) =>
    officeLocales(office, [...(await loaders.markets()).values()]),
};
