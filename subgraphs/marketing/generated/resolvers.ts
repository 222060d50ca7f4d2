// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Campaign as CampaignParent, Promotion as PromotionParent, PromotionTarget as PromotionTargetParent, Segment as SegmentParent, Review as ReviewParent, ConsentDecision as ConsentDecisionParent, SubjectConsent as SubjectConsentParent, Product as ProductParent, Variant as VariantParent, Category as CategoryParent, EngagementTotals as EngagementTotalsParent, ProductEngagement as ProductEngagementParent } from './../resolvers/parents.ts';
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
  /** A campaign by its id. Only the marketing team sees one that is a draft. */
  campaign: Maybe<Campaign>;
  /** Campaigns, the latest start first. Drafts are listed for the marketing team alone. */
  campaigns: CampaignConnection;
  /** A promotion by its id. Only the marketing team sees one that is a draft. */
  promotion: Maybe<Promotion>;
  /** Promotions, the latest start first. Drafts are listed for the marketing team alone. */
  promotions: PromotionConnection;
  /** Promotions that take something off in a market at a time, the highest priority first. */
  activePromotions: PromotionConnection;
  /** A segment by its id. */
  segment: Maybe<Segment>;
  /** Segments, by id. */
  segments: SegmentConnection;
  /** A review by its id. Only the marketing team sees one that is not published. */
  review: Maybe<Review>;
  /** Reviews. Those waiting are the moderation queue, the longest waiting first; it is open to the marketing team. */
  reviews: ReviewConnection;
  /** What shoppers did, counted in windows of an hour or a day in UTC, without gaps. At most 1,000 windows. */
  engagement: Array<EngagementWindow>;
  /** The products with which shoppers did something most often, those first; at most 100. */
  topProducts: Array<ProductEngagement>;
  /** How many people have allowed or withdrawn each purpose, at most one row for each. Open to teams; names nobody. */
  consentByPurpose: Array<ConsentCount>;
  /** What one person has allowed. Personal: open to the marketing team and to channels. */
  consent: Maybe<SubjectConsent>;
};


