// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Attribute as AttributeParent, Brand as BrandParent, BrandFacet as BrandFacetParent, Category as CategoryParent, Collection as CollectionParent, Media as MediaParent, PriceChange as PriceChangeParent, PricePeriod as PricePeriodParent, Product as ProductParent, ProductAttribute as ProductAttributeParent, Variant as VariantParent, ProductConnection as ProductConnectionParent, ProductListing as ProductListingParent, ProductFacets as ProductFacetsParent } from './../resolvers/parents.ts';
import type { Context } from './../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A decimal number as text, exact, e.g. "129.90". */
  Decimal: { input: string; output: string; }
  /** A point in time, ISO 8601 in UTC, e.g. "2026-03-01T09:30:00.000Z". */
  DateTime: { input: Date; output: Date; }
  /** A calendar day without a time, e.g. "2026-03-01". */
  Date: { input: string; output: string; }
  /** An ISO 4217 currency, e.g. "EUR". */
  CurrencyCode: { input: string; output: string; }
  /** An ISO 3166-1 alpha-2 country, e.g. "DE". */
  CountryCode: { input: string; output: string; }
  /** A BCP 47 language tag, e.g. "de-CH". */
  LocaleCode: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** Who may share a kept answer. */
export type CacheControlScope =
  /** Any caller. */
  | 'PUBLIC'
  /** Only the caller it was made for. */
  | 'PRIVATE';

/** An amount in one currency. */
export type Money = {
  /** The amount, exact. */
  amount: Scalars['Decimal']['output'];
  /** The currency of the amount. */
  currencyCode: Scalars['CurrencyCode']['output'];
};

/** An amount in one currency, as input. */
export type MoneyInput = {
  /** The amount, exact. */
  amount: Scalars['Decimal']['input'];
  /** The currency of the amount. */
  currencyCode: Scalars['CurrencyCode']['input'];
};

