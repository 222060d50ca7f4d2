import { readPage, toConnection } from '../../../../platform/subgraph/connection.ts';
import { textKey } from '../../../../platform/subgraph/cursors.ts';
import type { QueryResolvers } from '../../generated/resolvers.ts';
import { listDomains } from '../../store/domains.ts';
import { listProducts } from '../../store/products.ts';
import { searchCatalog } from '../../store/search/search-catalog.ts';

/** Which data there is, and who offers it. */
export const catalogQueries = {
  domain: (_root, { name }, { loaders }) => loaders.domain.load(name),
  domains: async (_root, args, { db }) => {
    const page = readPage(args, textKey);
    return toConnection(await listDomains(db, page), page, ({ name }) => name);
  },
  dataProduct: (_root, { id }, { loaders }) => loaders.dataProduct.load(id),
  dataProducts: async (_root, { domain, status, tag, owner, ...args }, { db }) => {
    const page = readPage(args, textKey);
    const rows = await listProducts(db, { domain, status, tag, owner }, page);
    return toConnection(rows, page, ({ id }) => id);
  },
  searchCatalog: async (_root, { text, first }, { db, loaders }) => {
    const { limit } = readPage({ first }, textKey);
    const found = await searchCatalog(db, text, limit);
    const products = await Promise.all(
      found.map(({ product }) => loaders.dataProduct.load(product)),
    );
    // A release may have taken one away meanwhile.
    return found.filter((_match, index) => products[index]);
  },
} satisfies QueryResolvers;