export type QueryCampaignArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCampaignsArgs = {
  status: InputMaybe<CampaignStatus>;
  market: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryPromotionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryPromotionsArgs = {
  market: InputMaybe<Scalars['ID']['input']>;
  at: InputMaybe<Scalars['DateTime']['input']>;
  status: InputMaybe<PromotionStatus>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryActivePromotionsArgs = {
  market: Scalars['ID']['input'];
  at: InputMaybe<Scalars['DateTime']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QuerySegmentArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySegmentsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryReviewArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReviewsArgs = {
  status?: InputMaybe<ReviewStatus>;
  product: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryEngagementArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  market: InputMaybe<Scalars['ID']['input']>;
  granularity?: EngagementGranularity;
};


export type QueryTopProductsArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  market: InputMaybe<Scalars['ID']['input']>;
  by?: EngagementKind;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryConsentArgs = {
  subject: Scalars['ID']['input'];
};

export type Mutation = {
  /** Begins a campaign as a draft. */
  createCampaign: CampaignPayload;
  /** Changes a campaign that has not ended; what is left out stays. */
  updateCampaign: CampaignPayload;
  /** Releases a draft: it becomes active by itself when its time begins. */
  scheduleCampaign: CampaignPayload;
  /** Halts a campaign and its promotions until it is resumed. */
  pauseCampaign: CampaignPayload;
  /** Lets a paused campaign go on. */
  resumeCampaign: CampaignPayload;
  /** Ends a campaign and its promotions for good. */
  endCampaign: CampaignPayload;
  /** Begins a promotion as a draft. */
  createPromotion: PromotionPayload;
  /** Changes a promotion that has not ended; what is left out stays. */
  updatePromotion: PromotionPayload;
  /** Puts a draft or a paused promotion into force on its days. */
  activatePromotion: PromotionPayload;
  /** Halts a promotion until it is activated again. */
  pausePromotion: PromotionPayload;
  /** Ends a promotion for good. */
  endPromotion: PromotionPayload;
  /** Adds a segment, or changes the one with this id. */
  saveSegment: SegmentPayload;
  /** Hands in a shopper's review; it is seen once it has been published. */
  submitReview: ReviewPayload;
  /** Publishes or rejects a review. */
  moderateReview: ReviewPayload;
  /** Notes that a shopper found a published review helpful; counts once a voter. */
  markReviewHelpful: ReviewPayload;
  /** Records what shoppers did, up to 1,000 events at once. An event that is known already is not counted again. */
  recordEngagement: RecordEngagementPayload;
  /** Notes that a person allows purposes. What is allowed already stays as it is. */
  grantConsent: ConsentPayload;
  /** Notes that a person no longer allows purposes. Takes effect at once. */
  withdrawConsent: ConsentPayload;
};


export type MutationCreateCampaignArgs = {
  input: CreateCampaignInput;
};


export type MutationUpdateCampaignArgs = {
  input: UpdateCampaignInput;
};


export type MutationScheduleCampaignArgs = {
  input: CampaignStepInput;
};


export type MutationPauseCampaignArgs = {
  input: CampaignStepInput;
};


export type MutationResumeCampaignArgs = {
  input: CampaignStepInput;
};


export type MutationEndCampaignArgs = {
  input: CampaignStepInput;
};


export type MutationCreatePromotionArgs = {
  input: CreatePromotionInput;
};


export type MutationUpdatePromotionArgs = {
  input: UpdatePromotionInput;
};


export type MutationActivatePromotionArgs = {
  input: PromotionStepInput;
};


export type MutationPausePromotionArgs = {
  input: PromotionStepInput;
};


export type MutationEndPromotionArgs = {
  input: PromotionStepInput;
};


export type MutationSaveSegmentArgs = {
  input: SaveSegmentInput;
};


export type MutationSubmitReviewArgs = {
  input: SubmitReviewInput;
};


export type MutationModerateReviewArgs = {
  input: ModerateReviewInput;
};


export type MutationMarkReviewHelpfulArgs = {
  input: MarkReviewHelpfulInput;
};


export type MutationRecordEngagementArgs = {
  input: RecordEngagementInput;
};


export type MutationGrantConsentArgs = {
  input: ConsentInput;
};


export type MutationWithdrawConsentArgs = {
  input: ConsentInput;
};

/** Something that is sold, in one or more variants. */
export type Product = {
  /** The retailer's own id. */
  id: Scalars['ID']['output'];
  /** The product's category, from the catalog. */
  category: Maybe<Category>;
  /** The product's variants, from the catalog. */
  variants: Array<Variant>;
  /** What buyers think of it on average; counts published reviews only. */
  rating: Maybe<ProductRating>;
  /** Published reviews of the product. */
  reviews: Maybe<ReviewConnection>;
  /** Promotions that concern the product or some variant of it, the highest priority first. At most 100. */
  promotions: Maybe<Array<Promotion>>;
  /** What shoppers did with the product in a time. */
  engagement: Maybe<EngagementTotals>;
};


/** Something that is sold, in one or more variants. */
export type ProductReviewsArgs = {
  sort?: ReviewSort;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Something that is sold, in one or more variants. */
export type ProductPromotionsArgs = {
  market: Scalars['ID']['input'];
  at: InputMaybe<Scalars['DateTime']['input']>;
};


/** Something that is sold, in one or more variants. */
export type ProductEngagementArgs = {
  from: Scalars['DateTime']['input'];
  to: Scalars['DateTime']['input'];
  market: InputMaybe<Scalars['ID']['input']>;
};

/** What can be put into a basket: one choice of all options of a product. */
export type Variant = {
  /** The stock-keeping unit. */
  sku: Scalars['ID']['output'];
  /** The current list prices, from the catalog. */
  listPrices: Array<Money>;
  /** The product of the variant, from the catalog. */
  product: Product;
  /** What one unit costs after promotions; null where the catalog has no list price in this currency. */
  effectivePrice: Maybe<EffectivePrice>;
};


/** What can be put into a basket: one choice of all options of a product. */
export type VariantListPricesArgs = {
  at: InputMaybe<Scalars['DateTime']['input']>;
};


/** What can be put into a basket: one choice of all options of a product. */
export type VariantEffectivePriceArgs = {
  market: Scalars['ID']['input'];
  currency: Scalars['CurrencyCode']['input'];
  quantity?: InputMaybe<Scalars['Int']['input']>;
  segments: InputMaybe<Array<Scalars['ID']['input']>>;
  at: InputMaybe<Scalars['DateTime']['input']>;
};

/** A place in the tree by which shoppers browse. */
export type Category = {
  /** The category's id. */
  id: Scalars['ID']['output'];
  /** From the root to the category itself, from the catalog. */
  path: Array<Category>;
};

/** Where the retailer sells: its countries, currency and languages. */
export type Market = {
  /** The market's code, e.g. `DE`. */
  code: Scalars['ID']['output'];
};

/** What one unit costs, and why. */
export type EffectivePrice = {
  /** The catalog's price before promotions, of one unit. */
  listPrice: Money;
  /** What one unit costs after promotions, rounded to the currency; averaged over the quantity where some units are free. */
  price: Money;
  /** What is taken off the list price of one unit. */
  discount: Money;
  /** What the whole quantity costs, rounded once: what a checkout charges for the line. */
  total: Money;
  /** The promotions that made the price, in the order in which they were applied. */
  promotions: Array<Promotion>;
};

/** A planned effort to win shoppers, over a channel, in markets, for a time. */
export type Campaign = {
  /** The campaign's id. */
  id: Scalars['ID']['output'];
  /** What the team calls it. */
  name: Scalars['String']['output'];
  /** How shoppers are reached. */
  channel: CampaignChannel;
  /** Where it runs; at most each market once. */
  markets: Maybe<Array<Market>>;
  /** What it may cost; told to the company's teams alone. */
  budget: Maybe<Money>;
  /** When it begins. */
  startsAt: Maybe<Scalars['DateTime']['output']>;
  /** When it is over; open when absent. */
  endsAt: Maybe<Scalars['DateTime']['output']>;
  /** Its state now: a scheduled campaign is active once its time has begun, and ended once it is over. */
  status: CampaignStatus;
  /** Its promotions, the latest start first. Drafts are listed for the marketing team alone. */
  promotions: PromotionConnection;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Raised by every change; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** A planned effort to win shoppers, over a channel, in markets, for a time. */
export type CampaignPromotionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** How a campaign reaches shoppers. */
export type CampaignChannel =
  /** Newsletters and triggered mail. */
  | 'EMAIL'
  /** Text messages. */
  | 'SMS'
  /** Posts and advertisements in social networks. */
  | 'SOCIAL'
  /** Paid search. */
  | 'SEARCH'
  /** Banners on other sites. */
  | 'DISPLAY'
  /** The retailer's own shop. */
  | 'ONSITE'
  /** Physical stores. */
  | 'STORE';

/** Where a campaign stands. */
export type CampaignStatus =
  /** Being prepared. */
  | 'DRAFT'
  /** Released; its time has not begun. */
  | 'SCHEDULED'
  /** Running. */
  | 'ACTIVE'
  /** Halted until it is resumed. */
  | 'PAUSED'
  /** Over for good. */
  | 'ENDED';

/** A page of campaigns. */
export type CampaignConnection = {
  /** The campaigns with their cursors. */
  edges: Array<CampaignEdge>;
  /** The campaigns alone. */
  nodes: Array<Campaign>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One campaign of a page. */
export type CampaignEdge = {
  /** The campaign. */
  node: Campaign;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** A price reduction on terms: for whom, where, when, for how many, and on what. */
export type Promotion = {
  /** The promotion's id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  title: Scalars['String']['output'];
  /** The retailer's own name for this sort of promotion, e.g. `Volume Discount`. */
  type: Maybe<Scalars['String']['output']>;
  /** How it takes off. */
  kind: PromotionKind;
  /** Percent taken off; for PERCENTAGE. */
  percent: Maybe<Scalars['Decimal']['output']>;
  /** Money taken off each unit, in this currency only; for AMOUNT. */
  amount: Maybe<Money>;
  /** How many are paid before some are free; for BUY_X_GET_Y. */
  buyQuantity: Maybe<Scalars['Int']['output']>;
  /** How many are free then; for BUY_X_GET_Y. */
  getQuantity: Maybe<Scalars['Int']['output']>;
  /** Who gets it: members of any of these segments; everybody when empty. */
  audience: Array<Segment>;
  /** Where it holds; at most each market once. */
  markets: Maybe<Array<Market>>;
  /** Its first day, in UTC. */
  startsOn: Scalars['Date']['output'];
  /** Its last day, included, in UTC; open when absent. */
  endsOn: Maybe<Scalars['Date']['output']>;
  /** The smallest number of units bought together for which it holds. */
  minQuantity: Scalars['Int']['output'];
  /** The largest number of units bought together for which it holds; no limit when absent. */
  maxQuantity: Maybe<Scalars['Int']['output']>;
  /** Whether it goes together with others. */
  stacking: PromotionStacking;
  /** Of stackable promotions, the higher is applied first. */
  priority: Scalars['Int']['output'];
  /** What it takes something off. */
  appliesTo: PromotionTargetConnection;
  /** The campaign that it belongs to; it rests while that campaign does. */
  campaign: Maybe<Campaign>;
  /** Where it stands. */
  status: PromotionStatus;
  /** When it was begun. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Raised by every change; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};


/** A price reduction on terms: for whom, where, when, for how many, and on what. */
export type PromotionAppliesToArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** How a promotion takes something off. */
export type PromotionKind =
  /** A part of the price. */
  | 'PERCENTAGE'
  /** A fixed amount of each unit. */
  | 'AMOUNT'
  /** Some units are free when enough are bought. */
  | 'BUY_X_GET_Y';

/** Whether a promotion goes together with others. */
export type PromotionStacking =
  /** Alone; the best one counts. */
  | 'EXCLUSIVE'
  /** Together with other stackable ones. */
  | 'STACKABLE';

/** Where a promotion stands. */
export type PromotionStatus =
  /** Being prepared. */
  | 'DRAFT'
  /** In force on its days. */
  | 'ACTIVE'
  /** Halted until it is activated again. */
  | 'PAUSED'
  /** Over for good. */
  | 'ENDED';

/** A page of promotions. */
export type PromotionConnection = {
  /** The promotions with their cursors. */
  edges: Array<PromotionEdge>;
  /** The promotions alone. */
  nodes: Array<Promotion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One promotion of a page. */
export type PromotionEdge = {
  /** The promotion. */
  node: Promotion;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** Something that a promotion takes off from. */
export type PromotionTarget = {
  /** What sort of thing it is. */
  kind: PromotionTargetKind;
  /** The id of the product, the SKU or the category; absent for ALL. */
  id: Maybe<Scalars['ID']['output']>;
  /** The product, where it is one. */
  product: Maybe<Product>;
  /** The variant, where it is one. */
  variant: Maybe<Variant>;
  /** The category, where it is one; all categories below it are meant too. */
  category: Maybe<Category>;
};

/** What sort of thing a promotion takes off from. */
export type PromotionTargetKind =
  /** Everything that is sold. */
  | 'ALL'
  /** All variants of a product. */
  | 'PRODUCT'
  /** One variant. */
  | 'SKU'
  /** All products of a category and of those below it. */
  | 'CATEGORY';

/** A page of a promotion's targets. */
export type PromotionTargetConnection = {
  /** The targets with their cursors. */
  edges: Array<PromotionTargetEdge>;
  /** The targets alone. */
  nodes: Array<PromotionTarget>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One target of a page. */
export type PromotionTargetEdge = {
  /** The target. */
  node: PromotionTarget;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** A group of shoppers, described by a rule. Who belongs to it is decided where shoppers are known. */
export type Segment = {
  /** The segment's id. */
  id: Scalars['ID']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** The rule in words: who belongs to it. */
  description: Maybe<Scalars['String']['output']>;
};

/** A page of segments. */
export type SegmentConnection = {
  /** The segments with their cursors. */
  edges: Array<SegmentEdge>;
  /** The segments alone. */
  nodes: Array<Segment>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One segment of a page. */
export type SegmentEdge = {
  /** The segment. */
  node: Segment;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** What a shopper wrote about a product. */
export type Review = {
  /** The review's id. */
  id: Scalars['ID']['output'];
  /** The product that it is about. */
  product: Maybe<Product>;
  /** The variant that was bought, where it is known. */
  variant: Maybe<Variant>;
  /** One star to five. */
  rating: Scalars['Int']['output'];
  /** The headline. */
  title: Scalars['String']['output'];
  /** The text. */
  body: Scalars['String']['output'];
  /** The name that the shopper shows. */
  author: Scalars['String']['output'];
  /** The language that it is written in. */
  locale: Scalars['LocaleCode']['output'];
  /** Where it stands. */
  status: ReviewStatus;
  /** True when a channel vouches that the shopper bought it. */
  isVerifiedPurchase: Scalars['Boolean']['output'];
  /** How many shoppers found it helpful. */
  helpfulCount: Scalars['Int']['output'];
  /** Why it was rejected. */
  moderationReason: Maybe<Scalars['String']['output']>;
  /** When it was handed in. */
  createdAt: Scalars['DateTime']['output'];
  /** Raised by every change; pass it as `expectedVersion`. */
  version: Scalars['Int']['output'];
};

/** Where a review stands. */
export type ReviewStatus =
  /** Waiting for a verdict. */
  | 'PENDING'
  /** Seen by everybody. */
  | 'PUBLISHED'
  /** Not shown, with a reason. */
  | 'REJECTED';

/** Which reviews come first. */
export type ReviewSort =
  /** The latest. */
  | 'NEWEST'
  /** Those that most shoppers found helpful, then the latest. */
  | 'MOST_HELPFUL';

/** A page of reviews. */
export type ReviewConnection = {
  /** The reviews with their cursors. */
  edges: Array<ReviewEdge>;
  /** The reviews alone. */
  nodes: Array<Review>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One review of a page. */
export type ReviewEdge = {
  /** The review. */
  node: Review;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** What buyers think of a product on average. */
export type ProductRating = {
  /** The mean of the stars, two digits; absent where nobody has rated it. */
  average: Maybe<Scalars['Decimal']['output']>;
  /** How many published reviews there are. */
  count: Scalars['Int']['output'];
  /** How many reviews gave how many stars, five stars first; at most five rows. */
  distribution: Array<RatingCount>;
};

/** How many reviews gave so many stars. */
export type RatingCount = {
  /** One star to five. */
  stars: Scalars['Int']['output'];
  /** How many reviews. */
  count: Scalars['Int']['output'];
};

/** What a shopper did. */
export type EngagementKind =
  /** Looked at a product. */
  | 'VIEW'
  /** Put it into the cart. */
  | 'ADD_TO_CART'
  /** Put it on a wish list. */
  | 'WISHLIST'
  /** Bought it. */
  | 'PURCHASE';

/** How long a window is. */
export type EngagementGranularity =
  /** An hour. */
  | 'HOUR'
  /** A day in UTC. */
  | 'DAY';

/** What shoppers did in one window of time. */
export type EngagementWindow = {
  /** Begin, included. */
  from: Scalars['DateTime']['output'];
  /** End, not included. */
  to: Scalars['DateTime']['output'];
  /** What happened in it. */
  totals: EngagementTotals;
};

/** What shoppers did with one product. */
export type ProductEngagement = {
  /** The product, from the catalog. */
  product: Maybe<Product>;
  /** What they did. */
  totals: EngagementTotals;
};

/** How often shoppers did what. */
export type EngagementTotals = {
  /** Products looked at. */
  views: Scalars['Int']['output'];
  /** Put into carts. */
  addsToCart: Scalars['Int']['output'];
  /** Put on wish lists. */
  wishlists: Scalars['Int']['output'];
  /** Bought. */
  purchases: Scalars['Int']['output'];
  /** Purchases by views, four digits; absent without views. */
  conversion: Maybe<Scalars['Decimal']['output']>;
};

/** What personal data may be used for. */
export type ConsentPurpose =
  /** To measure how the shop is used. */
  | 'ANALYTICS'
  /** To send mail. */
  | 'EMAIL'
  /** To choose what is shown. */
  | 'PERSONALISATION'
  /** To send text messages. */
  | 'SMS';

/** Whether a purpose is allowed. */
export type ConsentState =
  /** Allowed. */
  | 'GRANTED'
  /** No longer allowed. */
  | 'WITHDRAWN';

/** How many people have allowed or withdrawn a purpose. */
export type ConsentCount = {
  /** The purpose. */
  purpose: ConsentPurpose;
  /** People who allow it now. */
  granted: Scalars['Int']['output'];
  /** People who allowed it once and withdrew it. */
  withdrawn: Scalars['Int']['output'];
};

/** What one person has allowed. Personal data. */
export type SubjectConsent = {
  /** The person's opaque id. */
  subject: Scalars['ID']['output'];
  /** What holds now, at most one decision for each purpose that the person was asked about. */
  current: Array<ConsentDecision>;
  /** Every decision, the latest first; nothing is ever overwritten. */
  history: ConsentDecisionConnection;
};


/** What one person has allowed. Personal data. */
export type SubjectConsentHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** One person's decision about one purpose. */
export type ConsentDecision = {
  /** The purpose. */
  purpose: ConsentPurpose;
  /** What was decided. */
  state: ConsentState;
  /** When. */
  occurredAt: Scalars['DateTime']['output'];
  /** Where it was decided, e.g. `checkout`. */
  source: Scalars['String']['output'];
};

/** A page of decisions. */
export type ConsentDecisionConnection = {
  /** The decisions with their cursors. */
  edges: Array<ConsentDecisionEdge>;
  /** The decisions alone. */
  nodes: Array<ConsentDecision>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** One decision of a page. */
export type ConsentDecisionEdge = {
  /** The decision. */
  node: ConsentDecision;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** A campaign to begin. */
export type CreateCampaignInput = {
  /** The same key with the same content gives the same campaign, however often it is sent. */
  idempotencyKey: Scalars['String']['input'];
  /** The campaign's id; made up when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What the team calls it. */
  name: Scalars['String']['input'];
  /** How shoppers are reached. */
  channel: CampaignChannel;
  /** Codes of the markets where it runs, at least one. */
  markets: Array<Scalars['ID']['input']>;
  /** What it may cost. */
  budget?: InputMaybe<MoneyInput>;
  /** When it begins; needed to schedule it. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is over; open when absent. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What shall change of a campaign. */
export type UpdateCampaignInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What the team calls it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** How shoppers are reached. */
  channel?: InputMaybe<CampaignChannel>;
  /** Codes of the markets where it runs, at least one. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it may cost; null takes the limit away. */
  budget?: InputMaybe<MoneyInput>;
  /** When it begins. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it is over; null leaves it open. */
  endsAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A campaign to move on. */
export type CampaignStepInput = {
  /** The campaign's id. */
  id: Scalars['ID']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a campaign's change. */
export type CampaignPayload = {
  /** The campaign as it is now; null when it was refused. */
  campaign: Maybe<Campaign>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What a promotion takes off from. */
export type PromotionTargetInput = {
  /** What sort of thing it is. */
  kind: PromotionTargetKind;
  /** The id of the product, the SKU or the category; left out for ALL. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** A promotion to begin. */
export type CreatePromotionInput = {
  /** The same key with the same content gives the same promotion, however often it is sent. */
  idempotencyKey: Scalars['String']['input'];
  /** The promotion's id; made up when absent. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called. */
  title: Scalars['String']['input'];
  /** The retailer's own name for this sort of promotion. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** How it takes off. */
  kind: PromotionKind;
  /** Percent taken off, above 0 to 100; for PERCENTAGE. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Money taken off each unit; for AMOUNT. */
  amount?: InputMaybe<MoneyInput>;
  /** How many are paid before some are free; for BUY_X_GET_Y. */
  buyQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** How many are free then; for BUY_X_GET_Y. */
  getQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of segments, at most 50; everybody when empty. */
  audience?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of the markets where it holds, at least one. */
  markets: Array<Scalars['ID']['input']>;
  /** Its first day. */
  startsOn: Scalars['Date']['input'];
  /** Its last day, included; open when absent. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The smallest number of units bought together for which it holds. */
  minQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of units bought together for which it holds. */
  maxQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it goes together with others. */
  stacking?: PromotionStacking;
  /** Of stackable promotions, the higher is applied first. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The campaign that it belongs to. */
  campaign?: InputMaybe<Scalars['ID']['input']>;
  /** What it takes something off, 1 to 500. */
  targets: Array<PromotionTargetInput>;
};

/** What shall change of a promotion. */
export type UpdatePromotionInput = {
  /** The promotion's id. */
  id: Scalars['ID']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What it is called. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The retailer's own name for this sort of promotion. */
  type?: InputMaybe<Scalars['String']['input']>;
  /** How it takes off. */
  kind?: InputMaybe<PromotionKind>;
  /** Percent taken off; null when the kind needs none. */
  percent?: InputMaybe<Scalars['Decimal']['input']>;
  /** Money taken off each unit; null when the kind needs none. */
  amount?: InputMaybe<MoneyInput>;
  /** How many are paid before some are free; null when the kind needs none. */
  buyQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** How many are free then; null when the kind needs none. */
  getQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of segments, at most 50; everybody when empty. */
  audience?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of the markets where it holds, at least one. */
  markets?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Its first day. */
  startsOn?: InputMaybe<Scalars['Date']['input']>;
  /** Its last day, included; null leaves it open. */
  endsOn?: InputMaybe<Scalars['Date']['input']>;
  /** The smallest number of units bought together for which it holds. */
  minQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** The largest number of units bought together; null takes the limit away. */
  maxQuantity?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it goes together with others. */
  stacking?: InputMaybe<PromotionStacking>;
  /** Of stackable promotions, the higher is applied first. */
  priority?: InputMaybe<Scalars['Int']['input']>;
  /** The campaign that it belongs to; null takes it out. */
  campaign?: InputMaybe<Scalars['ID']['input']>;
  /** What it takes something off instead, 1 to 500. */
  targets?: InputMaybe<Array<PromotionTargetInput>>;
};

/** A promotion to move on. */
export type PromotionStepInput = {
  /** The promotion's id. */
  id: Scalars['ID']['input'];
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of a promotion's change. */
export type PromotionPayload = {
  /** The promotion as it is now; null when it was refused. */
  promotion: Maybe<Promotion>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A segment as it shall be. */
export type SaveSegmentInput = {
  /** The segment's id, chosen by the marketing team. */
  id: Scalars['ID']['input'];
  /** What it is called. */
  name: Scalars['String']['input'];
  /** The rule in words: who belongs to it. */
  description?: InputMaybe<Scalars['String']['input']>;
};

/** What became of saving a segment. */
export type SegmentPayload = {
  /** The segment as it is now; null when it was refused. */
  segment: Maybe<Segment>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A shopper's review. */
export type SubmitReviewInput = {
  /** The same key with the same content gives the same review, however often it is sent. */
  idempotencyKey: Scalars['String']['input'];
  /** The id of the product. */
  product: Scalars['ID']['input'];
  /** The variant that was bought. */
  sku?: InputMaybe<Scalars['ID']['input']>;
  /** One star to five. */
  rating: Scalars['Int']['input'];
  /** The headline, up to 150 characters. */
  title: Scalars['String']['input'];
  /** The text, up to 5,000 characters. */
  body: Scalars['String']['input'];
  /** The name that the shopper wants to be shown. */
  author: Scalars['String']['input'];
  /** The language that it is written in. */
  locale: Scalars['LocaleCode']['input'];
  /** True when the channel has seen the order. */
  isVerifiedPurchase?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A verdict on a review. */
export type ModerateReviewInput = {
  /** The review's id. */
  id: Scalars['ID']['input'];
  /** What is decided. */
  verdict: ReviewVerdict;
  /** Why; needed to reject. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Refuse when it has changed since this version. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What a moderator decides. */
export type ReviewVerdict =
  /** Show it. */
  | 'PUBLISH'
  /** Do not show it. */
  | 'REJECT';

/** A shopper who found a review helpful. */
export type MarkReviewHelpfulInput = {
  /** The review's id. */
  id: Scalars['ID']['input'];
  /** The shopper's opaque id; counts once. */
  voter: Scalars['ID']['input'];
};

/** What became of a review's change. */
export type ReviewPayload = {
  /** The review as it is now; null when it was refused. */
  review: Maybe<Review>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** What a shopper did, when and where. */
export type EngagementEventInput = {
  /** The event's own id; sent twice it counts once. */
  id: Scalars['ID']['input'];
  /** What was done. */
  kind: EngagementKind;
  /** The id of the product. */
  product: Scalars['ID']['input'];
  /** The variant, where one was chosen. */
  sku?: InputMaybe<Scalars['ID']['input']>;
  /** The market's code. */
  market: Scalars['ID']['input'];
  /** When it happened; not in the future. */
  occurredAt: Scalars['DateTime']['input'];
};

/** Events to record. */
export type RecordEngagementInput = {
  /** 1 to 1,000 events. */
  events: Array<EngagementEventInput>;
};

/** What became of recording events. */
export type RecordEngagementPayload = {
  /** How many were new; null when the batch was refused. */
  recorded: Maybe<Scalars['Int']['output']>;
  /** How many were known already; null when the batch was refused. */
  known: Maybe<Scalars['Int']['output']>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Who decides what about which purposes. */
export type ConsentInput = {
  /** The person's opaque id: no name, no address. */
  subject: Scalars['ID']['input'];
  /** The purposes, at least one. */
  purposes: Array<ConsentPurpose>;
  /** Where it was decided, e.g. `checkout`. */
  source: Scalars['String']['input'];
};

/** What became of a decision. */
export type ConsentPayload = {
  /** What the person allows now; null when it was refused. */
  consent: Maybe<SubjectConsent>;
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
  Category: Category;
  Campaign: Campaign;
  Promotion: Promotion;
  Segment: Segment;
  Review: Review;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Product'], {"category":{"path":{"id":true}},"variants":{"sku":true}}> ) );
  Variant:
    ( { __typename: 'Variant' }
    & GraphQLRecursivePick<FederationTypes['Variant'], {"sku":true}>
    & ( Record<PropertyKey, never>
        | GraphQLRecursivePick<FederationTypes['Variant'], {"listPrices":{"amount":true,"currencyCode":true},"product":{"id":true,"category":{"path":{"id":true}}}}> ) );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Campaign:
    ( { __typename: 'Campaign' }
    & GraphQLRecursivePick<FederationTypes['Campaign'], {"id":true}> );
  Promotion:
    ( { __typename: 'Promotion' }
    & GraphQLRecursivePick<FederationTypes['Promotion'], {"id":true}> );
  Segment:
    ( { __typename: 'Segment' }
    & GraphQLRecursivePick<FederationTypes['Segment'], {"id":true}> );
  Review:
    ( { __typename: 'Review' }
    & GraphQLRecursivePick<FederationTypes['Review'], {"id":true}> );
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
  Variant: ResolverTypeWrapper<VariantParent>;
  Category: ResolverTypeWrapper<CategoryParent>;
  Market: ResolverTypeWrapper<Market>;
  EffectivePrice: ResolverTypeWrapper<Omit<EffectivePrice, 'promotions'> & { promotions: Array<ResolversTypes['Promotion']> }>;
  Campaign: ResolverTypeWrapper<CampaignParent>;
  CampaignChannel: CampaignChannel;
  CampaignStatus: CampaignStatus;
  CampaignConnection: ResolverTypeWrapper<Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CampaignEdge']>, nodes: Array<ResolversTypes['Campaign']> }>;
  CampaignEdge: ResolverTypeWrapper<Omit<CampaignEdge, 'node'> & { node: ResolversTypes['Campaign'] }>;
  Promotion: ResolverTypeWrapper<PromotionParent>;
  PromotionKind: PromotionKind;
  PromotionStacking: PromotionStacking;
  PromotionStatus: PromotionStatus;
  PromotionConnection: ResolverTypeWrapper<Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PromotionEdge']>, nodes: Array<ResolversTypes['Promotion']> }>;
  PromotionEdge: ResolverTypeWrapper<Omit<PromotionEdge, 'node'> & { node: ResolversTypes['Promotion'] }>;
  PromotionTarget: ResolverTypeWrapper<PromotionTargetParent>;
  PromotionTargetKind: PromotionTargetKind;
  PromotionTargetConnection: ResolverTypeWrapper<Omit<PromotionTargetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['PromotionTargetEdge']>, nodes: Array<ResolversTypes['PromotionTarget']> }>;
  PromotionTargetEdge: ResolverTypeWrapper<Omit<PromotionTargetEdge, 'node'> & { node: ResolversTypes['PromotionTarget'] }>;
  Segment: ResolverTypeWrapper<SegmentParent>;
  SegmentConnection: ResolverTypeWrapper<Omit<SegmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SegmentEdge']>, nodes: Array<ResolversTypes['Segment']> }>;
  SegmentEdge: ResolverTypeWrapper<Omit<SegmentEdge, 'node'> & { node: ResolversTypes['Segment'] }>;
  Review: ResolverTypeWrapper<ReviewParent>;
  ReviewStatus: ReviewStatus;
  ReviewSort: ReviewSort;
  ReviewConnection: ResolverTypeWrapper<Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ReviewEdge']>, nodes: Array<ResolversTypes['Review']> }>;
  ReviewEdge: ResolverTypeWrapper<Omit<ReviewEdge, 'node'> & { node: ResolversTypes['Review'] }>;
  ProductRating: ResolverTypeWrapper<ProductRating>;
  RatingCount: ResolverTypeWrapper<RatingCount>;
  EngagementKind: EngagementKind;
  EngagementGranularity: EngagementGranularity;
  EngagementWindow: ResolverTypeWrapper<Omit<EngagementWindow, 'totals'> & { totals: ResolversTypes['EngagementTotals'] }>;
  ProductEngagement: ResolverTypeWrapper<ProductEngagementParent>;
  EngagementTotals: ResolverTypeWrapper<EngagementTotalsParent>;
  ConsentPurpose: ConsentPurpose;
  ConsentState: ConsentState;
  ConsentCount: ResolverTypeWrapper<ConsentCount>;
  SubjectConsent: ResolverTypeWrapper<SubjectConsentParent>;
  ConsentDecision: ResolverTypeWrapper<ConsentDecisionParent>;
  ConsentDecisionConnection: ResolverTypeWrapper<Omit<ConsentDecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ConsentDecisionEdge']>, nodes: Array<ResolversTypes['ConsentDecision']> }>;
  ConsentDecisionEdge: ResolverTypeWrapper<Omit<ConsentDecisionEdge, 'node'> & { node: ResolversTypes['ConsentDecision'] }>;
  CreateCampaignInput: CreateCampaignInput;
  UpdateCampaignInput: UpdateCampaignInput;
  CampaignStepInput: CampaignStepInput;
  CampaignPayload: ResolverTypeWrapper<Omit<CampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversTypes['Campaign']> }>;
  PromotionTargetInput: PromotionTargetInput;
  CreatePromotionInput: CreatePromotionInput;
  UpdatePromotionInput: UpdatePromotionInput;
  PromotionStepInput: PromotionStepInput;
  PromotionPayload: ResolverTypeWrapper<Omit<PromotionPayload, 'promotion'> & { promotion?: Maybe<ResolversTypes['Promotion']> }>;
  SaveSegmentInput: SaveSegmentInput;
  SegmentPayload: ResolverTypeWrapper<Omit<SegmentPayload, 'segment'> & { segment?: Maybe<ResolversTypes['Segment']> }>;
  SubmitReviewInput: SubmitReviewInput;
  ModerateReviewInput: ModerateReviewInput;
  ReviewVerdict: ReviewVerdict;
  MarkReviewHelpfulInput: MarkReviewHelpfulInput;
  ReviewPayload: ResolverTypeWrapper<Omit<ReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['Review']> }>;
  EngagementEventInput: EngagementEventInput;
  RecordEngagementInput: RecordEngagementInput;
  RecordEngagementPayload: ResolverTypeWrapper<RecordEngagementPayload>;
  ConsentInput: ConsentInput;
  ConsentPayload: ResolverTypeWrapper<Omit<ConsentPayload, 'consent'> & { consent?: Maybe<ResolversTypes['SubjectConsent']> }>;
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
  Category: CategoryParent;
  Market: Market;
  EffectivePrice: Omit<EffectivePrice, 'promotions'> & { promotions: Array<ResolversParentTypes['Promotion']> };
  Campaign: CampaignParent;
  CampaignConnection: Omit<CampaignConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CampaignEdge']>, nodes: Array<ResolversParentTypes['Campaign']> };
  CampaignEdge: Omit<CampaignEdge, 'node'> & { node: ResolversParentTypes['Campaign'] };
  Promotion: PromotionParent;
  PromotionConnection: Omit<PromotionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PromotionEdge']>, nodes: Array<ResolversParentTypes['Promotion']> };
  PromotionEdge: Omit<PromotionEdge, 'node'> & { node: ResolversParentTypes['Promotion'] };
  PromotionTarget: PromotionTargetParent;
  PromotionTargetConnection: Omit<PromotionTargetConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['PromotionTargetEdge']>, nodes: Array<ResolversParentTypes['PromotionTarget']> };
  PromotionTargetEdge: Omit<PromotionTargetEdge, 'node'> & { node: ResolversParentTypes['PromotionTarget'] };
  Segment: SegmentParent;
  SegmentConnection: Omit<SegmentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SegmentEdge']>, nodes: Array<ResolversParentTypes['Segment']> };
  SegmentEdge: Omit<SegmentEdge, 'node'> & { node: ResolversParentTypes['Segment'] };
  Review: ReviewParent;
  ReviewConnection: Omit<ReviewConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ReviewEdge']>, nodes: Array<ResolversParentTypes['Review']> };
  ReviewEdge: Omit<ReviewEdge, 'node'> & { node: ResolversParentTypes['Review'] };
  ProductRating: ProductRating;
  RatingCount: RatingCount;
  EngagementWindow: Omit<EngagementWindow, 'totals'> & { totals: ResolversParentTypes['EngagementTotals'] };
  ProductEngagement: ProductEngagementParent;
  EngagementTotals: EngagementTotalsParent;
  ConsentCount: ConsentCount;
  SubjectConsent: SubjectConsentParent;
  ConsentDecision: ConsentDecisionParent;
  ConsentDecisionConnection: Omit<ConsentDecisionConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ConsentDecisionEdge']>, nodes: Array<ResolversParentTypes['ConsentDecision']> };
  ConsentDecisionEdge: Omit<ConsentDecisionEdge, 'node'> & { node: ResolversParentTypes['ConsentDecision'] };
  CreateCampaignInput: CreateCampaignInput;
  UpdateCampaignInput: UpdateCampaignInput;
  CampaignStepInput: CampaignStepInput;
  CampaignPayload: Omit<CampaignPayload, 'campaign'> & { campaign?: Maybe<ResolversParentTypes['Campaign']> };
  PromotionTargetInput: PromotionTargetInput;
  CreatePromotionInput: CreatePromotionInput;
  UpdatePromotionInput: UpdatePromotionInput;
  PromotionStepInput: PromotionStepInput;
  PromotionPayload: Omit<PromotionPayload, 'promotion'> & { promotion?: Maybe<ResolversParentTypes['Promotion']> };
  SaveSegmentInput: SaveSegmentInput;
  SegmentPayload: Omit<SegmentPayload, 'segment'> & { segment?: Maybe<ResolversParentTypes['Segment']> };
  SubmitReviewInput: SubmitReviewInput;
  ModerateReviewInput: ModerateReviewInput;
  MarkReviewHelpfulInput: MarkReviewHelpfulInput;
  ReviewPayload: Omit<ReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['Review']> };
  EngagementEventInput: EngagementEventInput;
  RecordEngagementInput: RecordEngagementInput;
  RecordEngagementPayload: RecordEngagementPayload;
  ConsentInput: ConsentInput;
  ConsentPayload: Omit<ConsentPayload, 'consent'> & { consent?: Maybe<ResolversParentTypes['SubjectConsent']> };
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
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType, RequireFields<QueryCampaignArgs, 'id'>>;
  campaigns?: Resolver<ResolversTypes['CampaignConnection'], ParentType, ContextType, RequireFields<QueryCampaignsArgs, 'first'>>;
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType, RequireFields<QueryPromotionArgs, 'id'>>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<QueryPromotionsArgs, 'first'>>;
  activePromotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<QueryActivePromotionsArgs, 'market' | 'first'>>;
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType, RequireFields<QuerySegmentArgs, 'id'>>;
  segments?: Resolver<ResolversTypes['SegmentConnection'], ParentType, ContextType, RequireFields<QuerySegmentsArgs, 'first'>>;
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType, RequireFields<QueryReviewArgs, 'id'>>;
  reviews?: Resolver<ResolversTypes['ReviewConnection'], ParentType, ContextType, RequireFields<QueryReviewsArgs, 'status' | 'first'>>;
  engagement?: Resolver<Array<ResolversTypes['EngagementWindow']>, ParentType, ContextType, RequireFields<QueryEngagementArgs, 'from' | 'to' | 'granularity'>>;
  topProducts?: Resolver<Array<ResolversTypes['ProductEngagement']>, ParentType, ContextType, RequireFields<QueryTopProductsArgs, 'from' | 'to' | 'by' | 'first'>>;
  consentByPurpose?: Resolver<Array<ResolversTypes['ConsentCount']>, ParentType, ContextType>;
  consent?: Resolver<Maybe<ResolversTypes['SubjectConsent']>, ParentType, ContextType, RequireFields<QueryConsentArgs, 'subject'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationCreateCampaignArgs, 'input'>>;
  updateCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationUpdateCampaignArgs, 'input'>>;
  scheduleCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationScheduleCampaignArgs, 'input'>>;
  pauseCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationPauseCampaignArgs, 'input'>>;
  resumeCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationResumeCampaignArgs, 'input'>>;
  endCampaign?: Resolver<ResolversTypes['CampaignPayload'], ParentType, ContextType, RequireFields<MutationEndCampaignArgs, 'input'>>;
  createPromotion?: Resolver<ResolversTypes['PromotionPayload'], ParentType, ContextType, RequireFields<MutationCreatePromotionArgs, 'input'>>;
  updatePromotion?: Resolver<ResolversTypes['PromotionPayload'], ParentType, ContextType, RequireFields<MutationUpdatePromotionArgs, 'input'>>;
  activatePromotion?: Resolver<ResolversTypes['PromotionPayload'], ParentType, ContextType, RequireFields<MutationActivatePromotionArgs, 'input'>>;
  pausePromotion?: Resolver<ResolversTypes['PromotionPayload'], ParentType, ContextType, RequireFields<MutationPausePromotionArgs, 'input'>>;
  endPromotion?: Resolver<ResolversTypes['PromotionPayload'], ParentType, ContextType, RequireFields<MutationEndPromotionArgs, 'input'>>;
  saveSegment?: Resolver<ResolversTypes['SegmentPayload'], ParentType, ContextType, RequireFields<MutationSaveSegmentArgs, 'input'>>;
  submitReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationSubmitReviewArgs, 'input'>>;
  moderateReview?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationModerateReviewArgs, 'input'>>;
  markReviewHelpful?: Resolver<ResolversTypes['ReviewPayload'], ParentType, ContextType, RequireFields<MutationMarkReviewHelpfulArgs, 'input'>>;
  recordEngagement?: Resolver<ResolversTypes['RecordEngagementPayload'], ParentType, ContextType, RequireFields<MutationRecordEngagementArgs, 'input'>>;
  grantConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationGrantConsentArgs, 'input'>>;
  withdrawConsent?: Resolver<ResolversTypes['ConsentPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConsentArgs, 'input'>>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['ProductRating']>, ParentType, ContextType>;
  reviews?: Resolver<Maybe<ResolversTypes['ReviewConnection']>, ParentType, ContextType, RequireFields<ProductReviewsArgs, 'sort' | 'first'>>;
  promotions?: Resolver<Maybe<Array<ResolversTypes['Promotion']>>, ParentType, ContextType, RequireFields<ProductPromotionsArgs, 'market'>>;
  engagement?: Resolver<Maybe<ResolversTypes['EngagementTotals']>, ParentType, ContextType, RequireFields<ProductEngagementArgs, 'from' | 'to'>>;
};

export type VariantResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Variant'] = ResolversParentTypes['Variant'], FederationReferenceType extends FederationReferenceTypes['Variant'] = FederationReferenceTypes['Variant']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Variant']> | FederationReferenceType, FederationReferenceType, ContextType>;
  sku?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  effectivePrice?: Resolver<Maybe<ResolversTypes['EffectivePrice']>, ParentType, ContextType, RequireFields<VariantEffectivePriceArgs, 'market' | 'currency' | 'quantity'>>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type MarketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Market'] = ResolversParentTypes['Market']> = {
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type EffectivePriceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EffectivePrice'] = ResolversParentTypes['EffectivePrice']> = {
  listPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  discount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  promotions?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
};

export type CampaignResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Campaign'] = ResolversParentTypes['Campaign'], FederationReferenceType extends FederationReferenceTypes['Campaign'] = FederationReferenceTypes['Campaign']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Campaign']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['CampaignChannel'], ParentType, ContextType>;
  markets?: Resolver<Maybe<Array<ResolversTypes['Market']>>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  startsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['CampaignStatus'], ParentType, ContextType>;
  promotions?: Resolver<ResolversTypes['PromotionConnection'], ParentType, ContextType, RequireFields<CampaignPromotionsArgs, 'first'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CampaignConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignConnection'] = ResolversParentTypes['CampaignConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CampaignEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Campaign']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type CampaignEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignEdge'] = ResolversParentTypes['CampaignEdge']> = {
  node?: Resolver<ResolversTypes['Campaign'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Promotion'] = ResolversParentTypes['Promotion'], FederationReferenceType extends FederationReferenceTypes['Promotion'] = FederationReferenceTypes['Promotion']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Promotion']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PromotionKind'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  buyQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  getQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  audience?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  markets?: Resolver<Maybe<Array<ResolversTypes['Market']>>, ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endsOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minQuantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxQuantity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  stacking?: Resolver<ResolversTypes['PromotionStacking'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  appliesTo?: Resolver<ResolversTypes['PromotionTargetConnection'], ParentType, ContextType, RequireFields<PromotionAppliesToArgs, 'first'>>;
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['PromotionStatus'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PromotionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionConnection'] = ResolversParentTypes['PromotionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Promotion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionEdge'] = ResolversParentTypes['PromotionEdge']> = {
  node?: Resolver<ResolversTypes['Promotion'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PromotionTargetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionTarget'] = ResolversParentTypes['PromotionTarget']> = {
  kind?: Resolver<ResolversTypes['PromotionTargetKind'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['Category']>, ParentType, ContextType>;
};

export type PromotionTargetConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionTargetConnection'] = ResolversParentTypes['PromotionTargetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PromotionTargetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PromotionTarget']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PromotionTargetEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionTargetEdge'] = ResolversParentTypes['PromotionTargetEdge']> = {
  node?: Resolver<ResolversTypes['PromotionTarget'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SegmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Segment'] = ResolversParentTypes['Segment'], FederationReferenceType extends FederationReferenceTypes['Segment'] = FederationReferenceTypes['Segment']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Segment']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SegmentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentConnection'] = ResolversParentTypes['SegmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SegmentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Segment']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SegmentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentEdge'] = ResolversParentTypes['SegmentEdge']> = {
  node?: Resolver<ResolversTypes['Segment'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReviewResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Review'] = ResolversParentTypes['Review'], FederationReferenceType extends FederationReferenceTypes['Review'] = FederationReferenceTypes['Review']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Review']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  variant?: Resolver<Maybe<ResolversTypes['Variant']>, ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ReviewStatus'], ParentType, ContextType>;
  isVerifiedPurchase?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  helpfulCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moderationReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReviewConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewConnection'] = ResolversParentTypes['ReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Review']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ReviewEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewEdge'] = ResolversParentTypes['ReviewEdge']> = {
  node?: Resolver<ResolversTypes['Review'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProductRatingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductRating'] = ResolversParentTypes['ProductRating']> = {
  average?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  distribution?: Resolver<Array<ResolversTypes['RatingCount']>, ParentType, ContextType>;
};

export type RatingCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RatingCount'] = ResolversParentTypes['RatingCount']> = {
  stars?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EngagementWindowResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementWindow'] = ResolversParentTypes['EngagementWindow']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['EngagementTotals'], ParentType, ContextType>;
};

export type ProductEngagementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductEngagement'] = ResolversParentTypes['ProductEngagement']> = {
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['EngagementTotals'], ParentType, ContextType>;
};

export type EngagementTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EngagementTotals'] = ResolversParentTypes['EngagementTotals']> = {
  views?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  addsToCart?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wishlists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  purchases?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Decimal']>, ParentType, ContextType>;
};

export type ConsentCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentCount'] = ResolversParentTypes['ConsentCount']> = {
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  granted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubjectConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubjectConsent'] = ResolversParentTypes['SubjectConsent']> = {
  subject?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  current?: Resolver<Array<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['ConsentDecisionConnection'], ParentType, ContextType, RequireFields<SubjectConsentHistoryArgs, 'first'>>;
};

export type ConsentDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentDecision'] = ResolversParentTypes['ConsentDecision']> = {
  purpose?: Resolver<ResolversTypes['ConsentPurpose'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConsentDecisionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentDecisionConnection'] = ResolversParentTypes['ConsentDecisionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConsentDecisionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConsentDecision']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConsentDecisionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentDecisionEdge'] = ResolversParentTypes['ConsentDecisionEdge']> = {
  node?: Resolver<ResolversTypes['ConsentDecision'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CampaignPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CampaignPayload'] = ResolversParentTypes['CampaignPayload']> = {
  campaign?: Resolver<Maybe<ResolversTypes['Campaign']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PromotionPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PromotionPayload'] = ResolversParentTypes['PromotionPayload']> = {
  promotion?: Resolver<Maybe<ResolversTypes['Promotion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SegmentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SegmentPayload'] = ResolversParentTypes['SegmentPayload']> = {
  segment?: Resolver<Maybe<ResolversTypes['Segment']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReviewPayload'] = ResolversParentTypes['ReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['Review']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordEngagementPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordEngagementPayload'] = ResolversParentTypes['RecordEngagementPayload']> = {
  recorded?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  known?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConsentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConsentPayload'] = ResolversParentTypes['ConsentPayload']> = {
  consent?: Resolver<Maybe<ResolversTypes['SubjectConsent']>, ParentType, ContextType>;
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
  Category?: CategoryResolvers<ContextType>;
  Market?: MarketResolvers<ContextType>;
  EffectivePrice?: EffectivePriceResolvers<ContextType>;
  Campaign?: CampaignResolvers<ContextType>;
  CampaignConnection?: CampaignConnectionResolvers<ContextType>;
  CampaignEdge?: CampaignEdgeResolvers<ContextType>;
  Promotion?: PromotionResolvers<ContextType>;
  PromotionConnection?: PromotionConnectionResolvers<ContextType>;
  PromotionEdge?: PromotionEdgeResolvers<ContextType>;
  PromotionTarget?: PromotionTargetResolvers<ContextType>;
  PromotionTargetConnection?: PromotionTargetConnectionResolvers<ContextType>;
  PromotionTargetEdge?: PromotionTargetEdgeResolvers<ContextType>;
  Segment?: SegmentResolvers<ContextType>;
  SegmentConnection?: SegmentConnectionResolvers<ContextType>;
  SegmentEdge?: SegmentEdgeResolvers<ContextType>;
  Review?: ReviewResolvers<ContextType>;
  ReviewConnection?: ReviewConnectionResolvers<ContextType>;
  ReviewEdge?: ReviewEdgeResolvers<ContextType>;
  ProductRating?: ProductRatingResolvers<ContextType>;
  RatingCount?: RatingCountResolvers<ContextType>;
  EngagementWindow?: EngagementWindowResolvers<ContextType>;
  ProductEngagement?: ProductEngagementResolvers<ContextType>;
  EngagementTotals?: EngagementTotalsResolvers<ContextType>;
  ConsentCount?: ConsentCountResolvers<ContextType>;
  SubjectConsent?: SubjectConsentResolvers<ContextType>;
  ConsentDecision?: ConsentDecisionResolvers<ContextType>;
  ConsentDecisionConnection?: ConsentDecisionConnectionResolvers<ContextType>;
  ConsentDecisionEdge?: ConsentDecisionEdgeResolvers<ContextType>;
  CampaignPayload?: CampaignPayloadResolvers<ContextType>;
  PromotionPayload?: PromotionPayloadResolvers<ContextType>;
  SegmentPayload?: SegmentPayloadResolvers<ContextType>;
  ReviewPayload?: ReviewPayloadResolvers<ContextType>;
  RecordEngagementPayload?: RecordEngagementPayloadResolvers<ContextType>;
  ConsentPayload?: ConsentPayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