/** Where a page of a connection ends. */
export type PageInfo = {
  /** True when another page follows. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True when a page lies before this one. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first edge, if there is one. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** The cursor of the last edge: pass it as `after` for the next page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Why a mutation did not do what was asked. */
export type UserError = {
  /** The kind of failure, for programs. */
  code: ErrorCode;
  /** What is wrong and what would be right, for people. */
  message: Scalars['String']['output'];
  /** Where in the input it is wrong. */
  path: Array<Scalars['String']['output']>;
};

/** Everything that a caller can act on. */
export type ErrorCode =
  /** A value is not of the right form. */
  | 'INVALID_INPUT'
  /** The thing that is named does not exist. */
  | 'NOT_FOUND'
  /** A thing with this key exists already. */
  | 'ALREADY_EXISTS'
  /** The input names something that does not exist. */
  | 'UNKNOWN_REFERENCE'
  /** Somebody else changed it first: read it again. */
  | 'STALE_VERSION'
  /** Its state does not allow this step. */
  | 'INVALID_TRANSITION'
  /** A rule of the domain forbids it. */
  | 'RULE_VIOLATED'
  /** There is not enough to promise. */
  | 'OUT_OF_STOCK'
  /** This idempotency key was used for another request. */
  | 'IDEMPOTENCY_MISMATCH'
  /** More than one request may hold. */
  | 'LIMIT_EXCEEDED'
  /** Say who is asking. */
  | 'UNAUTHENTICATED'
  /** This caller may not do that. */
  | 'FORBIDDEN';

export type Query = {
  /** A product by its id or by its handle; give one of them. */
  product: Maybe<Product>;
  /** The products that match, page by page. Shoppers see ACTIVE ones. */
  products: ProductListing;
  /** A variant by its SKU or by its GTIN; give one of them. */
  variant: Maybe<Variant>;
  /** A category by its id. */
  category: Maybe<Category>;
  /** The categories below a parent; without one, the top of the tree. */
  categories: CategoryConnection;
  /** A brand by its id. */
  brand: Maybe<Brand>;
  /** All brands, by id. */
  brands: BrandConnection;
  /** A collection by its id. */
  collection: Maybe<Collection>;
  /** All collections, by id. */
  collections: CollectionConnection;
  /** All attributes that products may have, by code. */
  attributes: AttributeConnection;
  /** List prices that began in place of others, the latest first; at most 400 days at once. */
  priceChanges: PriceChangeConnection;
  /** What files the catalog takes, in the order in which an empty one takes them; at most 50. For the catalog team. */
  catalogFeeds: Array<ImportFeed>;
  /** Rows of imported files that were refused and wait to be corrected, oldest first. For the catalog team. */
  quarantinedCatalogRows: QuarantinedRowConnection;
};


export type QueryProductArgs = {
  id: InputMaybe<Scalars['ID']['input']>;
  handle: InputMaybe<Scalars['String']['input']>;
};


export type QueryProductsArgs = {
  category: InputMaybe<Scalars['ID']['input']>;
  filter: InputMaybe<ProductFilter>;
  sort: InputMaybe<ProductSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryVariantArgs = {
  sku: InputMaybe<Scalars['ID']['input']>;
  gtin: InputMaybe<Scalars['String']['input']>;
};


export type QueryCategoryArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCategoriesArgs = {
  parent: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryBrandArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrandsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryCollectionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCollectionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryAttributesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryPriceChangesArgs = {
  currency: InputMaybe<Scalars['CurrencyCode']['input']>;
  from: InputMaybe<Scalars['Date']['input']>;
  until: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryQuarantinedCatalogRowsArgs = {
  feed: InputMaybe<Scalars['String']['input']>;
  fileName: InputMaybe<Scalars['String']['input']>;
  refusedSince: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

export type Mutation = {
  /** Creates a product as a DRAFT. The same idempotency key gives the same answer. */
  createProduct: CreateProductPayload;
  /** Changes what is given of a product; what is left out stays, null clears. */
  updateProduct: UpdateProductPayload;
  /** Puts a DRAFT on sale. It needs a title, an active variant, and a price for each of those. */
  publishProduct: PublishProductPayload;
  /** Ends the sale of an ACTIVE product. */
  discontinueProduct: DiscontinueProductPayload;
  /** Puts a DISCONTINUED product away for good. */
  archiveProduct: ArchiveProductPayload;
  /** Adds a variant, or changes the one with this SKU to be as given. */
  saveVariant: SaveVariantPayload;
  /** Sets the list price of a variant from a day on; one already set from that day is replaced. */
  setListPrice: SetListPricePayload;
  /** Adds a brand, or changes the one with this id. */
  saveBrand: SaveBrandPayload;
  /** Adds a category, or changes the one with this id. It cannot stand below itself. */
  saveCategory: SaveCategoryPayload;
  /** Adds a collection, or changes the one with this id. */
  saveCollection: SaveCollectionPayload;
  /** Says which products a collection has, in which order. */
  setCollectionProducts: SetCollectionProductsPayload;
  /** Says which collections a product is part of; where it is new it comes last. */
  setProductCollections: SetProductCollectionsPayload;
  /** Adds an attribute, or changes the one with this code. Values in use must stay right. */
  saveAttribute: SaveAttributePayload;
  /** Says all characteristics of a product; those not named are taken away. */
  setProductAttributes: SetProductAttributesPayload;
  /** Adds a picture to a product, or changes the one with this id. */
  attachMedia: AttachMediaPayload;
  /** Takes a picture away from its product. */
  removeMedia: RemoveMediaPayload;
  /** Takes a file, or a part of one, into the feed that it fits. Refused rows are kept in quarantine; the same rows again change nothing. */
  importCatalogFile: ImportCatalogFilePayload;
  /** Corrects a refused row and offers it to its feed again. */
  replayCatalogRow: ReplayCatalogRowPayload;
  /** Offers refused rows of a feed again, at most 1000 at once; `next` tells where to go on. */
  replayCatalogRows: ReplayCatalogRowsPayload;
  /** Forgets a refused row. The same file would bring it again. */
  discardCatalogRow: DiscardCatalogRowPayload;
};


export type MutationCreateProductArgs = {
  input: CreateProductInput;
};


export type MutationUpdateProductArgs = {
  input: UpdateProductInput;
};


export type MutationPublishProductArgs = {
  input: PublishProductInput;
};


export type MutationDiscontinueProductArgs = {
  input: DiscontinueProductInput;
};


export type MutationArchiveProductArgs = {
  input: ArchiveProductInput;
};


export type MutationSaveVariantArgs = {
  input: SaveVariantInput;
};


export type MutationSetListPriceArgs = {
  input: SetListPriceInput;
};


export type MutationSaveBrandArgs = {
  input: SaveBrandInput;
};


export type MutationSaveCategoryArgs = {
  input: SaveCategoryInput;
};


export type MutationSaveCollectionArgs = {
  input: SaveCollectionInput;
};


export type MutationSetCollectionProductsArgs = {
  input: SetCollectionProductsInput;
};


export type MutationSetProductCollectionsArgs = {
  input: SetProductCollectionsInput;
};


export type MutationSaveAttributeArgs = {
  input: SaveAttributeInput;
};


export type MutationSetProductAttributesArgs = {
  input: SetProductAttributesInput;
};


export type MutationAttachMediaArgs = {
  input: AttachMediaInput;
};


export type MutationRemoveMediaArgs = {
  input: RemoveMediaInput;
};


export type MutationImportCatalogFileArgs = {
  input: ImportCatalogFileInput;
};


export type MutationReplayCatalogRowArgs = {
  input: ReplayCatalogRowInput;
};


export type MutationReplayCatalogRowsArgs = {
  input: ReplayCatalogRowsInput;
};


export type MutationDiscardCatalogRowArgs = {
  input: DiscardCatalogRowInput;
};

/** Something that is sold, in one or more variants. */
export type Product = {
  /** The retailer's own id. */
  id: Scalars['ID']['output'];
  /** The name in web addresses, unique. */
  handle: Scalars['String']['output'];
  /** The title in the content language. */
  title: Scalars['String']['output'];
  /** The description in the content language. */
  description: Maybe<Scalars['String']['output']>;
  /** The language of title and description. */
  contentLanguage: Scalars['LocaleCode']['output'];
  /** The brand under which it is sold. */
  brand: Maybe<Brand>;
  /** Where it stands in the category tree. */
  category: Maybe<Category>;
  /** The collections that it is part of. */
  collections: Array<Collection>;
  /** Its characteristics, by code. */
  attributes: Array<ProductAttribute>;
  /** Its pictures, in order. */
  media: Array<Media>;
  /** Where it is in its life. */
  status: ProductStatus;
  /** All its variants, in order; at most 250. */
  variants: Array<Variant>;
  /** What a shopper chooses between, as the variants make it. */
  options: Array<ProductOption>;
  /** What a listing still lacks, in the order of the parts; at most each once. */
  missingParts: Array<ProductPart>;
  /** When it was first published. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was created. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; pass it as `expectedVersion` with an edit. */
  version: Scalars['Int']['output'];
};


/** Something that is sold, in one or more variants. */
export type ProductMissingPartsArgs = {
  currency: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/** A part of a product that a complete listing has. */
export type ProductPart =
  /** A title. */
  | 'TITLE'
  /** A description. */
  | 'DESCRIPTION'
  /** A brand. */
  | 'BRAND'
  /** A place in the category tree. */
  | 'CATEGORY'
  /** At least one picture or film. */
  | 'MEDIA'
  /** At least one variant that is not discontinued. */
  | 'VARIANT'
  /** A GTIN for each variant that is not discontinued. */
  | 'GTIN'
  /** A list price today for each variant that is not discontinued. */
  | 'PRICE';

/** Where a product or a variant is in its life; it goes one way. */
export type ProductStatus =
  /** Being prepared, not shown to shoppers. */
  | 'DRAFT'
  /** On sale. */
  | 'ACTIVE'
  /** No longer sold; still known to orders and returns. */
  | 'DISCONTINUED'
  /** Kept for the record alone. */
  | 'ARCHIVED';

/** What can be put into a basket: one choice of all options of a product. */
export type Variant = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** The Global Trade Item Number: 8, 12, 13 or 14 digits. */
  gtin: Maybe<Scalars['String']['output']>;
  /** The title in the product's content language. */
  title: Scalars['String']['output'];
  /** The product that it is a variant of. */
  product: Product;
  /** What sets it apart from the product's other variants; at most three. */
  options: Array<VariantOption>;
  /** The weight with packaging, in grams. */
  weightGrams: Maybe<Scalars['Int']['output']>;
  /** The size with packaging. */
  dimensions: Maybe<Dimensions>;
  /** Its own pictures, or the product's where it has none. */
  media: Array<Media>;
  /** The current list price in every currency that it has one in; at most one for each. */
  listPrices: Array<Money>;
  /** The list price in one currency; null when there is none. */
  listPrice: Maybe<Money>;
  /** The list prices in one currency over time, latest first. Periods never overlap. */
  priceHistory: PricePeriodConnection;
  /** Where it is in its life. */
  status: ProductStatus;
  /** Counts changes; pass it as `expectedVersion` with an edit. */
  version: Scalars['Int']['output'];
};


/** What can be put into a basket: one choice of all options of a product. */
export type VariantListPricesArgs = {
  at: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be put into a basket: one choice of all options of a product. */
export type VariantListPriceArgs = {
  currency: Scalars['CurrencyCode']['input'];
  at: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be put into a basket: one choice of all options of a product. */
export type VariantPriceHistoryArgs = {
  currency: Scalars['CurrencyCode']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A choice that a product offers. */
export type ProductOption = {
  /** The option's name, e.g. Colour. */
  name: Scalars['String']['output'];
  /** What can be chosen, in the variants' order; at most 250. */
  values: Array<Scalars['String']['output']>;
};

/** A choice that a variant stands for. */
export type VariantOption = {
  /** The option's name, e.g. Colour. */
  name: Scalars['String']['output'];
  /** What was chosen, e.g. Pine. */
  value: Scalars['String']['output'];
};

/** The size of a parcel. */
export type Dimensions = {
  /** The longest side, in millimetres. */
  lengthMm: Scalars['Int']['output'];
  /** The second side, in millimetres. */
  widthMm: Scalars['Int']['output'];
  /** The third side, in millimetres. */
  heightMm: Scalars['Int']['output'];
};

/** A time over which a list price holds. */
export type PricePeriod = {
  /** The price. */
  price: Money;
  /** The first day, in UTC. */
  validFrom: Scalars['Date']['output'];
  /** The last day, in UTC; null while no end is known. */
  validUntil: Maybe<Scalars['Date']['output']>;
};

/** A list price that took the place of another. */
export type PriceChange = {
  /** What it is the price of. */
  variant: Variant;
  /** The list price in the same currency right before; it may have ended earlier. */
  before: Money;
  /** The list price from then on. */
  after: Money;
  /** By how many per cent it rose, one digit; below zero where it fell. */
  percent: Scalars['Decimal']['output'];
  /** The first day of the new price, in UTC. */
  validFrom: Scalars['Date']['output'];
};

/** A picture or a film. */
export type Media = {
  /** The media's id. */
  id: Scalars['ID']['output'];
  /** Where it is served. */
  url: Scalars['String']['output'];
  /** What it shows, for those who do not see it. */
  altText: Scalars['String']['output'];
  /** Its place among the product's media. */
  position: Scalars['Int']['output'];
  /** What kind of thing it is. */
  kind: MediaKind;
};

/** Kinds of media. */
export type MediaKind =
  /** A still picture. */
  | 'IMAGE'
  /** A film. */
  | 'VIDEO';

/** A characteristic that products may have. */
export type Attribute = {
  /** The attribute's code, e.g. `waterproof`. */
  code: Scalars['ID']['output'];
  /** The name as people read it. */
  name: Scalars['String']['output'];
  /** What its values are. */
  type: AttributeType;
  /** The unit of a NUMBER, e.g. g. */
  unit: Maybe<Scalars['String']['output']>;
  /** What an ENUM may be. */
  values: Array<Scalars['String']['output']>;
};

/** What the values of an attribute are. */
export type AttributeType =
  /** Free text. */
  | 'TEXT'
  /** A number, perhaps with a unit. */
  | 'NUMBER'
  /** `true` or `false`. */
  | 'BOOLEAN'
  /** One of a list. */
  | 'ENUM';

/** What a product is like in one respect. */
export type ProductAttribute = {
  /** Which attribute. */
  attribute: Attribute;
  /** The value in its one spelling, whatever its type. */
  value: Scalars['String']['output'];
  /** The value of a NUMBER; null for other types. */
  number: Maybe<Scalars['Decimal']['output']>;
  /** The value of a BOOLEAN; null for other types. */
  boolean: Maybe<Scalars['Boolean']['output']>;
};

/** A maker's name under which products are sold. */
export type Brand = {
  /** The brand's id. */
  id: Scalars['ID']['output'];
  /** The name as shoppers read it. */
  name: Scalars['String']['output'];
  /** What the brand stands for. */
  description: Maybe<Scalars['String']['output']>;
  /** Its products on sale, by title. */
  products: ProductConnection;
};


/** A maker's name under which products are sold. */
export type BrandProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A place in the tree by which shoppers browse. */
export type Category = {
  /** The category's id. */
  id: Scalars['ID']['output'];
  /** The name in the catalog's own language. */
  name: Scalars['String']['output'];
  /** The category above; null at the top. */
  parent: Maybe<Category>;
  /** From the top of the tree down to this category, itself last; at most ten. */
  path: Array<Category>;
  /** The categories right below, in order. */
  children: Array<Category>;
  /** The products on sale here and in all categories below. */
  products: ProductConnection;
};


/** A place in the tree by which shoppers browse. */
export type CategoryProductsArgs = {
  filter: InputMaybe<ProductFilter>;
  sort: InputMaybe<ProductSort>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Products that are shown together. */
export type Collection = {
  /** The collection's id. */
  id: Scalars['ID']['output'];
  /** The title as shoppers read it. */
  title: Scalars['String']['output'];
  /** What holds it together. */
  description: Maybe<Scalars['String']['output']>;
  /** Its products on sale, in the collection's order. */
  products: ProductConnection;
};


/** Products that are shown together. */
export type CollectionProductsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** Which products are wanted. What is left out does not narrow. */
export type ProductFilter = {
  /** Of one of these brands, by id. */
  brands?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** With a variant on sale that has all of these options. */
  options?: InputMaybe<Array<OptionFilter>>;
  /** With all of these characteristics. */
  attributes?: InputMaybe<Array<AttributeFilter>>;
  /** With a variant on sale in this price range. */
  price?: InputMaybe<PriceFilter>;
  /** In one of these states. Others than ACTIVE are for the catalog team. */
  statuses?: InputMaybe<Array<ProductStatus>>;
  /** Part of this collection, by id. */
  collection?: InputMaybe<Scalars['ID']['input']>;
  /** Words in title or description, each of them at least begun; or a whole SKU or GTIN. */
  query?: InputMaybe<Scalars['String']['input']>;
};

/** An option that a variant must have. */
export type OptionFilter = {
  /** The option's name, e.g. Colour. */
  name: Scalars['String']['input'];
  /** One of these. */
  values: Array<Scalars['String']['input']>;
};

/** A characteristic that a product must have. */
export type AttributeFilter = {
  /** The attribute's code. */
  code: Scalars['ID']['input'];
  /** One of these. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
  /** A NUMBER of at least this. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
  /** A NUMBER of at most this. */
  max?: InputMaybe<Scalars['Decimal']['input']>;
};

/** A price range in one currency. */
export type PriceFilter = {
  /** The currency; prices are never converted. */
  currency: Scalars['CurrencyCode']['input'];
  /** At least this. */
  min?: InputMaybe<Scalars['Decimal']['input']>;
  /** At most this. */
  max?: InputMaybe<Scalars['Decimal']['input']>;
};

/** An order of products. */
export type ProductSort = {
  /** By what. */
  by: ProductSortBy;
  /** For PRICE_ASC and PRICE_DESC: the currency. Products without a price in it come last. */
  currency?: InputMaybe<Scalars['CurrencyCode']['input']>;
};

/** What products are ordered by. Equals are ordered by id. */
export type ProductSortBy =
  /** The best match of the searched text first. */
  | 'RELEVANCE'
  /** The lowest list price of its variants, cheapest first. */
  | 'PRICE_ASC'
  /** The lowest list price of its variants, dearest first. */
  | 'PRICE_DESC'
  /** Title, from A to Z. */
  | 'TITLE'
  /** Latest published first. */
  | 'NEWEST';

/** The products that match, with what they can be narrowed by. */
export type ProductListing = {
  /** The page's products with their cursors. */
  edges: Array<ProductEdge>;
  /** The page's products. */
  nodes: Array<Product>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many match in all. */
  totalCount: Scalars['Int']['output'];
  /** What the products can be narrowed by, with counts. */
  facets: ProductFacets;
};

/**
 * Counts of the matching products by what they can be narrowed by.
 * Each ignores the filter's own part of its kind: with one brand chosen, other brands still show.
 */
export type ProductFacets = {
  /** By brand, most products first; at most 50. */
  brands: Array<BrandFacet>;
  /** By option, at most 10 options with 50 values each. */
  options: Array<OptionFacet>;
  /** By attribute, at most 20 attributes with 50 values each. */
  attributes: Array<AttributeFacet>;
  /** By lowest list price, in at most so many round ranges; empty where nothing has a price. */
  prices: Array<PriceFacet>;
};


/**
 * Counts of the matching products by what they can be narrowed by.
 * Each ignores the filter's own part of its kind: with one brand chosen, other brands still show.
 */
export type ProductFacetsPricesArgs = {
  currency: Scalars['CurrencyCode']['input'];
  ranges?: InputMaybe<Scalars['Int']['input']>;
};

/** How many products a brand has. */
export type BrandFacet = {
  /** The brand. */
  brand: Brand;
  /** How many products match. */
  count: Scalars['Int']['output'];
};

/** How many products have an option's values. */
export type OptionFacet = {
  /** The option's name. */
  name: Scalars['String']['output'];
  /** Its values, most products first; at most 50. */
  values: Array<FacetValue>;
};

/** How many products have an attribute's values. */
export type AttributeFacet = {
  /** The attribute. */
  attribute: Attribute;
  /** Its values, most products first; at most 50. */
  values: Array<FacetValue>;
};

/** A value and how often it is met. */
export type FacetValue = {
  /** The value. */
  value: Scalars['String']['output'];
  /** How many products match. */
  count: Scalars['Int']['output'];
};

/** How many products cost so much. */
export type PriceFacet = {
  /** At least this. */
  from: Money;
  /** Less than this. */
  below: Money;
  /** How many products match. */
  count: Scalars['Int']['output'];
};

/** A page of products. */
export type ProductConnection = {
  /** The page's products with their cursors. */
  edges: Array<ProductEdge>;
  /** The page's products. */
  nodes: Array<Product>;
  /** Where the page ends. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** One of the products and where it stands. */
export type ProductEdge = {
  /** The one. */
  node: Product;
  /** Pass it as `after` to begin the next page here. */
  cursor: Scalars['String']['output'];
};

/** A page of categories. */
export type CategoryConnection = {
  /** The page's categories with their cursors. */
  edges: Array<CategoryEdge>;
  /** The page's categories. */
  nodes: Array<Category>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the categories and where it stands. */
export type CategoryEdge = {
  /** The one. */
  node: Category;
  /** Pass it as `after` to begin the next page here. */
  cursor: Scalars['String']['output'];
};

/** A page of brands. */
export type BrandConnection = {
  /** The page's brands with their cursors. */
  edges: Array<BrandEdge>;
  /** The page's brands. */
  nodes: Array<Brand>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the brands and where it stands. */
export type BrandEdge = {
  /** The one. */
  node: Brand;
  /** Pass it as `after` to begin the next page here. */
  cursor: Scalars['String']['output'];
};

/** A page of collections. */
export type CollectionConnection = {
  /** The page's collections with their cursors. */
  edges: Array<CollectionEdge>;
  /** The page's collections. */
  nodes: Array<Collection>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the collections and where it stands. */
export type CollectionEdge = {
  /** The one. */
  node: Collection;
  /** Pass it as `after` to begin the next page here. */
  cursor: Scalars['String']['output'];
};

/** A page of attributes. */
export type AttributeConnection = {
  /** The page's attributes with their cursors. */
  edges: Array<AttributeEdge>;
  /** The page's attributes. */
  nodes: Array<Attribute>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the attributes and where it stands. */
export type AttributeEdge = {
  /** The one. */
  node: Attribute;
  /** Pass it as `after` to begin the next page here. */
  cursor: Scalars['String']['output'];
};

/** A page of price periods. */
export type PricePeriodConnection = {
  /** The page's price periods with their cursors. */
  edges: Array<PricePeriodEdge>;
  /** The page's price periods. */
  nodes: Array<PricePeriod>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the price periods and where it stands. */
export type PricePeriodEdge = {
  /** The one. */
  node: PricePeriod;
  /** Pass it as `after` to begin the next page here. */
  cursor: Scalars['String']['output'];
};

/** A page of price changes. */
export type PriceChangeConnection = {
  /** The page's price changes with their cursors. */
  edges: Array<PriceChangeEdge>;
  /** The page's price changes. */
  nodes: Array<PriceChange>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the price changes and where it stands. */
export type PriceChangeEdge = {
  /** The one. */
  node: PriceChange;
  /** Pass it as `after` to begin the next page here. */
  cursor: Scalars['String']['output'];
};

/** The input of `createProduct`. */
export type CreateProductInput = {
  /** Chosen by the caller, one for each product that it wants. */
  idempotencyKey: Scalars['String']['input'];
  /** The retailer's own id. */
  id: Scalars['ID']['input'];
  /** The name in web addresses: lower-case letters, digits and dashes. */
  handle: Scalars['String']['input'];
  /** The title; publishing needs one. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language of title and description. */
  contentLanguage: Scalars['LocaleCode']['input'];
  /** The brand's id. */
  brand?: InputMaybe<Scalars['ID']['input']>;
  /** The category's id. */
  category?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `createProduct`. */
export type CreateProductPayload = {
  /** The product as it is now; null when it was refused. */
  product: Maybe<Product>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `updateProduct`. */
export type UpdateProductInput = {
  /** Which product. */
  id: Scalars['ID']['input'];
  /** Refuse with STALE_VERSION if it is at another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The name in web addresses. */
  handle?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The description. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language of title and description. */
  contentLanguage?: InputMaybe<Scalars['LocaleCode']['input']>;
  /** The brand's id. */
  brand?: InputMaybe<Scalars['ID']['input']>;
  /** The category's id. */
  category?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `updateProduct`. */
export type UpdateProductPayload = {
  /** The product as it is now; null when it was refused. */
  product: Maybe<Product>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `publishProduct`. */
export type PublishProductInput = {
  /** Which product. */
  id: Scalars['ID']['input'];
  /** Refuse with STALE_VERSION if it is at another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `publishProduct`. */
export type PublishProductPayload = {
  /** The product as it is now; null when it was refused. */
  product: Maybe<Product>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `discontinueProduct`. */
export type DiscontinueProductInput = {
  /** Which product. */
  id: Scalars['ID']['input'];
  /** Refuse with STALE_VERSION if it is at another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `discontinueProduct`. */
export type DiscontinueProductPayload = {
  /** The product as it is now; null when it was refused. */
  product: Maybe<Product>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `archiveProduct`. */
export type ArchiveProductInput = {
  /** Which product. */
  id: Scalars['ID']['input'];
  /** Refuse with STALE_VERSION if it is at another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `archiveProduct`. */
export type ArchiveProductPayload = {
  /** The product as it is now; null when it was refused. */
  product: Maybe<Product>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `saveVariant`. */
export type SaveVariantInput = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['input'];
  /** The product that it is a variant of; it cannot be moved to another. */
  product: Scalars['ID']['input'];
  /** Refuse with STALE_VERSION if it is at another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The Global Trade Item Number with a right check digit. */
  gtin?: InputMaybe<Scalars['String']['input']>;
  /** The title. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** At most three; no two variants of a product have the same. */
  options?: InputMaybe<Array<VariantOptionInput>>;
  /** The weight with packaging, in grams. */
  weightGrams?: InputMaybe<Scalars['Int']['input']>;
  /** The size with packaging. */
  dimensions?: InputMaybe<DimensionsInput>;
  /** Where it is in its life; a new one is ACTIVE unless said otherwise. */
  status?: InputMaybe<ProductStatus>;
  /** Its place among the product's variants. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `saveVariant`. */
export type SaveVariantPayload = {
  /** The variant as it is now; null when it was refused. */
  variant: Maybe<Variant>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `setListPrice`. */
export type SetListPriceInput = {
  /** Which variant. */
  sku: Scalars['ID']['input'];
  /** The price, above zero, in no more digits than its currency has. */
  price: MoneyInput;
  /** The first day, in UTC; today if left out. */
  validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** The last day, in UTC; until the next price if left out. */
  validUntil?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of `setListPrice`. */
export type SetListPricePayload = {
  /** The variant as it is now; null when it was refused. */
  variant: Maybe<Variant>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `saveBrand`. */
export type SaveBrandInput = {
  /** The brand's id, chosen by the catalog team. */
  id: Scalars['ID']['input'];
  /** The name as shoppers read it. */
  name: Scalars['String']['input'];
  /** What the brand stands for. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `saveBrand`. */
export type SaveBrandPayload = {
  /** The brand as it is now; null when it was refused. */
  brand: Maybe<Brand>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `saveCategory`. */
export type SaveCategoryInput = {
  /** The category's id, chosen by the catalog team. */
  id: Scalars['ID']['input'];
  /** The category above; none for the top. */
  parent?: InputMaybe<Scalars['ID']['input']>;
  /** The name in the catalog's own language. */
  name: Scalars['String']['input'];
  /** Its place among its neighbours. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `saveCategory`. */
export type SaveCategoryPayload = {
  /** The category as it is now; null when it was refused. */
  category: Maybe<Category>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `saveCollection`. */
export type SaveCollectionInput = {
  /** The collection's id, chosen by the catalog team. */
  id: Scalars['ID']['input'];
  /** The title as shoppers read it. */
  title: Scalars['String']['input'];
  /** What holds it together. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** What became of `saveCollection`. */
export type SaveCollectionPayload = {
  /** The collection as it is now; null when it was refused. */
  collection: Maybe<Collection>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `setCollectionProducts`. */
export type SetCollectionProductsInput = {
  /** Which collection. */
  collection: Scalars['ID']['input'];
  /** All its products, at most 1000, in order. */
  products: Array<Scalars['ID']['input']>;
};

/** What became of `setCollectionProducts`. */
export type SetCollectionProductsPayload = {
  /** The collection as it is now; null when it was refused. */
  collection: Maybe<Collection>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `setProductCollections`. */
export type SetProductCollectionsInput = {
  /** Which product. */
  product: Scalars['ID']['input'];
  /** Refuse with STALE_VERSION if it is at another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All its collections by id, at most 100. */
  collections: Array<Scalars['ID']['input']>;
};

/** What became of `setProductCollections`. */
export type SetProductCollectionsPayload = {
  /** The product as it is now; null when it was refused. */
  product: Maybe<Product>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `saveAttribute`. */
export type SaveAttributeInput = {
  /** The code, e.g. `waterproof`. */
  code: Scalars['ID']['input'];
  /** The name as people read it. */
  name: Scalars['String']['input'];
  /** What its values are. */
  type: AttributeType;
  /** The unit of a NUMBER. */
  unit?: InputMaybe<Scalars['String']['input']>;
  /** What an ENUM may be. */
  values?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What became of `saveAttribute`. */
export type SaveAttributePayload = {
  /** The attribute as it is now; null when it was refused. */
  attribute: Maybe<Attribute>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `setProductAttributes`. */
export type SetProductAttributesInput = {
  /** Which product. */
  product: Scalars['ID']['input'];
  /** Refuse with STALE_VERSION if it is at another version by now. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** All of them, at most 100. */
  attributes: Array<ProductAttributeInput>;
};

/** What became of `setProductAttributes`. */
export type SetProductAttributesPayload = {
  /** The product as it is now; null when it was refused. */
  product: Maybe<Product>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `attachMedia`. */
export type AttachMediaInput = {
  /** The media's id, chosen by the caller, so that it may try again. */
  id: Scalars['ID']['input'];
  /** Which product. */
  product: Scalars['ID']['input'];
  /** The variant that it shows, if it shows one alone. */
  sku?: InputMaybe<Scalars['ID']['input']>;
  /** The name of a file in the media folder. */
  file: Scalars['String']['input'];
  /** What it shows, for those who do not see it. */
  altText: Scalars['String']['input'];
  /** Its place among the product's media. */
  position?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `attachMedia`. */
export type AttachMediaPayload = {
  /** The media as it is now; null when it was refused. */
  media: Maybe<Media>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `removeMedia`. */
export type RemoveMediaInput = {
  /** The media's id. */
  id: Scalars['ID']['input'];
};

/** What became of `removeMedia`. */
export type RemoveMediaPayload = {
  /** The product as it is now; null when it was refused. */
  product: Maybe<Product>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A choice that a variant stands for, as input. */
export type VariantOptionInput = {
  /** The option's name, e.g. Colour. */
  name: Scalars['String']['input'];
  /** What is chosen, e.g. Pine. */
  value: Scalars['String']['input'];
};

/** The size of a parcel, as input. */
export type DimensionsInput = {
  /** The longest side, in millimetres. */
  lengthMm: Scalars['Int']['input'];
  /** The second side, in millimetres. */
  widthMm: Scalars['Int']['input'];
  /** The third side, in millimetres. */
  heightMm: Scalars['Int']['input'];
};

/** What a product is like in one respect, as input. */
export type ProductAttributeInput = {
  /** The attribute's code. */
  code: Scalars['ID']['input'];
  /** The value as text, e.g. "2.5", "true". */
  value: Scalars['String']['input'];
};

/** One kind of row that a domain takes from files. */
export type ImportFeed = {
  /** The feed's name; a file of this name is taken without being told. */
  name: Scalars['String']['output'];
  /** What the rows are. */
  purpose: Scalars['String']['output'];
  /** The columns that it reads; `option.*` stands for any that begin so. At most 100. */
  columns: Array<Scalars['String']['output']>;
  /** How many of its rows wait in quarantine. */
  quarantinedCount: Scalars['Int']['output'];
};

/** A row of a file that was refused, with why. */
export type QuarantinedRow = {
  /** The row's id. */
  id: Scalars['ID']['output'];
  /** The feed that refused it. */
  feed: Scalars['String']['output'];
  /** The name of its file. */
  fileName: Scalars['String']['output'];
  /** The line of the file on which it begins, from 1. */
  line: Scalars['Int']['output'];
  /** Its content by column, as it was read or corrected; at most 200. */
  cells: Array<QuarantinedCell>;
  /** The row as it stood in the file, cut after 2000 characters. */
  original: Scalars['String']['output'];
  /** The kind of failure, for programs, e.g. `UNKNOWN_REFERENCE`. */
  code: Scalars['String']['output'];
  /** The column at fault, where the reason is about one. */
  column: Maybe<Scalars['String']['output']>;
  /** What is wrong and what would be right, for people. */
  reason: Scalars['String']['output'];
  /** When it was refused first. */
  firstRefusedAt: Scalars['DateTime']['output'];
  /** When it was refused last. */
  lastRefusedAt: Scalars['DateTime']['output'];
};

/** One value of a refused row. */
export type QuarantinedCell = {
  /** The column's name in the feed. */
  column: Scalars['String']['output'];
  /** What stands there; null where nothing does. */
  value: Maybe<Scalars['String']['output']>;
};

/** A page of refused rows. */
export type QuarantinedRowConnection = {
  /** The page's rows with their cursors. */
  edges: Array<QuarantinedRowEdge>;
  /** The page's rows. */
  nodes: Array<QuarantinedRow>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One of the refused rows and where it stands. */
export type QuarantinedRowEdge = {
  /** The one. */
  node: QuarantinedRow;
  /** Pass it as `after` to begin the next page here. */
  cursor: Scalars['String']['output'];
};

/** What became of a file's rows in one feed. */
export type FeedImport = {
  /** The feed's name. */
  feed: Scalars['String']['output'];
  /** Rows that were read, refused ones included. */
  readCount: Scalars['Int']['output'];
  /** Rows that were new. */
  insertedCount: Scalars['Int']['output'];
  /** Rows that changed what was there. */
  updatedCount: Scalars['Int']['output'];
  /** Rows that were there already. */
  unchangedCount: Scalars['Int']['output'];
  /** Rows that were refused and lie in quarantine. */
  refusedCount: Scalars['Int']['output'];
  /** Columns of the file that nothing reads; at most 50 are told. */
  unreadColumns: Array<Scalars['String']['output']>;
  /** Why rows were refused, most rows first; at most 201. */
  causes: Array<RefusalCause>;
};

/** Rows that were refused for one cause. */
export type RefusalCause = {
  /** The kind of failure, for programs. */
  code: Scalars['String']['output'];
  /** The column at fault, where the reason is about one. */
  column: Maybe<Scalars['String']['output']>;
  /** The reason, with the rows' own values left out. */
  cause: Scalars['String']['output'];
  /** How many rows. */
  count: Scalars['Int']['output'];
};

/** The input of `importCatalogFile`. */
export type ImportCatalogFileInput = {
  /** The file's name, e.g. `prices.csv`; ends in .csv or .ndjson. */
  fileName: Scalars['String']['input'];
  /** The feed that takes it; the one that its name and columns fit if left out. */
  feed?: InputMaybe<Scalars['String']['input']>;
  /** The file, or a part of it: whole records, and for CSV the header before them. */
  text: Scalars['String']['input'];
  /** How many lines of the file were left out before the part's first record: added to line numbers. */
  skippedLines?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of `importCatalogFile`. */
export type ImportCatalogFilePayload = {
  /** What became of the rows, for each feed that the file fits; null when it was refused. At most 50. */
  feeds: Maybe<Array<FeedImport>>;
  /** When it was taken: what it refused was refused then. */
  importedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `replayCatalogRow`. */
export type ReplayCatalogRowInput = {
  /** Which row. */
  id: Scalars['ID']['input'];
  /** Right values for columns; others stay. At most 200. */
  values?: InputMaybe<Array<QuarantinedCellInput>>;
};

/** A right value for a refused row. */
export type QuarantinedCellInput = {
  /** The column's name in the feed. */
  column: Scalars['String']['input'];
  /** What shall stand there; empty for nothing. */
  value: Scalars['String']['input'];
};

/** What became of `replayCatalogRow`. */
export type ReplayCatalogRowPayload = {
  /** The id of the row, which is accepted now; null while it is refused. */
  replayedRow: Maybe<Scalars['ID']['output']>;
  /** Why it is refused; the path ends with the column at fault. */
  userErrors: Array<UserError>;
};

/** The input of `replayCatalogRows`. */
export type ReplayCatalogRowsInput = {
  /** Whose rows. */
  feed: Scalars['String']['input'];
  /** Go on behind this row: the `next` of the answer before. */
  after?: InputMaybe<Scalars['ID']['input']>;
};

/** What became of `replayCatalogRows`. */
export type ReplayCatalogRowsPayload = {
  /** Rows that were accepted. */
  accepted: Maybe<Scalars['Int']['output']>;
  /** Rows that are still refused. */
  refused: Maybe<Scalars['Int']['output']>;
  /** Pass it as `after` to go on; null when all were offered. */
  next: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** The input of `discardCatalogRow`. */
export type DiscardCatalogRowInput = {
  /** Which row. */
  id: Scalars['ID']['input'];
};

/** What became of `discardCatalogRow`. */
export type DiscardCatalogRowPayload = {
  /** The id of the row, which is gone. */
  discardedRow: Maybe<Scalars['ID']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  Product: Product;
  Variant: Variant;
  Brand: Brand;
  Category: Category;
  Collection: Collection;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & ( GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
        | GraphQLRecursivePick<FederationTypes['Product'], {"handle":true}> ) );
  Variant:
    ( { __typename: 'Variant' }
    & ( GraphQLRecursivePick<FederationTypes['Variant'], {"sku":true}>
        | GraphQLRecursivePick<FederationTypes['Variant'], {"gtin":true}> ) );
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  CacheControlScope: CacheControlScope;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  CurrencyCode: ResolverTypeWrapper<Scalars['CurrencyCode']['output']>;
  CountryCode: ResolverTypeWrapper<Scalars['CountryCode']['output']>;
  LocaleCode: ResolverTypeWrapper<Scalars['LocaleCode']['output']>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  UserError: ResolverTypeWrapper<UserError>;
  ErrorCode: ErrorCode;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Product: ResolverTypeWrapper<ProductParent>;
  ProductPart: ProductPart;
  ProductStatus: ProductStatus;
  Variant: ResolverTypeWrapper<VariantParent>;
  ProductOption: ResolverTypeWrapper<ProductOption>;
  VariantOption: ResolverTypeWrapper<VariantOption>;
  Dimensions: ResolverTypeWrapper<Dimensions>;
  PricePeriod: ResolverTypeWrapper<PricePeriodParent>;
  PriceChange: ResolverTypeWrapper<PriceChangeParent>;
  Media: ResolverTypeWrapper<MediaParent>;
  MediaKind: MediaKind;
  Attribute: ResolverTypeWrapper<AttributeParent>;
  AttributeType: AttributeType;
  ProductAttribute: ResolverTypeWrapper<ProductAttributeParent>;
  Brand: ResolverTypeWrapper<BrandParent>;
  Category: ResolverTypeWrapper<CategoryParent>;
  Collection: ResolverTypeWrapper<CollectionParent>;
  ProductFilter: ProductFilter;
  OptionFilter: OptionFilter;
  AttributeFilter: AttributeFilter;
  PriceFilter: PriceFilter;
  ProductSort: ProductSort;
  ProductSortBy: ProductSortBy;
  ProductListing: ResolverTypeWrapper<ProductListingParent>;
  ProductFacets: ResolverTypeWrapper<ProductFacetsParent>;
  BrandFacet: ResolverTypeWrapper<BrandFacetParent>;
  OptionFacet: ResolverTypeWrapper<OptionFacet>;
  AttributeFacet: ResolverTypeWrapper<Omit<AttributeFacet, 'attribute'> & { attribute: ResolversTypes['Attribute'] }>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  PriceFacet: ResolverTypeWrapper<PriceFacet>;
  ProductConnection: ResolverTypeWrapper<ProductConnectionParent>;
  ProductEdge: ResolverTypeWrapper<Omit<ProductEdge, 'node'> & { node: ResolversTypes['Product'] }>;
  CategoryConnection: ResolverTypeWrapper<Omit<CategoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CategoryEdge']>, nodes: Array<ResolversTypes['Category']> }>;
  CategoryEdge: ResolverTypeWrapper<Omit<CategoryEdge, 'node'> & { node: ResolversTypes['Category'] }>;
  BrandConnection: ResolverTypeWrapper<Omit<BrandConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BrandEdge']>, nodes: Array<ResolversTypes['Brand']> }>;
  BrandEdge: ResolverTypeWrapper<Omit<BrandEdge, 'node'> & { node: ResolversTypes['Brand'] }>;
  CollectionConnection: ResolverTypeWrapper<Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CollectionEdge']>, nodes: Array<ResolversTypes['Collection']> }>;
  CollectionEdge: ResolverTypeWrapper<Omit<CollectionEdge, 'node'> & { node: ResolversTypes['Collection'] }>;
  AttributeConnection: ResolverTypeWrapper<Omit<AttributeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AttributeEdge']>, nodes: Array<ResolversTypes['Attribute']> }>;
  AttributeEdge: ResolverTypeWrapper<Omit<AttributeEdge, 'node'> & { node: ResolversTypes['Attribute'] }>;
  PricePeriodConnection: ResolverTypeWrapper<Omit<PricePeriodConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PricePeriodEdge']>, nodes: Array<ResolversTypes['PricePeriod']> }>;
  PricePeriodEdge: ResolverTypeWrapper<Omit<PricePeriodEdge, 'node'> & { node: ResolversTypes['PricePeriod'] }>;
  PriceChangeConnection: ResolverTypeWrapper<Omit<PriceChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PriceChangeEdge']>, nodes: Array<ResolversTypes['PriceChange']> }>;
  PriceChangeEdge: ResolverTypeWrapper<Omit<PriceChangeEdge, 'node'> & { node: ResolversTypes['PriceChange'] }>;
  CreateProductInput: CreateProductInput;
  CreateProductPayload: ResolverTypeWrapper<Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: ResolverTypeWrapper<Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  PublishProductInput: PublishProductInput;
  PublishProductPayload: ResolverTypeWrapper<Omit<PublishProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  DiscontinueProductInput: DiscontinueProductInput;
  DiscontinueProductPayload: ResolverTypeWrapper<Omit<DiscontinueProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductPayload: ResolverTypeWrapper<Omit<ArchiveProductPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  SaveVariantInput: SaveVariantInput;
  SaveVariantPayload: ResolverTypeWrapper<Omit<SaveVariantPayload, 'variant'> & { variant?: Maybe<ResolversTypes['Variant']> }>;
  SetListPriceInput: SetListPriceInput;
  SetListPricePayload: ResolverTypeWrapper<Omit<SetListPricePayload, 'variant'> & { variant?: Maybe<ResolversTypes['Variant']> }>;
  SaveBrandInput: SaveBrandInput;
  SaveBrandPayload: ResolverTypeWrapper<Omit<SaveBrandPayload, 'brand'> & { brand?: Maybe<ResolversTypes['Brand']> }>;
  SaveCategoryInput: SaveCategoryInput;
  SaveCategoryPayload: ResolverTypeWrapper<Omit<SaveCategoryPayload, 'category'> & { category?: Maybe<ResolversTypes['Category']> }>;
  SaveCollectionInput: SaveCollectionInput;
  SaveCollectionPayload: ResolverTypeWrapper<Omit<SaveCollectionPayload, 'collection'> & { collection?: Maybe<ResolversTypes['Collection']> }>;
  SetCollectionProductsInput: SetCollectionProductsInput;
  SetCollectionProductsPayload: ResolverTypeWrapper<Omit<SetCollectionProductsPayload, 'collection'> & { collection?: Maybe<ResolversTypes['Collection']> }>;
  SetProductCollectionsInput: SetProductCollectionsInput;
  SetProductCollectionsPayload: ResolverTypeWrapper<Omit<SetProductCollectionsPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  SaveAttributeInput: SaveAttributeInput;
  SaveAttributePayload: ResolverTypeWrapper<Omit<SaveAttributePayload, 'attribute'> & { attribute?: Maybe<ResolversTypes['Attribute']> }>;
  SetProductAttributesInput: SetProductAttributesInput;
  SetProductAttributesPayload: ResolverTypeWrapper<Omit<SetProductAttributesPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  AttachMediaInput: AttachMediaInput;
  AttachMediaPayload: ResolverTypeWrapper<Omit<AttachMediaPayload, 'media'> & { media?: Maybe<ResolversTypes['Media']> }>;
  RemoveMediaInput: RemoveMediaInput;
  RemoveMediaPayload: ResolverTypeWrapper<Omit<RemoveMediaPayload, 'product'> & { product?: Maybe<ResolversTypes['Product']> }>;
  VariantOptionInput: VariantOptionInput;
  DimensionsInput: DimensionsInput;
  ProductAttributeInput: ProductAttributeInput;
  ImportFeed: ResolverTypeWrapper<ImportFeed>;
  QuarantinedRow: ResolverTypeWrapper<QuarantinedRow>;
  QuarantinedCell: ResolverTypeWrapper<QuarantinedCell>;
  QuarantinedRowConnection: ResolverTypeWrapper<QuarantinedRowConnection>;
  QuarantinedRowEdge: ResolverTypeWrapper<QuarantinedRowEdge>;
  FeedImport: ResolverTypeWrapper<FeedImport>;
  RefusalCause: ResolverTypeWrapper<RefusalCause>;
  ImportCatalogFileInput: ImportCatalogFileInput;
  ImportCatalogFilePayload: ResolverTypeWrapper<ImportCatalogFilePayload>;
  ReplayCatalogRowInput: ReplayCatalogRowInput;
  QuarantinedCellInput: QuarantinedCellInput;
  ReplayCatalogRowPayload: ResolverTypeWrapper<ReplayCatalogRowPayload>;
  ReplayCatalogRowsInput: ReplayCatalogRowsInput;
  ReplayCatalogRowsPayload: ResolverTypeWrapper<ReplayCatalogRowsPayload>;
  DiscardCatalogRowInput: DiscardCatalogRowInput;
  DiscardCatalogRowPayload: ResolverTypeWrapper<DiscardCatalogRowPayload>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Decimal: Scalars['Decimal']['output'];
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  CurrencyCode: Scalars['CurrencyCode']['output'];
  CountryCode: Scalars['CountryCode']['output'];
  LocaleCode: Scalars['LocaleCode']['output'];
  Money: Money;
  MoneyInput: MoneyInput;
  PageInfo: PageInfo;
  String: Scalars['String']['output'];
  UserError: UserError;
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  Product: ProductParent;
  Variant: VariantParent;
  ProductOption: ProductOption;
  VariantOption: VariantOption;
  Dimensions: Dimensions;
  PricePeriod: PricePeriodParent;
  PriceChange: PriceChangeParent;
  Media: MediaParent;
  Attribute: AttributeParent;
  ProductAttribute: ProductAttributeParent;
  Brand: BrandParent;
  Category: CategoryParent;
  Collection: CollectionParent;
  ProductFilter: ProductFilter;
  OptionFilter: OptionFilter;
  AttributeFilter: AttributeFilter;
  PriceFilter: PriceFilter;
  ProductSort: ProductSort;
  ProductListing: ProductListingParent;
  ProductFacets: ProductFacetsParent;
  BrandFacet: BrandFacetParent;
  OptionFacet: OptionFacet;
  AttributeFacet: Omit<AttributeFacet, 'attribute'> & { attribute: ResolversParentTypes['Attribute'] };
  FacetValue: FacetValue;
  PriceFacet: PriceFacet;
  ProductConnection: ProductConnectionParent;
  ProductEdge: Omit<ProductEdge, 'node'> & { node: ResolversParentTypes['Product'] };
  CategoryConnection: Omit<CategoryConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CategoryEdge']>, nodes: Array<ResolversParentTypes['Category']> };
  CategoryEdge: Omit<CategoryEdge, 'node'> & { node: ResolversParentTypes['Category'] };
  BrandConnection: Omit<BrandConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BrandEdge']>, nodes: Array<ResolversParentTypes['Brand']> };
  BrandEdge: Omit<BrandEdge, 'node'> & { node: ResolversParentTypes['Brand'] };
  CollectionConnection: Omit<CollectionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CollectionEdge']>, nodes: Array<ResolversParentTypes['Collection']> };
  CollectionEdge: Omit<CollectionEdge, 'node'> & { node: ResolversParentTypes['Collection'] };
  AttributeConnection: Omit<AttributeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AttributeEdge']>, nodes: Array<ResolversParentTypes['Attribute']> };
  AttributeEdge: Omit<AttributeEdge, 'node'> & { node: ResolversParentTypes['Attribute'] };
  PricePeriodConnection: Omit<PricePeriodConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PricePeriodEdge']>, nodes: Array<ResolversParentTypes['PricePeriod']> };
  PricePeriodEdge: Omit<PricePeriodEdge, 'node'> & { node: ResolversParentTypes['PricePeriod'] };
  PriceChangeConnection: Omit<PriceChangeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PriceChangeEdge']>, nodes: Array<ResolversParentTypes['PriceChange']> };
  PriceChangeEdge: Omit<PriceChangeEdge, 'node'> & { node: ResolversParentTypes['PriceChange'] };
  CreateProductInput: CreateProductInput;
  CreateProductPayload: Omit<CreateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  UpdateProductInput: UpdateProductInput;
  UpdateProductPayload: Omit<UpdateProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  PublishProductInput: PublishProductInput;
  PublishProductPayload: Omit<PublishProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  DiscontinueProductInput: DiscontinueProductInput;
  DiscontinueProductPayload: Omit<DiscontinueProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  ArchiveProductInput: ArchiveProductInput;
  ArchiveProductPayload: Omit<ArchiveProductPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  SaveVariantInput: SaveVariantInput;
  SaveVariantPayload: Omit<SaveVariantPayload, 'variant'> & { variant?: Maybe<ResolversParentTypes['Variant']> };
  SetListPriceInput: SetListPriceInput;
  SetListPricePayload: Omit<SetListPricePayload, 'variant'> & { variant?: Maybe<ResolversParentTypes['Variant']> };
  SaveBrandInput: SaveBrandInput;
  SaveBrandPayload: Omit<SaveBrandPayload, 'brand'> & { brand?: Maybe<ResolversParentTypes['Brand']> };
  SaveCategoryInput: SaveCategoryInput;
  SaveCategoryPayload: Omit<SaveCategoryPayload, 'category'> & { category?: Maybe<ResolversParentTypes['Category']> };
  SaveCollectionInput: SaveCollectionInput;
  SaveCollectionPayload: Omit<SaveCollectionPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['Collection']> };
  SetCollectionProductsInput: SetCollectionProductsInput;
  SetCollectionProductsPayload: Omit<SetCollectionProductsPayload, 'collection'> & { collection?: Maybe<ResolversParentTypes['Collection']> };
  SetProductCollectionsInput: SetProductCollectionsInput;
  SetProductCollectionsPayload: Omit<SetProductCollectionsPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  SaveAttributeInput: SaveAttributeInput;
  SaveAttributePayload: Omit<SaveAttributePayload, 'attribute'> & { attribute?: Maybe<ResolversParentTypes['Attribute']> };
  SetProductAttributesInput: SetProductAttributesInput;
  SetProductAttributesPayload: Omit<SetProductAttributesPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  AttachMediaInput: AttachMediaInput;
  AttachMediaPayload: Omit<AttachMediaPayload, 'media'> & { media?: Maybe<ResolversParentTypes['Media']> };
  RemoveMediaInput: RemoveMediaInput;
  RemoveMediaPayload: Omit<RemoveMediaPayload, 'product'> & { product?: Maybe<ResolversParentTypes['Product']> };
  VariantOptionInput: VariantOptionInput;
  DimensionsInput: DimensionsInput;
  ProductAttributeInput: ProductAttributeInput;
  ImportFeed: ImportFeed;
  QuarantinedRow: QuarantinedRow;
  QuarantinedCell: QuarantinedCell;
  QuarantinedRowConnection: QuarantinedRowConnection;
  QuarantinedRowEdge: QuarantinedRowEdge;
  FeedImport: FeedImport;
  RefusalCause: RefusalCause;
  ImportCatalogFileInput: ImportCatalogFileInput;
  ImportCatalogFilePayload: ImportCatalogFilePayload;
  ReplayCatalogRowInput: ReplayCatalogRowInput;
  QuarantinedCellInput: QuarantinedCellInput;
  ReplayCatalogRowPayload: ReplayCatalogRowPayload;
  ReplayCatalogRowsInput: ReplayCatalogRowsInput;
  ReplayCatalogRowsPayload: ReplayCatalogRowsPayload;
  DiscardCatalogRowInput: DiscardCatalogRowInput;
  DiscardCatalogRowPayload: DiscardCatalogRowPayload;
  Int: Scalars['Int']['output'];
  Boolean: Scalars['Boolean']['output'];
};

export type CacheControlDirectiveArgs = {
  maxAge: Maybe<Scalars['Int']['input']>;
  scope: Maybe<CacheControlScope>;
  inheritMaxAge: Maybe<Scalars['Boolean']['input']>;
};

export type CacheControlDirectiveResolver<Result, Parent, ContextType = Context, Args = CacheControlDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface CurrencyCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CurrencyCode'], any> {
  name: 'CurrencyCode';
}

export interface CountryCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CountryCode'], any> {
  name: 'CountryCode';
}

export interface LocaleCodeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['LocaleCode'], any> {
  name: 'LocaleCode';
}

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currencyCode?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['ErrorCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType, Partial<QueryProductArgs>>;
  products?: Resolver<ResolversTypes['ProductListing'], ParentType, ContextType, RequireFields<QueryProductsArgs, 'first'>>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType, Partial<QueryVariantArgs>>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType, RequireFields<QueryCategoryArgs, 'id'>>;
  categories?: Resolver<ResolversTypes['CategoryConnection'], ParentType, ContextType, RequireFields<QueryCategoriesArgs, 'first'>>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType, RequireFields<QueryBrandArgs, 'id'>>;
  brands?: Resolver<ResolversTypes['BrandConnection'], ParentType, ContextType, RequireFields<QueryBrandsArgs, 'first'>>;
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType, RequireFields<QueryCollectionArgs, 'id'>>;
  collections?: Resolver<ResolversTypes['CollectionConnection'], ParentType, ContextType, RequireFields<QueryCollectionsArgs, 'first'>>;
  attributes?: Resolver<ResolversTypes['AttributeConnection'], ParentType, ContextType, RequireFields<QueryAttributesArgs, 'first'>>;
  priceChanges?: Resolver<ResolversTypes['PriceChangeConnection'], ParentType, ContextType, RequireFields<QueryPriceChangesArgs, 'first'>>;
  catalogFeeds?: Resolver<Array<ResolversTypes['ImportFeed']>, ParentType, ContextType>;
  quarantinedCatalogRows?: Resolver<ResolversTypes['QuarantinedRowConnection'], ParentType, ContextType, RequireFields<QueryQuarantinedCatalogRowsArgs, 'first'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProduct?: Resolver<ResolversTypes['CreateProductPayload'], ParentType, ContextType, RequireFields<MutationCreateProductArgs, 'input'>>;
  updateProduct?: Resolver<ResolversTypes['UpdateProductPayload'], ParentType, ContextType, RequireFields<MutationUpdateProductArgs, 'input'>>;
  publishProduct?: Resolver<ResolversTypes['PublishProductPayload'], ParentType, ContextType, RequireFields<MutationPublishProductArgs, 'input'>>;
  discontinueProduct?: Resolver<ResolversTypes['DiscontinueProductPayload'], ParentType, ContextType, RequireFields<MutationDiscontinueProductArgs, 'input'>>;
  archiveProduct?: Resolver<ResolversTypes['ArchiveProductPayload'], ParentType, ContextType, RequireFields<MutationArchiveProductArgs, 'input'>>;
  saveVariant?: Resolver<ResolversTypes['SaveVariantPayload'], ParentType, ContextType, RequireFields<MutationSaveVariantArgs, 'input'>>;
  setListPrice?: Resolver<ResolversTypes['SetListPricePayload'], ParentType, ContextType, RequireFields<MutationSetListPriceArgs, 'input'>>;
  saveBrand?: Resolver<ResolversTypes['SaveBrandPayload'], ParentType, ContextType, RequireFields<MutationSaveBrandArgs, 'input'>>;
  saveCategory?: Resolver<ResolversTypes['SaveCategoryPayload'], ParentType, ContextType, RequireFields<MutationSaveCategoryArgs, 'input'>>;
  saveCollection?: Resolver<ResolversTypes['SaveCollectionPayload'], ParentType, ContextType, RequireFields<MutationSaveCollectionArgs, 'input'>>;
  setCollectionProducts?: Resolver<ResolversTypes['SetCollectionProductsPayload'], ParentType, ContextType, RequireFields<MutationSetCollectionProductsArgs, 'input'>>;
  setProductCollections?: Resolver<ResolversTypes['SetProductCollectionsPayload'], ParentType, ContextType, RequireFields<MutationSetProductCollectionsArgs, 'input'>>;
  saveAttribute?: Resolver<ResolversTypes['SaveAttributePayload'], ParentType, ContextType, RequireFields<MutationSaveAttributeArgs, 'input'>>;
  setProductAttributes?: Resolver<ResolversTypes['SetProductAttributesPayload'], ParentType, ContextType, RequireFields<MutationSetProductAttributesArgs, 'input'>>;
  attachMedia?: Resolver<ResolversTypes['AttachMediaPayload'], ParentType, ContextType, RequireFields<MutationAttachMediaArgs, 'input'>>;
  removeMedia?: Resolver<ResolversTypes['RemoveMediaPayload'], ParentType, ContextType, RequireFields<MutationRemoveMediaArgs, 'input'>>;
  importCatalogFile?: Resolver<ResolversTypes['ImportCatalogFilePayload'], ParentType, ContextType, RequireFields<MutationImportCatalogFileArgs, 'input'>>;
  replayCatalogRow?: Resolver<ResolversTypes['ReplayCatalogRowPayload'], ParentType, ContextType, RequireFields<MutationReplayCatalogRowArgs, 'input'>>;
  replayCatalogRows?: Resolver<ResolversTypes['ReplayCatalogRowsPayload'], ParentType, ContextType, RequireFields<MutationReplayCatalogRowsArgs, 'input'>>;
  discardCatalogRow?: Resolver<ResolversTypes['DiscardCatalogRowPayload'], ParentType, ContextType, RequireFields<MutationDiscardCatalogRowArgs, 'input'>>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  handle?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  contentLanguage?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  collections?: Resolver<Array<ResolversTypes['Collection']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['ProductAttribute']>, ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['Media']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  variants?: Resolver<Array<ResolversTypes['Variant']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ProductOption']>, ParentType, ContextType>;
  missingParts?: Resolver<Array<ResolversTypes['ProductPart']>, ParentType, ContextType, Partial<ProductMissingPartsArgs>>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  gtin?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['VariantOption']>, ParentType, ContextType>;
  weightGrams?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  dimensions?: Resolver<Maybe<ResolversTypes['Dimensions']>, ParentType, ContextType>;
  media?: Resolver<Array<ResolversTypes['Media']>, ParentType, ContextType>;
  listPrices?: Resolver<Array<ResolversTypes['Money']>, ParentType, ContextType, Partial<VariantListPricesArgs>>;
  listPrice?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, RequireFields<VariantListPriceArgs, 'currency'>>;
  priceHistory?: Resolver<ResolversTypes['PricePeriodConnection'], ParentType, ContextType, RequireFields<VariantPriceHistoryArgs, 'currency' | 'first'>>;
  status?: Resolver<ResolversTypes['ProductStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductOption'] = ResolversParentTypes['ProductOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VariantOptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VariantOption'] = ResolversParentTypes['VariantOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DimensionsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dimensions'] = ResolversParentTypes['Dimensions']> = {
  lengthMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  widthMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  heightMm?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PricePeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePeriod'] = ResolversParentTypes['PricePeriod']> = {
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type PriceChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChange'] = ResolversParentTypes['PriceChange']> = {
  variant?: Resolver<ResolversTypes['Variant'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  validFrom?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type MediaResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Media'] = ResolversParentTypes['Media']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  altText?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MediaKind'], ParentType, ContextType>;
};

export type AttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Attribute'] = ResolversParentTypes['Attribute']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['AttributeType'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProductAttributeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductAttribute'] = ResolversParentTypes['ProductAttribute']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  boolean?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<BrandProductsArgs, 'first'>>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  children?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CategoryProductsArgs, 'first'>>;
};

export type CollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  products?: Resolver<ResolversTypes['ProductConnection'], ParentType, ContextType, RequireFields<CollectionProductsArgs, 'first'>>;
};

export type ProductListingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductListing'] = ResolversParentTypes['ProductListing']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['ProductFacets'], ParentType, ContextType>;
};

export type ProductFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductFacets'] = ResolversParentTypes['ProductFacets']> = {
  brands?: Resolver<Array<ResolversTypes['BrandFacet']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['OptionFacet']>, ParentType, ContextType>;
  attributes?: Resolver<Array<ResolversTypes['AttributeFacet']>, ParentType, ContextType>;
  prices?: Resolver<Array<ResolversTypes['PriceFacet']>, ParentType, ContextType, RequireFields<ProductFacetsPricesArgs, 'currency' | 'ranges'>>;
};

export type BrandFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandFacet'] = ResolversParentTypes['BrandFacet']> = {
  brand?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OptionFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OptionFacet'] = ResolversParentTypes['OptionFacet']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type AttributeFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeFacet'] = ResolversParentTypes['AttributeFacet']> = {
  attribute?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PriceFacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceFacet'] = ResolversParentTypes['PriceFacet']> = {
  from?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  below?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductConnection'] = ResolversParentTypes['ProductConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProductEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProductEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEdge'] = ResolversParentTypes['ProductEdge']> = {
  node?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CategoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryConnection'] = ResolversParentTypes['CategoryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CategoryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Category']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CategoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CategoryEdge'] = ResolversParentTypes['CategoryEdge']> = {
  node?: Resolver<ResolversTypes['Category'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandConnection'] = ResolversParentTypes['BrandConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrandEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Brand']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrandEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandEdge'] = ResolversParentTypes['BrandEdge']> = {
  node?: Resolver<ResolversTypes['Brand'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CollectionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionConnection'] = ResolversParentTypes['CollectionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CollectionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Collection']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CollectionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CollectionEdge'] = ResolversParentTypes['CollectionEdge']> = {
  node?: Resolver<ResolversTypes['Collection'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttributeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeConnection'] = ResolversParentTypes['AttributeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AttributeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Attribute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AttributeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttributeEdge'] = ResolversParentTypes['AttributeEdge']> = {
  node?: Resolver<ResolversTypes['Attribute'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PricePeriodConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePeriodConnection'] = ResolversParentTypes['PricePeriodConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PricePeriodEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PricePeriod']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PricePeriodEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PricePeriodEdge'] = ResolversParentTypes['PricePeriodEdge']> = {
  node?: Resolver<ResolversTypes['PricePeriod'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PriceChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeConnection'] = ResolversParentTypes['PriceChangeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PriceChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PriceChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PriceChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PriceChangeEdge'] = ResolversParentTypes['PriceChangeEdge']> = {
  node?: Resolver<ResolversTypes['PriceChange'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateProductPayload'] = ResolversParentTypes['CreateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UpdateProductPayload'] = ResolversParentTypes['UpdateProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishProductPayload'] = ResolversParentTypes['PublishProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscontinueProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscontinueProductPayload'] = ResolversParentTypes['DiscontinueProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveProductPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ArchiveProductPayload'] = ResolversParentTypes['ArchiveProductPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveVariantPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveVariantPayload'] = ResolversParentTypes['SaveVariantPayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetListPricePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetListPricePayload'] = ResolversParentTypes['SetListPricePayload']> = {
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveBrandPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveBrandPayload'] = ResolversParentTypes['SaveBrandPayload']> = {
  brand?: Resolver<Maybe<ResolversTypes['Brand']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCategoryPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCategoryPayload'] = ResolversParentTypes['SaveCategoryPayload']> = {
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveCollectionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveCollectionPayload'] = ResolversParentTypes['SaveCollectionPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetCollectionProductsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetCollectionProductsPayload'] = ResolversParentTypes['SetCollectionProductsPayload']> = {
  collection?: Resolver<Maybe<ResolversTypes['Collection']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetProductCollectionsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProductCollectionsPayload'] = ResolversParentTypes['SetProductCollectionsPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveAttributePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveAttributePayload'] = ResolversParentTypes['SaveAttributePayload']> = {
  attribute?: Resolver<Maybe<ResolversTypes['Attribute']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetProductAttributesPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SetProductAttributesPayload'] = ResolversParentTypes['SetProductAttributesPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AttachMediaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AttachMediaPayload'] = ResolversParentTypes['AttachMediaPayload']> = {
  media?: Resolver<Maybe<ResolversTypes['Media']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveMediaPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RemoveMediaPayload'] = ResolversParentTypes['RemoveMediaPayload']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ImportFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportFeed'] = ResolversParentTypes['ImportFeed']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  quarantinedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QuarantinedRowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedRow'] = ResolversParentTypes['QuarantinedRow']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  feed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fileName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['QuarantinedCell']>, ParentType, ContextType>;
  original?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  firstRefusedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastRefusedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QuarantinedCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedCell'] = ResolversParentTypes['QuarantinedCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QuarantinedRowConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedRowConnection'] = ResolversParentTypes['QuarantinedRowConnection']> = {
  edges?: Resolver<Array<ResolversTypes['QuarantinedRowEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['QuarantinedRow']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type QuarantinedRowEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuarantinedRowEdge'] = ResolversParentTypes['QuarantinedRowEdge']> = {
  node?: Resolver<ResolversTypes['QuarantinedRow'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FeedImportResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FeedImport'] = ResolversParentTypes['FeedImport']> = {
  feed?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  readCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  insertedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updatedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchangedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  refusedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unreadColumns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['RefusalCause']>, ParentType, ContextType>;
};

export type RefusalCauseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefusalCause'] = ResolversParentTypes['RefusalCause']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportCatalogFilePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ImportCatalogFilePayload'] = ResolversParentTypes['ImportCatalogFilePayload']> = {
  feeds?: Resolver<Maybe<Array<ResolversTypes['FeedImport']>>, ParentType, ContextType>;
  importedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayCatalogRowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayCatalogRowPayload'] = ResolversParentTypes['ReplayCatalogRowPayload']> = {
  replayedRow?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplayCatalogRowsPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReplayCatalogRowsPayload'] = ResolversParentTypes['ReplayCatalogRowsPayload']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  refused?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DiscardCatalogRowPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscardCatalogRowPayload'] = ResolversParentTypes['DiscardCatalogRowPayload']> = {
  discardedRow?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Decimal?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  CurrencyCode?: GraphQLScalarType;
  CountryCode?: GraphQLScalarType;
  LocaleCode?: GraphQLScalarType;
  Money?: MoneyResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  Variant?: VariantResolvers<ContextType>;
  ProductOption?: ProductOptionResolvers<ContextType>;
  VariantOption?: VariantOptionResolvers<ContextType>;
  Dimensions?: DimensionsResolvers<ContextType>;
  PricePeriod?: PricePeriodResolvers<ContextType>;
  PriceChange?: PriceChangeResolvers<ContextType>;
  Media?: MediaResolvers<ContextType>;
  Attribute?: AttributeResolvers<ContextType>;
  ProductAttribute?: ProductAttributeResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Category?: CategoryResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  ProductListing?: ProductListingResolvers<ContextType>;
  ProductFacets?: ProductFacetsResolvers<ContextType>;
  BrandFacet?: BrandFacetResolvers<ContextType>;
  OptionFacet?: OptionFacetResolvers<ContextType>;
  AttributeFacet?: AttributeFacetResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  PriceFacet?: PriceFacetResolvers<ContextType>;
  ProductConnection?: ProductConnectionResolvers<ContextType>;
  ProductEdge?: ProductEdgeResolvers<ContextType>;
  CategoryConnection?: CategoryConnectionResolvers<ContextType>;
  CategoryEdge?: CategoryEdgeResolvers<ContextType>;
  BrandConnection?: BrandConnectionResolvers<ContextType>;
  BrandEdge?: BrandEdgeResolvers<ContextType>;
  CollectionConnection?: CollectionConnectionResolvers<ContextType>;
  CollectionEdge?: CollectionEdgeResolvers<ContextType>;
  AttributeConnection?: AttributeConnectionResolvers<ContextType>;
  AttributeEdge?: AttributeEdgeResolvers<ContextType>;
  PricePeriodConnection?: PricePeriodConnectionResolvers<ContextType>;
  PricePeriodEdge?: PricePeriodEdgeResolvers<ContextType>;
  PriceChangeConnection?: PriceChangeConnectionResolvers<ContextType>;
  PriceChangeEdge?: PriceChangeEdgeResolvers<ContextType>;
  CreateProductPayload?: CreateProductPayloadResolvers<ContextType>;
  UpdateProductPayload?: UpdateProductPayloadResolvers<ContextType>;
  PublishProductPayload?: PublishProductPayloadResolvers<ContextType>;
  DiscontinueProductPayload?: DiscontinueProductPayloadResolvers<ContextType>;
  ArchiveProductPayload?: ArchiveProductPayloadResolvers<ContextType>;
  SaveVariantPayload?: SaveVariantPayloadResolvers<ContextType>;
  SetListPricePayload?: SetListPricePayloadResolvers<ContextType>;
  SaveBrandPayload?: SaveBrandPayloadResolvers<ContextType>;
  SaveCategoryPayload?: SaveCategoryPayloadResolvers<ContextType>;
  SaveCollectionPayload?: SaveCollectionPayloadResolvers<ContextType>;
  SetCollectionProductsPayload?: SetCollectionProductsPayloadResolvers<ContextType>;
  SetProductCollectionsPayload?: SetProductCollectionsPayloadResolvers<ContextType>;
  SaveAttributePayload?: SaveAttributePayloadResolvers<ContextType>;
  SetProductAttributesPayload?: SetProductAttributesPayloadResolvers<ContextType>;
  AttachMediaPayload?: AttachMediaPayloadResolvers<ContextType>;
  RemoveMediaPayload?: RemoveMediaPayloadResolvers<ContextType>;
  ImportFeed?: ImportFeedResolvers<ContextType>;
  QuarantinedRow?: QuarantinedRowResolvers<ContextType>;
  QuarantinedCell?: QuarantinedCellResolvers<ContextType>;
  QuarantinedRowConnection?: QuarantinedRowConnectionResolvers<ContextType>;
  QuarantinedRowEdge?: QuarantinedRowEdgeResolvers<ContextType>;
  FeedImport?: FeedImportResolvers<ContextType>;
  RefusalCause?: RefusalCauseResolvers<ContextType>;
  ImportCatalogFilePayload?: ImportCatalogFilePayloadResolvers<ContextType>;
  ReplayCatalogRowPayload?: ReplayCatalogRowPayloadResolvers<ContextType>;
  ReplayCatalogRowsPayload?: ReplayCatalogRowsPayloadResolvers<ContextType>;
  DiscardCatalogRowPayload?: DiscardCatalogRowPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
