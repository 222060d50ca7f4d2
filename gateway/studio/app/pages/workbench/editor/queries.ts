import { z } from 'zod/mini';
import { graphQuery } from '../../../data/use-graph.ts';
import { attribute, named, part, product, texts, userError } from '../answers.ts';
import { market } from '../list/queries.ts';

export const productById = graphQuery(
  `query StudioCatalogProduct($id: ID!) {
    product(id: $id) {
      id handle title description contentLanguage status version
      brand { id }
      category { id }
      collections { id }
      attributes { attribute { code } value }
      media { id url altText position }
      variants {
        sku gtin title status version weightGrams
        options { name value }
        dimensions { lengthMm widthMm heightMm }
        listPrices { amount currencyCode }
      }
    }
  }`,
  z.object({ product: z.nullable(product) }),
);

const pageEnd = z.object({ hasNextPage: z.boolean() });
const categories = z.object({
  nodes: z.array(
    z.object({
      ...named.shape,
      children: z.array(
        z.object({
          ...named.shape,
          children: z.array(z.object({ ...named.shape, children: z.array(named) })),
        }),
      ),
    }),
  ),
  pageInfo: pageEnd,
});
export type CategoryTree = z.output<typeof categories>['nodes'];

/** What a product can be given. */
export const choices = graphQuery(
  `query StudioCatalogChoices {
    brands(first: 100) { nodes { id name } pageInfo { hasNextPage } }
    categories(first: 100) {
      nodes { id name children { id name children { id name children { id name } } } }
      pageInfo { hasNextPage }
    }
    collections(first: 100) { nodes { id name: title } pageInfo { hasNextPage } }
    attributes(first: 100) { nodes { code name type unit values } pageInfo { hasNextPage } }
  }`,
  z.object({
    brands: z.object({ nodes: z.array(named), pageInfo: pageEnd }),
    categories,
    collections: z.object({ nodes: z.array(named), pageInfo: pageEnd }),
    attributes: z.object({ nodes: z.array(attribute), pageInfo: pageEnd }),
  }),
);

export const marketsOfProduct = graphQuery(
  'query StudioProductMarkets { markets { code name currency } }',
  z.object({ markets: z.array(market) }),
);

export const readiness = graphQuery(
  `query StudioProductReadiness($id: ID!, $currency: CurrencyCode!, $market: ID!) {
    product(id: $id) {
      missingParts(currency: $currency)
      completeness(market: $market) { published stale total locales { locale state } }
    }
  }`,
  z.object({
    product: z.nullable(z.object({ missingParts: z.array(part), completeness: z.nullable(texts) })),
  }),
);

const versioned = z.nullable(z.object({ version: z.number() }));
const payload = z.object({
  done: z.object({
    product: z.optional(versioned),
    userErrors: z.array(userError),
  }),
});

const changesProduct = 'product { version } userErrors { code message path }';

export const updateProduct = graphQuery(
  `mutation StudioUpdateProduct($input: UpdateProductInput!) {
    done: updateProduct(input: $input) { ${changesProduct} }
  }`,
  payload,
);
export const setAttributes = graphQuery(
  `mutation StudioSetAttributes($input: SetProductAttributesInput!) {
    done: setProductAttributes(input: $input) { ${changesProduct} }
  }`,
  payload,
);
export const setCollections = graphQuery(
  `mutation StudioSetCollections($input: SetProductCollectionsInput!) {
    done: setProductCollections(input: $input) { ${changesProduct} }
  }`,
  payload,
);
export const saveVariant = graphQuery(
  `mutation StudioSaveVariant($input: SaveVariantInput!) {
    done: saveVariant(input: $input) { userErrors { code message path } }
  }`,
  payload,
);
export const setListPrice = graphQuery(
  `mutation StudioSetListPrice($input: SetListPriceInput!) {
    done: setListPrice(input: $input) { userErrors { code message path } }
  }`,
  payload,
);
export const attachMedia = graphQuery(
  `mutation StudioAttachMedia($input: AttachMediaInput!) {
    done: attachMedia(input: $input) { userErrors { code message path } }
  }`,
  payload,
);
export const removeMedia = graphQuery(
  `mutation StudioRemoveMedia($input: RemoveMediaInput!) {
    done: removeMedia(input: $input) { ${changesProduct} }
  }`,
  payload,
);
export const publishProduct = graphQuery(
  `mutation StudioPublishProduct($input: PublishProductInput!) {
    done: publishProduct(input: $input) { ${changesProduct} }
  }`,
  payload,
);
export const discontinueProduct = graphQuery(
  `mutation StudioDiscontinueProduct($input: DiscontinueProductInput!) {
    done: discontinueProduct(input: $input) { ${changesProduct} }
  }`,
  payload,
);
export const archiveProduct = graphQuery(
  `mutation StudioArchiveProduct($input: ArchiveProductInput!) {
    done: archiveProduct(input: $input) { ${changesProduct} }
  }`,
  payload,
);
