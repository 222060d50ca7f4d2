// Made by `npm run generate` from schema.graphql. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Market as MarketParent, Locale as LocaleParent, RegionalOffice as RegionalOfficeParent, LocalizedContent as LocalizedContentParent, PublishedContent as PublishedContentParent, ContentDraft as ContentDraftParent, WorkItem as WorkItemParent, BrandRule as BrandRuleParent, GlossaryTerm as GlossaryTermParent, Product as ProductParent, Category as CategoryParent, Brand as BrandParent, Collection as CollectionParent } from './../resolvers/parents.ts';
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
  /** A market by its code. */
  market: Maybe<Market>;
  /** All markets, by code; a retailer has at most some hundred. */
  markets: Array<Market>;
  /** A locale by its code. */
  locale: Maybe<Locale>;
  /** All locales, by code; a retailer has at most some hundred. */
  locales: Array<Locale>;
  /** A regional office by its id. */
  regionalOffice: Maybe<RegionalOffice>;
  /** All regional offices, by id; a retailer has at most some hundred. */
  regionalOffices: Array<RegionalOffice>;
  /** One product's text in one locale, by its id. A text that was never published is there for teams and regional offices only. */
  localizedContent: Maybe<LocalizedContent>;
  /** Texts of products, by product and locale. Those never published are listed for teams and regional offices only. */
  localizedContents: LocalizedContentConnection;
  /** What calls for an editor: texts that break rules, wait for review, are stale or missing, in this order. Open to teams and regional offices. */
  workQueue: WorkItemConnection;
  /** A rule of the brand's voice by its id. */
  brandRule: Maybe<BrandRule>;
  /** The rules of the brand's voice, by id. */
  brandRules: BrandRuleConnection;
  /** The agreed translations into a locale, by id. */
  glossary: GlossaryTermConnection;
  /** How a text would fare with the brand's rules, while it is being typed; at most twenty places a rule. */
  checkText: Array<RuleViolation>;
};


export type QueryMarketArgs = {
  code: Scalars['ID']['input'];
};


export type QueryLocaleArgs = {
  code: Scalars['LocaleCode']['input'];
};


export type QueryRegionalOfficeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLocalizedContentArgs = {
  id: Scalars['ID']['input'];
};


export type QueryLocalizedContentsArgs = {
  filter: InputMaybe<LocalizedContentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryWorkQueueArgs = {
  office: InputMaybe<Scalars['ID']['input']>;
  locale: InputMaybe<Scalars['LocaleCode']['input']>;
  kinds: InputMaybe<Array<WorkItemKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryBrandRuleArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBrandRulesArgs = {
  locale: InputMaybe<Scalars['LocaleCode']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryGlossaryArgs = {
  locale: Scalars['LocaleCode']['input'];
  product: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


export type QueryCheckTextArgs = {
  locale: Scalars['LocaleCode']['input'];
  field: ContentField;
  text: Scalars['String']['input'];
  product: InputMaybe<Scalars['ID']['input']>;
};

export type Mutation = {
  /** Begins or changes the draft of a product's text. The published text stays until the draft is published. In the source locale this writes the source text: it belongs to the regional team and to the offices whose markets speak that locale. */
  draftContent: DraftContentPayload;
  /** Hands a draft to review. */
  submitContent: SubmitContentPayload;
  /** Publishes a draft in review. The reviewer must not have written it, and it must break no rule of severity ERROR: each that it breaks is a RULE_VIOLATED user error with a path such as `draft.title`. */
  publishContent: PublishContentPayload;
  /** Hands a draft in review back to its writers. */
  rejectContent: RejectContentPayload;
  /** Adds a market, or changes the one with this code. */
  saveMarket: SaveMarketPayload;
  /** Adds a locale, or changes the one with this code. */
  saveLocale: SaveLocalePayload;
  /** Adds a regional office, or changes the one with this id. */
  saveOffice: SaveOfficePayload;
  /** Adds a rule of the brand's voice, or changes the one with this id. Every text it concerns is checked again soon: see `WorkItemConnection.isSettled`. */
  saveBrandRule: SaveBrandRulePayload;
  /** Adds an agreed translation, or changes the one with this id. Every text it concerns is checked again soon: see `WorkItemConnection.isSettled`. */
  saveGlossaryTerm: SaveGlossaryTermPayload;
  /** Sets the name of a category, brand or collection in a locale. */
  saveLocalizedName: SaveLocalizedNamePayload;
};


export type MutationDraftContentArgs = {
  input: DraftContentInput;
};


export type MutationSubmitContentArgs = {
  input: SubmitContentInput;
};


export type MutationPublishContentArgs = {
  input: PublishContentInput;
};


export type MutationRejectContentArgs = {
  input: RejectContentInput;
};


export type MutationSaveMarketArgs = {
  input: SaveMarketInput;
};


export type MutationSaveLocaleArgs = {
  input: SaveLocaleInput;
};


export type MutationSaveOfficeArgs = {
  input: SaveOfficeInput;
};


export type MutationSaveBrandRuleArgs = {
  input: SaveBrandRuleInput;
};


export type MutationSaveGlossaryTermArgs = {
  input: SaveGlossaryTermInput;
};


export type MutationSaveLocalizedNameArgs = {
  input: SaveLocalizedNameInput;
};

/** Something that is sold, in one or more variants. */
export type Product = {
  /** The retailer's own id. */
  id: Scalars['ID']['output'];
  /** Title and description as a shopper of this locale reads them: where one is missing, the next locale of the fallback chain stands in, and says so. */
  localizedContent: Maybe<ProductContent>;
  /** How complete the product's texts are. */
  completeness: Maybe<ContentCompleteness>;
};


/** Something that is sold, in one or more variants. */
export type ProductLocalizedContentArgs = {
  locale: Scalars['LocaleCode']['input'];
};


/** Something that is sold, in one or more variants. */
export type ProductCompletenessArgs = {
  market: InputMaybe<Scalars['ID']['input']>;
};

/** A place in the tree by which shoppers browse. */
export type Category = {
  /** The category's id. */
  id: Scalars['ID']['output'];
  /** Its name in a locale or the next of its fallback chain; null when none has one, and the catalog's own name holds. */
  localizedName: Maybe<LocalizedText>;
};


/** A place in the tree by which shoppers browse. */
export type CategoryLocalizedNameArgs = {
  locale: Scalars['LocaleCode']['input'];
};

/** A maker's name under which products are sold. */
export type Brand = {
  /** The brand's id. */
  id: Scalars['ID']['output'];
  /** Its name in a locale or the next of its fallback chain; null when none has one, and the catalog's own name holds. */
  localizedName: Maybe<LocalizedText>;
};


/** A maker's name under which products are sold. */
export type BrandLocalizedNameArgs = {
  locale: Scalars['LocaleCode']['input'];
};

/** Products that are shown together. */
export type Collection = {
  /** The collection's id. */
  id: Scalars['ID']['output'];
  /** Its name in a locale or the next of its fallback chain; null when none has one, and the catalog's own name holds. */
  localizedName: Maybe<LocalizedText>;
};


/** Products that are shown together. */
export type CollectionLocalizedNameArgs = {
  locale: Scalars['LocaleCode']['input'];
};

/** A product's published text as served in one locale. */
export type ProductContent = {
  /** The locale that was asked for. */
  requestedLocale: Scalars['LocaleCode']['output'];
  /** The title; null when no locale of the fallback chain has one. */
  title: Maybe<LocalizedText>;
  /** The description; null when no locale of the fallback chain has one. */
  description: Maybe<LocalizedText>;
};

/** A text, and the locale it was found in. */
export type LocalizedText = {
  /** The text. */
  text: Scalars['String']['output'];
  /** The locale it is written in. */
  locale: Scalars['LocaleCode']['output'];
  /** True when the locale asked for has no text of its own, and this one stands in. */
  isFallback: Scalars['Boolean']['output'];
};

/** How complete a product's texts are in some locales. */
export type ContentCompleteness = {
  /** The state of each locale, at most one row for each. */
  locales: Array<LocaleCompleteness>;
  /** Locales with a published text, stale ones included. */
  published: Scalars['Int']['output'];
  /** Locales whose published text is older than the source. */
  stale: Scalars['Int']['output'];
  /** Locales without a published text. */
  missing: Scalars['Int']['output'];
  /** Locales in all. */
  total: Scalars['Int']['output'];
  /** Up-to-date locales as a share of all, in whole per cent, rounded down. */
  percent: Scalars['Int']['output'];
};

/** The state of a product's text in one locale. */
export type LocaleCompleteness = {
  /** The locale. */
  locale: Scalars['LocaleCode']['output'];
  /** The state of the text. */
  state: ContentFreshness;
};

/** Whether a published text keeps up with its source. */
export type ContentFreshness =
  /** Published, and made from the source as it is. */
  | 'UP_TO_DATE'
  /** Published, but the source was published again since. */
  | 'STALE'
  /** Not published. */
  | 'MISSING';

/** Where the retailer sells: its countries, currency and languages. */
export type Market = {
  /** The market's code, e.g. `DE`. */
  code: Scalars['ID']['output'];
  /** The name for people. */
  name: Scalars['String']['output'];
  /** The currency that prices are shown in. */
  currency: Scalars['CurrencyCode']['output'];
  /** The countries that it covers; at most each once. */
  countries: Array<Scalars['CountryCode']['output']>;
  /** The locales that it speaks, the default first among equals; at most each once. */
  locales: Array<Locale>;
  /** The locale for shoppers who have not chosen one. */
  defaultLocale: Locale;
  /** How much of the range is translated, at most one row for each locale. */
  coverage: Array<LocaleCoverage>;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
};

/** How much of the range is translated into one locale. */
export type LocaleCoverage = {
  /** The locale. */
  locale: Scalars['LocaleCode']['output'];
  /** Products with a published text, stale ones included. */
  published: Scalars['Int']['output'];
  /** Products with a published source text but none in this locale. */
  missing: Scalars['Int']['output'];
  /** Products whose published text is older than the source. */
  stale: Scalars['Int']['output'];
  /** Products with a published source text. */
  total: Scalars['Int']['output'];
  /** Up-to-date products as a share of all, in whole per cent, rounded down. */
  percent: Scalars['Int']['output'];
};

/** A language as it is written in one place. */
export type Locale = {
  /** The BCP 47 tag. */
  code: Scalars['LocaleCode']['output'];
  /** The name for people. */
  name: Scalars['String']['output'];
  /** The locale that stands in where this one has no text. */
  fallback: Maybe<Locale>;
  /** All that stand in, at most each locale once, best first, down to the source locale. */
  fallbackChain: Array<Scalars['LocaleCode']['output']>;
  /** Which way it is written. */
  direction: TextDirection;
  /** True for the one locale in which texts are first written. */
  isSource: Scalars['Boolean']['output'];
  /** Raised by every change. */
  version: Scalars['Int']['output'];
};

/** Which way a script runs. */
export type TextDirection =
  /** Left to right. */
  | 'LTR'
  /** Right to left. */
  | 'RTL';

/** A team that writes the texts of some markets, and only theirs. */
export type RegionalOffice = {
  /** The office's id, e.g. "dach". */
  id: Scalars['ID']['output'];
  /** The name for people. */
  name: Scalars['String']['output'];
  /** The markets that it serves; at most each once. */
  markets: Array<Market>;
  /** The locales that it may write, at most each once: those of its markets, the source locale among them where a market speaks it. */
  locales: Array<Scalars['LocaleCode']['output']>;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
};

/** The text of one product in one locale: what is published, and the draft beside it. */
export type LocalizedContent = {
  /** The text's id: product and locale, e.g. "P1001:de-CH". */
  id: Scalars['ID']['output'];
  /** The product that it describes. */
  product: Maybe<Product>;
  /** The locale that it is written in. */
  locale: Scalars['LocaleCode']['output'];
  /** Where the working text stands: the draft if there is one, else what is published. */
  status: LocalizedContentStatus;
  /** Raised by every change; pass it as `expectedVersion` when you change it. */
  version: Scalars['Int']['output'];
  /** What shoppers read; null until first published. */
  published: Maybe<PublishedContent>;
  /** What is being written; open to the regional team and its offices. */
  draft: Maybe<ContentDraft>;
  /** True when the source text was published again since this one was translated. */
  isStale: Scalars['Boolean']['output'];
  /** What the brand's rules say of the working text, at most twenty places a rule and field; open to teams and regional offices. */
  violations: Maybe<Array<RuleViolation>>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** The text that shoppers read. */
export type PublishedContent = {
  /** The title; null where a fallback locale's shall stand in. */
  title: Maybe<Scalars['String']['output']>;
  /** The description; null where a fallback locale's shall stand in. */
  description: Maybe<Scalars['String']['output']>;
  /** Raised when the published text changes. */
  textVersion: Scalars['Int']['output'];
  /** The version of the source text that it was translated from. */
  sourceVersion: Scalars['Int']['output'];
  /** Who wrote it, e.g. `office:dach`. */
  authors: Array<Scalars['String']['output']>;
  /** Who published it; null for imported texts. */
  reviewer: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
};

/** A text that is being written. */
export type ContentDraft = {
  /** The title; null where a fallback locale's shall stand in. */
  title: Maybe<Scalars['String']['output']>;
  /** The description; null where a fallback locale's shall stand in. */
  description: Maybe<Scalars['String']['output']>;
  /** The version of the source text that it is translated from. */
  sourceVersion: Scalars['Int']['output'];
  /** Who wrote at it, e.g. `office:dach`; none of them may publish it. */
  authors: Array<Scalars['String']['output']>;
  /** When it last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** When it was handed to review; null while it is being written. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why review handed it back; null when it was not. */
  rejectionReason: Maybe<Scalars['String']['output']>;
};

/** Where a text stands on its way to the shopper. */
export type LocalizedContentStatus =
  /** Being written. */
  | 'DRAFT'
  /** Waiting for a reviewer. */
  | 'IN_REVIEW'
  /** Served to shoppers, with no draft beside it. */
  | 'PUBLISHED';

/** The fields of a product's text. */
export type ContentField =
  /** The title. */
  | 'TITLE'
  /** The description. */
  | 'DESCRIPTION';

/** Which texts to list. */
export type LocalizedContentFilter = {
  /** Only of this product. */
  product?: InputMaybe<Scalars['ID']['input']>;
  /** Only in this locale. */
  locale?: InputMaybe<Scalars['LocaleCode']['input']>;
  /** Only where the working text stands here; open to teams and regional offices. */
  status?: InputMaybe<LocalizedContentStatus>;
};

/** A page of texts. */
export type LocalizedContentConnection = {
  /** The texts with their cursors. */
  edges: Array<LocalizedContentEdge>;
  /** The texts alone. */
  nodes: Array<LocalizedContent>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A text in a page. */
export type LocalizedContentEdge = {
  /** The text. */
  node: LocalizedContent;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** Something that calls for an editor. */
export type WorkItem = {
  /** What calls. */
  kind: WorkItemKind;
  /** The product. */
  product: Maybe<Product>;
  /** The locale. */
  locale: Scalars['LocaleCode']['output'];
  /** The text; null when nobody has begun one. */
  content: Maybe<LocalizedContent>;
  /** What the brand's rules say of the text, at most twenty places a rule and field. */
  violations: Array<RuleViolation>;
  /** Since when it calls. */
  since: Scalars['DateTime']['output'];
};

/** Why a text calls for an editor. */
export type WorkItemKind =
  /** The source is published, but nothing in this locale. */
  | 'MISSING'
  /** The source was published again since this was translated. */
  | 'STALE'
  /** The working text breaks a rule of the brand. */
  | 'RULE_BREAKING'
  /** A draft waits for a reviewer. */
  | 'IN_REVIEW';

/** A page of work. */
export type WorkItemConnection = {
  /** False while texts of these locales are being checked again because a rule, the glossary or the source locale changed: more items may come, and some may go. */
  isSettled: Scalars['Boolean']['output'];
  /** The items with their cursors. */
  edges: Array<WorkItemEdge>;
  /** The items alone. */
  nodes: Array<WorkItem>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An item in a page. */
export type WorkItemEdge = {
  /** The item. */
  node: WorkItem;
  /** Its place in the queue. */
  cursor: Scalars['String']['output'];
};

/** A rule of the brand's voice. */
export type BrandRule = {
  /** The rule's id. */
  id: Scalars['ID']['output'];
  /** What kind of rule. */
  kind: BrandRuleKind;
  /** The locale that it holds in; null for all. */
  locale: Maybe<Scalars['LocaleCode']['output']>;
  /** The field that it holds for; null for all. */
  field: Maybe<ContentField>;
  /** The term or pattern, for kinds that have one. */
  term: Maybe<Scalars['String']['output']>;
  /** The number of characters, for kinds that have one. */
  limit: Maybe<Scalars['Int']['output']>;
  /** Whether it blocks publishing. */
  severity: BrandRuleSeverity;
  /** What writers are told. */
  message: Scalars['String']['output'];
  /** Raised by every change. */
  version: Scalars['Int']['output'];
};

/** What a rule of the brand's voice asks. */
export type BrandRuleKind =
  /** The term must not stand in the text as a word of its own. */
  | 'FORBIDDEN_TERM'
  /** The term must occur. */
  | 'REQUIRED_TERM'
  /** No more characters than the limit. */
  | 'MAX_LENGTH'
  /** No fewer characters than the limit. */
  | 'MIN_LENGTH'
  /** The pattern must match nowhere: `#` is a digit, `?` any character, `*` any run of letters, all else itself. It holds at least one digit or character of its own. */
  | 'PATTERN'
  /** Where the source uses a glossary term, its agreed translation must occur. */
  | 'GLOSSARY'
  /** The text must read like the language of its locale. Told of texts of 40 characters or more, in the languages most spoken in Europe, Japanese and Korean. */
  | 'LANGUAGE';

/** How much a rule weighs. */
export type BrandRuleSeverity =
  /** A text that breaks it cannot be published. */
  | 'ERROR'
  /** Writers are told, no more. */
  | 'WARNING';

/** A page of rules. */
export type BrandRuleConnection = {
  /** The rules with their cursors. */
  edges: Array<BrandRuleEdge>;
  /** The rules alone. */
  nodes: Array<BrandRule>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A rule in a page. */
export type BrandRuleEdge = {
  /** The rule. */
  node: BrandRule;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** A place where a text breaks a rule. */
export type RuleViolation = {
  /** The rule's id. */
  rule: Scalars['ID']['output'];
  /** What kind of rule. */
  kind: BrandRuleKind;
  /** How much it weighs. */
  severity: BrandRuleSeverity;
  /** The field it is in. */
  field: ContentField;
  /** What writers are told. */
  message: Scalars['String']['output'];
  /** The words that are wrong, or that should be there. */
  term: Maybe<Scalars['String']['output']>;
  /** Where; null when something is absent rather than wrong. */
  range: Maybe<TextRange>;
};

/** A stretch of a text. */
export type TextRange = {
  /** Where it begins, in UTF-16 code units from 0. */
  start: Scalars['Int']['output'];
  /** How long it is, in UTF-16 code units. */
  length: Scalars['Int']['output'];
};

/** A translation that all texts of a locale shall use. */
export type GlossaryTerm = {
  /** The term's id. */
  id: Scalars['ID']['output'];
  /** The term in the source locale. */
  term: Scalars['String']['output'];
  /** The locale translated into. */
  locale: Scalars['LocaleCode']['output'];
  /** The agreed translation. */
  translation: Scalars['String']['output'];
  /** What writers should know. */
  note: Maybe<Scalars['String']['output']>;
  /** Raised by every change. */
  version: Scalars['Int']['output'];
};

/** A page of terms. */
export type GlossaryTermConnection = {
  /** The terms with their cursors. */
  edges: Array<GlossaryTermEdge>;
  /** The terms alone. */
  nodes: Array<GlossaryTerm>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** A term in a page. */
export type GlossaryTermEdge = {
  /** The term. */
  node: GlossaryTerm;
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
};

/** The name of a category, brand or collection in one locale. */
export type LocalizedName = {
  /** What is named. */
  kind: LocalizedNameKind;
  /** Its id, given by the catalog. */
  id: Scalars['ID']['output'];
  /** The locale. */
  locale: Scalars['LocaleCode']['output'];
  /** The name. */
  name: Scalars['String']['output'];
  /** Raised by every change. */
  version: Scalars['Int']['output'];
};

/** What can have a localized name. */
export type LocalizedNameKind =
  /** A category. */
  | 'CATEGORY'
  /** A brand. */
  | 'BRAND'
  /** A collection. */
  | 'COLLECTION';

/** A draft as it shall be. */
export type DraftContentInput = {
  /** The product's id. */
  product: Scalars['ID']['input'];
  /** The locale of the text. */
  locale: Scalars['LocaleCode']['input'];
  /** The title; without it the next fallback locale's is served. */
  title?: InputMaybe<Scalars['String']['input']>;
  /** The description; without it the next fallback locale's is served. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The version of the source text that it was translated from; the current one unless told. */
  sourceVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of drafting. */
export type DraftContentPayload = {
  /** The text as it is now; null when it was refused. */
  content: Maybe<LocalizedContent>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Which draft is meant. */
export type SubmitContentInput = {
  /** The product's id. */
  product: Scalars['ID']['input'];
  /** The locale of the text. */
  locale: Scalars['LocaleCode']['input'];
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of submitting. */
export type SubmitContentPayload = {
  /** The text as it is now; null when it was refused. */
  content: Maybe<LocalizedContent>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Which draft is meant. */
export type PublishContentInput = {
  /** The product's id. */
  product: Scalars['ID']['input'];
  /** The locale of the text. */
  locale: Scalars['LocaleCode']['input'];
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of publishing. */
export type PublishContentPayload = {
  /** The text as it is now; null when it was refused. */
  content: Maybe<LocalizedContent>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** Which draft is meant, and what is wrong with it. */
export type RejectContentInput = {
  /** The product's id. */
  product: Scalars['ID']['input'];
  /** The locale of the text. */
  locale: Scalars['LocaleCode']['input'];
  /** What the writers should change. */
  reason: Scalars['String']['input'];
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of rejecting. */
export type RejectContentPayload = {
  /** The text as it is now; null when it was refused. */
  content: Maybe<LocalizedContent>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A market as it shall be. */
export type SaveMarketInput = {
  /** The market's code, e.g. "CH". */
  code: Scalars['ID']['input'];
  /** The name for people. */
  name: Scalars['String']['input'];
  /** The currency that prices are shown in. */
  currency: Scalars['CurrencyCode']['input'];
  /** The countries that it covers; at most each once. */
  countries: Array<Scalars['CountryCode']['input']>;
  /** The locales that it speaks. */
  locales: Array<Scalars['LocaleCode']['input']>;
  /** The locale for shoppers who have not chosen one; the first of the list unless told. */
  defaultLocale?: InputMaybe<Scalars['LocaleCode']['input']>;
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of saving a market. */
export type SaveMarketPayload = {
  /** The market as it is now; null when it was refused. */
  market: Maybe<Market>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A locale as it shall be. */
export type SaveLocaleInput = {
  /** The BCP 47 tag. */
  code: Scalars['LocaleCode']['input'];
  /** The name for people. */
  name: Scalars['String']['input'];
  /** The locale that stands in where this one has no text. */
  fallback?: InputMaybe<Scalars['LocaleCode']['input']>;
  /** Which way it is written; left to right unless told. */
  direction?: InputMaybe<TextDirection>;
  /** True for the one locale in which texts are first written; it cannot be taken from another. */
  isSource?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of saving a locale. */
export type SaveLocalePayload = {
  /** The locale as it is now; null when it was refused. */
  locale: Maybe<Locale>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** An office as it shall be. */
export type SaveOfficeInput = {
  /** The office's id, as in its caller's name. */
  id: Scalars['ID']['input'];
  /** The name for people. */
  name: Scalars['String']['input'];
  /** The codes of the markets that it serves. */
  markets: Array<Scalars['ID']['input']>;
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of saving an office. */
export type SaveOfficePayload = {
  /** The office as it is now; null when it was refused. */
  office: Maybe<RegionalOffice>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A rule as it shall be. */
export type SaveBrandRuleInput = {
  /** The rule's id, chosen by the regional team. */
  id: Scalars['ID']['input'];
  /** What kind of rule. */
  kind: BrandRuleKind;
  /** The locale that it holds in; all unless told. */
  locale?: InputMaybe<Scalars['LocaleCode']['input']>;
  /** The field that it holds for; all unless told. */
  field?: InputMaybe<ContentField>;
  /** The term or pattern: for FORBIDDEN_TERM, REQUIRED_TERM and PATTERN, at most 100 characters. */
  term?: InputMaybe<Scalars['String']['input']>;
  /** The number of characters: for MAX_LENGTH and MIN_LENGTH. */
  limit?: InputMaybe<Scalars['Int']['input']>;
  /** Whether it blocks publishing. */
  severity: BrandRuleSeverity;
  /** What writers are told. */
  message: Scalars['String']['input'];
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of saving a rule. */
export type SaveBrandRulePayload = {
  /** The rule as it is now; null when it was refused. */
  rule: Maybe<BrandRule>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** An agreed translation as it shall be. */
export type SaveGlossaryTermInput = {
  /** The term's id, chosen by who keeps the glossary. */
  id: Scalars['ID']['input'];
  /** The term in the source locale. */
  term: Scalars['String']['input'];
  /** The locale translated into. */
  locale: Scalars['LocaleCode']['input'];
  /** The agreed translation. */
  translation: Scalars['String']['input'];
  /** What writers should know. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of saving a term. */
export type SaveGlossaryTermPayload = {
  /** The term as it is now; null when it was refused. */
  term: Maybe<GlossaryTerm>;
  /** Why it was refused. */
  userErrors: Array<UserError>;
};

/** A localized name as it shall be. */
export type SaveLocalizedNameInput = {
  /** What is named. */
  kind: LocalizedNameKind;
  /** Its id, given by the catalog. */
  id: Scalars['ID']['input'];
  /** The locale of the name. */
  locale: Scalars['LocaleCode']['input'];
  /** The name. */
  name: Scalars['String']['input'];
  /** The version you read, from 0 for none; refused as STALE_VERSION when it has changed since. */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
};

/** What became of saving a name. */
export type SaveLocalizedNamePayload = {
  /** The name as it is now; null when it was refused. */
  name: Maybe<LocalizedName>;
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
  Category: Category;
  Brand: Brand;
  Collection: Collection;
  Market: Market;
  Locale: Locale;
  RegionalOffice: RegionalOffice;
  LocalizedContent: LocalizedContent;
  BrandRule: BrandRule;
  GlossaryTerm: GlossaryTerm;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Product:
    ( { __typename: 'Product' }
    & GraphQLRecursivePick<FederationTypes['Product'], {"id":true}> );
  Category:
    ( { __typename: 'Category' }
    & GraphQLRecursivePick<FederationTypes['Category'], {"id":true}> );
  Brand:
    ( { __typename: 'Brand' }
    & GraphQLRecursivePick<FederationTypes['Brand'], {"id":true}> );
  Collection:
    ( { __typename: 'Collection' }
    & GraphQLRecursivePick<FederationTypes['Collection'], {"id":true}> );
  Market:
    ( { __typename: 'Market' }
    & GraphQLRecursivePick<FederationTypes['Market'], {"code":true}> );
  Locale:
    ( { __typename: 'Locale' }
    & GraphQLRecursivePick<FederationTypes['Locale'], {"code":true}> );
  RegionalOffice:
    ( { __typename: 'RegionalOffice' }
    & GraphQLRecursivePick<FederationTypes['RegionalOffice'], {"id":true}> );
  LocalizedContent:
    ( { __typename: 'LocalizedContent' }
    & GraphQLRecursivePick<FederationTypes['LocalizedContent'], {"id":true}> );
  BrandRule:
    ( { __typename: 'BrandRule' }
    & GraphQLRecursivePick<FederationTypes['BrandRule'], {"id":true}> );
  GlossaryTerm:
    ( { __typename: 'GlossaryTerm' }
    & GraphQLRecursivePick<FederationTypes['GlossaryTerm'], {"id":true}> );
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
  Category: ResolverTypeWrapper<CategoryParent>;
  Brand: ResolverTypeWrapper<BrandParent>;
  Collection: ResolverTypeWrapper<CollectionParent>;
  ProductContent: ResolverTypeWrapper<ProductContent>;
  LocalizedText: ResolverTypeWrapper<LocalizedText>;
  ContentCompleteness: ResolverTypeWrapper<ContentCompleteness>;
  LocaleCompleteness: ResolverTypeWrapper<LocaleCompleteness>;
  ContentFreshness: ContentFreshness;
  Market: ResolverTypeWrapper<MarketParent>;
  LocaleCoverage: ResolverTypeWrapper<LocaleCoverage>;
  Locale: ResolverTypeWrapper<LocaleParent>;
  TextDirection: TextDirection;
  RegionalOffice: ResolverTypeWrapper<RegionalOfficeParent>;
  LocalizedContent: ResolverTypeWrapper<LocalizedContentParent>;
  PublishedContent: ResolverTypeWrapper<PublishedContentParent>;
  ContentDraft: ResolverTypeWrapper<ContentDraftParent>;
  LocalizedContentStatus: LocalizedContentStatus;
  ContentField: ContentField;
  LocalizedContentFilter: LocalizedContentFilter;
  LocalizedContentConnection: ResolverTypeWrapper<Omit<LocalizedContentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LocalizedContentEdge']>, nodes: Array<ResolversTypes['LocalizedContent']> }>;
  LocalizedContentEdge: ResolverTypeWrapper<Omit<LocalizedContentEdge, 'node'> & { node: ResolversTypes['LocalizedContent'] }>;
  WorkItem: ResolverTypeWrapper<WorkItemParent>;
  WorkItemKind: WorkItemKind;
  WorkItemConnection: ResolverTypeWrapper<Omit<WorkItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['WorkItemEdge']>, nodes: Array<ResolversTypes['WorkItem']> }>;
  WorkItemEdge: ResolverTypeWrapper<Omit<WorkItemEdge, 'node'> & { node: ResolversTypes['WorkItem'] }>;
  BrandRule: ResolverTypeWrapper<BrandRuleParent>;
  BrandRuleKind: BrandRuleKind;
  BrandRuleSeverity: BrandRuleSeverity;
  BrandRuleConnection: ResolverTypeWrapper<Omit<BrandRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['BrandRuleEdge']>, nodes: Array<ResolversTypes['BrandRule']> }>;
  BrandRuleEdge: ResolverTypeWrapper<Omit<BrandRuleEdge, 'node'> & { node: ResolversTypes['BrandRule'] }>;
  RuleViolation: ResolverTypeWrapper<RuleViolation>;
  TextRange: ResolverTypeWrapper<TextRange>;
  GlossaryTerm: ResolverTypeWrapper<GlossaryTermParent>;
  GlossaryTermConnection: ResolverTypeWrapper<Omit<GlossaryTermConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['GlossaryTermEdge']>, nodes: Array<ResolversTypes['GlossaryTerm']> }>;
  GlossaryTermEdge: ResolverTypeWrapper<Omit<GlossaryTermEdge, 'node'> & { node: ResolversTypes['GlossaryTerm'] }>;
  LocalizedName: ResolverTypeWrapper<LocalizedName>;
  LocalizedNameKind: LocalizedNameKind;
  DraftContentInput: DraftContentInput;
  DraftContentPayload: ResolverTypeWrapper<Omit<DraftContentPayload, 'content'> & { content?: Maybe<ResolversTypes['LocalizedContent']> }>;
  SubmitContentInput: SubmitContentInput;
  SubmitContentPayload: ResolverTypeWrapper<Omit<SubmitContentPayload, 'content'> & { content?: Maybe<ResolversTypes['LocalizedContent']> }>;
  PublishContentInput: PublishContentInput;
  PublishContentPayload: ResolverTypeWrapper<Omit<PublishContentPayload, 'content'> & { content?: Maybe<ResolversTypes['LocalizedContent']> }>;
  RejectContentInput: RejectContentInput;
  RejectContentPayload: ResolverTypeWrapper<Omit<RejectContentPayload, 'content'> & { content?: Maybe<ResolversTypes['LocalizedContent']> }>;
  SaveMarketInput: SaveMarketInput;
  SaveMarketPayload: ResolverTypeWrapper<Omit<SaveMarketPayload, 'market'> & { market?: Maybe<ResolversTypes['Market']> }>;
  SaveLocaleInput: SaveLocaleInput;
  SaveLocalePayload: ResolverTypeWrapper<Omit<SaveLocalePayload, 'locale'> & { locale?: Maybe<ResolversTypes['Locale']> }>;
  SaveOfficeInput: SaveOfficeInput;
  SaveOfficePayload: ResolverTypeWrapper<Omit<SaveOfficePayload, 'office'> & { office?: Maybe<ResolversTypes['RegionalOffice']> }>;
  SaveBrandRuleInput: SaveBrandRuleInput;
  SaveBrandRulePayload: ResolverTypeWrapper<Omit<SaveBrandRulePayload, 'rule'> & { rule?: Maybe<ResolversTypes['BrandRule']> }>;
  SaveGlossaryTermInput: SaveGlossaryTermInput;
  SaveGlossaryTermPayload: ResolverTypeWrapper<Omit<SaveGlossaryTermPayload, 'term'> & { term?: Maybe<ResolversTypes['GlossaryTerm']> }>;
  SaveLocalizedNameInput: SaveLocalizedNameInput;
  SaveLocalizedNamePayload: ResolverTypeWrapper<SaveLocalizedNamePayload>;
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
  Category: CategoryParent;
  Brand: BrandParent;
  Collection: CollectionParent;
  ProductContent: ProductContent;
  LocalizedText: LocalizedText;
  ContentCompleteness: ContentCompleteness;
  LocaleCompleteness: LocaleCompleteness;
  Market: MarketParent;
  LocaleCoverage: LocaleCoverage;
  Locale: LocaleParent;
  RegionalOffice: RegionalOfficeParent;
  LocalizedContent: LocalizedContentParent;
  PublishedContent: PublishedContentParent;
  ContentDraft: ContentDraftParent;
  LocalizedContentFilter: LocalizedContentFilter;
  LocalizedContentConnection: Omit<LocalizedContentConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LocalizedContentEdge']>, nodes: Array<ResolversParentTypes['LocalizedContent']> };
  LocalizedContentEdge: Omit<LocalizedContentEdge, 'node'> & { node: ResolversParentTypes['LocalizedContent'] };
  WorkItem: WorkItemParent;
  WorkItemConnection: Omit<WorkItemConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['WorkItemEdge']>, nodes: Array<ResolversParentTypes['WorkItem']> };
  WorkItemEdge: Omit<WorkItemEdge, 'node'> & { node: ResolversParentTypes['WorkItem'] };
  BrandRule: BrandRuleParent;
  BrandRuleConnection: Omit<BrandRuleConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['BrandRuleEdge']>, nodes: Array<ResolversParentTypes['BrandRule']> };
  BrandRuleEdge: Omit<BrandRuleEdge, 'node'> & { node: ResolversParentTypes['BrandRule'] };
  RuleViolation: RuleViolation;
  TextRange: TextRange;
  GlossaryTerm: GlossaryTermParent;
  GlossaryTermConnection: Omit<GlossaryTermConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['GlossaryTermEdge']>, nodes: Array<ResolversParentTypes['GlossaryTerm']> };
  GlossaryTermEdge: Omit<GlossaryTermEdge, 'node'> & { node: ResolversParentTypes['GlossaryTerm'] };
  LocalizedName: LocalizedName;
  DraftContentInput: DraftContentInput;
  DraftContentPayload: Omit<DraftContentPayload, 'content'> & { content?: Maybe<ResolversParentTypes['LocalizedContent']> };
  SubmitContentInput: SubmitContentInput;
  SubmitContentPayload: Omit<SubmitContentPayload, 'content'> & { content?: Maybe<ResolversParentTypes['LocalizedContent']> };
  PublishContentInput: PublishContentInput;
  PublishContentPayload: Omit<PublishContentPayload, 'content'> & { content?: Maybe<ResolversParentTypes['LocalizedContent']> };
  RejectContentInput: RejectContentInput;
  RejectContentPayload: Omit<RejectContentPayload, 'content'> & { content?: Maybe<ResolversParentTypes['LocalizedContent']> };
  SaveMarketInput: SaveMarketInput;
  SaveMarketPayload: Omit<SaveMarketPayload, 'market'> & { market?: Maybe<ResolversParentTypes['Market']> };
  SaveLocaleInput: SaveLocaleInput;
  SaveLocalePayload: Omit<SaveLocalePayload, 'locale'> & { locale?: Maybe<ResolversParentTypes['Locale']> };
  SaveOfficeInput: SaveOfficeInput;
  SaveOfficePayload: Omit<SaveOfficePayload, 'office'> & { office?: Maybe<ResolversParentTypes['RegionalOffice']> };
  SaveBrandRuleInput: SaveBrandRuleInput;
  SaveBrandRulePayload: Omit<SaveBrandRulePayload, 'rule'> & { rule?: Maybe<ResolversParentTypes['BrandRule']> };
  SaveGlossaryTermInput: SaveGlossaryTermInput;
  SaveGlossaryTermPayload: Omit<SaveGlossaryTermPayload, 'term'> & { term?: Maybe<ResolversParentTypes['GlossaryTerm']> };
  SaveLocalizedNameInput: SaveLocalizedNameInput;
  SaveLocalizedNamePayload: SaveLocalizedNamePayload;
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
  market?: Resolver<Maybe<ResolversTypes['Market']>, ParentType, ContextType, RequireFields<QueryMarketArgs, 'code'>>;
  markets?: Resolver<Array<ResolversTypes['Market']>, ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType, RequireFields<QueryLocaleArgs, 'code'>>;
  locales?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  regionalOffice?: Resolver<Maybe<ResolversTypes['RegionalOffice']>, ParentType, ContextType, RequireFields<QueryRegionalOfficeArgs, 'id'>>;
  regionalOffices?: Resolver<Array<ResolversTypes['RegionalOffice']>, ParentType, ContextType>;
  localizedContent?: Resolver<Maybe<ResolversTypes['LocalizedContent']>, ParentType, ContextType, RequireFields<QueryLocalizedContentArgs, 'id'>>;
  localizedContents?: Resolver<ResolversTypes['LocalizedContentConnection'], ParentType, ContextType, RequireFields<QueryLocalizedContentsArgs, 'first'>>;
  workQueue?: Resolver<ResolversTypes['WorkItemConnection'], ParentType, ContextType, RequireFields<QueryWorkQueueArgs, 'first'>>;
  brandRule?: Resolver<Maybe<ResolversTypes['BrandRule']>, ParentType, ContextType, RequireFields<QueryBrandRuleArgs, 'id'>>;
  brandRules?: Resolver<ResolversTypes['BrandRuleConnection'], ParentType, ContextType, RequireFields<QueryBrandRulesArgs, 'first'>>;
  glossary?: Resolver<ResolversTypes['GlossaryTermConnection'], ParentType, ContextType, RequireFields<QueryGlossaryArgs, 'locale' | 'first'>>;
  checkText?: Resolver<Array<ResolversTypes['RuleViolation']>, ParentType, ContextType, RequireFields<QueryCheckTextArgs, 'locale' | 'field' | 'text'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  draftContent?: Resolver<ResolversTypes['DraftContentPayload'], ParentType, ContextType, RequireFields<MutationDraftContentArgs, 'input'>>;
  submitContent?: Resolver<ResolversTypes['SubmitContentPayload'], ParentType, ContextType, RequireFields<MutationSubmitContentArgs, 'input'>>;
  publishContent?: Resolver<ResolversTypes['PublishContentPayload'], ParentType, ContextType, RequireFields<MutationPublishContentArgs, 'input'>>;
  rejectContent?: Resolver<ResolversTypes['RejectContentPayload'], ParentType, ContextType, RequireFields<MutationRejectContentArgs, 'input'>>;
  saveMarket?: Resolver<ResolversTypes['SaveMarketPayload'], ParentType, ContextType, RequireFields<MutationSaveMarketArgs, 'input'>>;
  saveLocale?: Resolver<ResolversTypes['SaveLocalePayload'], ParentType, ContextType, RequireFields<MutationSaveLocaleArgs, 'input'>>;
  saveOffice?: Resolver<ResolversTypes['SaveOfficePayload'], ParentType, ContextType, RequireFields<MutationSaveOfficeArgs, 'input'>>;
  saveBrandRule?: Resolver<ResolversTypes['SaveBrandRulePayload'], ParentType, ContextType, RequireFields<MutationSaveBrandRuleArgs, 'input'>>;
  saveGlossaryTerm?: Resolver<ResolversTypes['SaveGlossaryTermPayload'], ParentType, ContextType, RequireFields<MutationSaveGlossaryTermArgs, 'input'>>;
  saveLocalizedName?: Resolver<ResolversTypes['SaveLocalizedNamePayload'], ParentType, ContextType, RequireFields<MutationSaveLocalizedNameArgs, 'input'>>;
};

export type ProductResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product'], FederationReferenceType extends FederationReferenceTypes['Product'] = FederationReferenceTypes['Product']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Product']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localizedContent?: Resolver<Maybe<ResolversTypes['ProductContent']>, ParentType, ContextType, RequireFields<ProductLocalizedContentArgs, 'locale'>>;
  completeness?: Resolver<Maybe<ResolversTypes['ContentCompleteness']>, ParentType, ContextType, Partial<ProductCompletenessArgs>>;
};

export type CategoryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Category'] = ResolversParentTypes['Category'], FederationReferenceType extends FederationReferenceTypes['Category'] = FederationReferenceTypes['Category']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Category']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localizedName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<CategoryLocalizedNameArgs, 'locale'>>;
};

export type BrandResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Brand'] = ResolversParentTypes['Brand'], FederationReferenceType extends FederationReferenceTypes['Brand'] = FederationReferenceTypes['Brand']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Brand']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localizedName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<BrandLocalizedNameArgs, 'locale'>>;
};

export type CollectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'], FederationReferenceType extends FederationReferenceTypes['Collection'] = FederationReferenceTypes['Collection']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Collection']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localizedName?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType, RequireFields<CollectionLocalizedNameArgs, 'locale'>>;
};

export type ProductContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProductContent'] = ResolversParentTypes['ProductContent']> = {
  requestedLocale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['LocalizedText']>, ParentType, ContextType>;
};

export type LocalizedTextResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedText'] = ResolversParentTypes['LocalizedText']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  isFallback?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ContentCompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentCompleteness'] = ResolversParentTypes['ContentCompleteness']> = {
  locales?: Resolver<Array<ResolversTypes['LocaleCompleteness']>, ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocaleCompletenessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocaleCompleteness'] = ResolversParentTypes['LocaleCompleteness']> = {
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContentFreshness'], ParentType, ContextType>;
};

export type MarketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Market'] = ResolversParentTypes['Market'], FederationReferenceType extends FederationReferenceTypes['Market'] = FederationReferenceTypes['Market']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Market']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['CurrencyCode'], ParentType, ContextType>;
  countries?: Resolver<Array<ResolversTypes['CountryCode']>, ParentType, ContextType>;
  locales?: Resolver<Array<ResolversTypes['Locale']>, ParentType, ContextType>;
  defaultLocale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['LocaleCoverage']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocaleCoverageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocaleCoverage'] = ResolversParentTypes['LocaleCoverage']> = {
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  published?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocaleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Locale'] = ResolversParentTypes['Locale'], FederationReferenceType extends FederationReferenceTypes['Locale'] = FederationReferenceTypes['Locale']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Locale']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fallback?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  fallbackChain?: Resolver<Array<ResolversTypes['LocaleCode']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TextDirection'], ParentType, ContextType>;
  isSource?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegionalOfficeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegionalOffice'] = ResolversParentTypes['RegionalOffice'], FederationReferenceType extends FederationReferenceTypes['RegionalOffice'] = FederationReferenceTypes['RegionalOffice']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['RegionalOffice']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  markets?: Resolver<Array<ResolversTypes['Market']>, ParentType, ContextType>;
  locales?: Resolver<Array<ResolversTypes['LocaleCode']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalizedContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedContent'] = ResolversParentTypes['LocalizedContent'], FederationReferenceType extends FederationReferenceTypes['LocalizedContent'] = FederationReferenceTypes['LocalizedContent']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalizedContent']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['LocalizedContentStatus'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  published?: Resolver<Maybe<ResolversTypes['PublishedContent']>, ParentType, ContextType>;
  draft?: Resolver<Maybe<ResolversTypes['ContentDraft']>, ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  violations?: Resolver<Maybe<Array<ResolversTypes['RuleViolation']>>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PublishedContentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishedContent'] = ResolversParentTypes['PublishedContent']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  textVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ContentDraftResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ContentDraft'] = ResolversParentTypes['ContentDraft']> = {
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  authors?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  rejectionReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LocalizedContentConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedContentConnection'] = ResolversParentTypes['LocalizedContentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LocalizedContentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LocalizedContent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type LocalizedContentEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedContentEdge'] = ResolversParentTypes['LocalizedContentEdge']> = {
  node?: Resolver<ResolversTypes['LocalizedContent'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WorkItemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItem'] = ResolversParentTypes['WorkItem']> = {
  kind?: Resolver<ResolversTypes['WorkItemKind'], ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  content?: Resolver<Maybe<ResolversTypes['LocalizedContent']>, ParentType, ContextType>;
  violations?: Resolver<Array<ResolversTypes['RuleViolation']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WorkItemConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItemConnection'] = ResolversParentTypes['WorkItemConnection']> = {
  isSettled?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['WorkItemEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WorkItem']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WorkItemEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WorkItemEdge'] = ResolversParentTypes['WorkItemEdge']> = {
  node?: Resolver<ResolversTypes['WorkItem'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BrandRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandRule'] = ResolversParentTypes['BrandRule'], FederationReferenceType extends FederationReferenceTypes['BrandRule'] = FederationReferenceTypes['BrandRule']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['BrandRule']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BrandRuleKind'], ParentType, ContextType>;
  locale?: Resolver<Maybe<ResolversTypes['LocaleCode']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['ContentField']>, ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['BrandRuleSeverity'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BrandRuleConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandRuleConnection'] = ResolversParentTypes['BrandRuleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['BrandRuleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BrandRule']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BrandRuleEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BrandRuleEdge'] = ResolversParentTypes['BrandRuleEdge']> = {
  node?: Resolver<ResolversTypes['BrandRule'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RuleViolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  rule?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['BrandRuleKind'], ParentType, ContextType>;
  severity?: Resolver<ResolversTypes['BrandRuleSeverity'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['ContentField'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  term?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  range?: Resolver<Maybe<ResolversTypes['TextRange']>, ParentType, ContextType>;
};

export type TextRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TextRange'] = ResolversParentTypes['TextRange']> = {
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GlossaryTermResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTerm'] = ResolversParentTypes['GlossaryTerm'], FederationReferenceType extends FederationReferenceTypes['GlossaryTerm'] = FederationReferenceTypes['GlossaryTerm']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['GlossaryTerm']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  term?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  translation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type GlossaryTermConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTermConnection'] = ResolversParentTypes['GlossaryTermConnection']> = {
  edges?: Resolver<Array<ResolversTypes['GlossaryTermEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['GlossaryTerm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type GlossaryTermEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GlossaryTermEdge'] = ResolversParentTypes['GlossaryTermEdge']> = {
  node?: Resolver<ResolversTypes['GlossaryTerm'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LocalizedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalizedName'] = ResolversParentTypes['LocalizedName']> = {
  kind?: Resolver<ResolversTypes['LocalizedNameKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['LocaleCode'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DraftContentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DraftContentPayload'] = ResolversParentTypes['DraftContentPayload']> = {
  content?: Resolver<Maybe<ResolversTypes['LocalizedContent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitContentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmitContentPayload'] = ResolversParentTypes['SubmitContentPayload']> = {
  content?: Resolver<Maybe<ResolversTypes['LocalizedContent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishContentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PublishContentPayload'] = ResolversParentTypes['PublishContentPayload']> = {
  content?: Resolver<Maybe<ResolversTypes['LocalizedContent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RejectContentPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RejectContentPayload'] = ResolversParentTypes['RejectContentPayload']> = {
  content?: Resolver<Maybe<ResolversTypes['LocalizedContent']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveMarketPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveMarketPayload'] = ResolversParentTypes['SaveMarketPayload']> = {
  market?: Resolver<Maybe<ResolversTypes['Market']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveLocalePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLocalePayload'] = ResolversParentTypes['SaveLocalePayload']> = {
  locale?: Resolver<Maybe<ResolversTypes['Locale']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveOfficePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveOfficePayload'] = ResolversParentTypes['SaveOfficePayload']> = {
  office?: Resolver<Maybe<ResolversTypes['RegionalOffice']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveBrandRulePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveBrandRulePayload'] = ResolversParentTypes['SaveBrandRulePayload']> = {
  rule?: Resolver<Maybe<ResolversTypes['BrandRule']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveGlossaryTermPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveGlossaryTermPayload'] = ResolversParentTypes['SaveGlossaryTermPayload']> = {
  term?: Resolver<Maybe<ResolversTypes['GlossaryTerm']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SaveLocalizedNamePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SaveLocalizedNamePayload'] = ResolversParentTypes['SaveLocalizedNamePayload']> = {
  name?: Resolver<Maybe<ResolversTypes['LocalizedName']>, ParentType, ContextType>;
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
  Category?: CategoryResolvers<ContextType>;
  Brand?: BrandResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  ProductContent?: ProductContentResolvers<ContextType>;
  LocalizedText?: LocalizedTextResolvers<ContextType>;
  ContentCompleteness?: ContentCompletenessResolvers<ContextType>;
  LocaleCompleteness?: LocaleCompletenessResolvers<ContextType>;
  Market?: MarketResolvers<ContextType>;
  LocaleCoverage?: LocaleCoverageResolvers<ContextType>;
  Locale?: LocaleResolvers<ContextType>;
  RegionalOffice?: RegionalOfficeResolvers<ContextType>;
  LocalizedContent?: LocalizedContentResolvers<ContextType>;
  PublishedContent?: PublishedContentResolvers<ContextType>;
  ContentDraft?: ContentDraftResolvers<ContextType>;
  LocalizedContentConnection?: LocalizedContentConnectionResolvers<ContextType>;
  LocalizedContentEdge?: LocalizedContentEdgeResolvers<ContextType>;
  WorkItem?: WorkItemResolvers<ContextType>;
  WorkItemConnection?: WorkItemConnectionResolvers<ContextType>;
  WorkItemEdge?: WorkItemEdgeResolvers<ContextType>;
  BrandRule?: BrandRuleResolvers<ContextType>;
  BrandRuleConnection?: BrandRuleConnectionResolvers<ContextType>;
  BrandRuleEdge?: BrandRuleEdgeResolvers<ContextType>;
  RuleViolation?: RuleViolationResolvers<ContextType>;
  TextRange?: TextRangeResolvers<ContextType>;
  GlossaryTerm?: GlossaryTermResolvers<ContextType>;
  GlossaryTermConnection?: GlossaryTermConnectionResolvers<ContextType>;
  GlossaryTermEdge?: GlossaryTermEdgeResolvers<ContextType>;
  LocalizedName?: LocalizedNameResolvers<ContextType>;
  DraftContentPayload?: DraftContentPayloadResolvers<ContextType>;
  SubmitContentPayload?: SubmitContentPayloadResolvers<ContextType>;
  PublishContentPayload?: PublishContentPayloadResolvers<ContextType>;
  RejectContentPayload?: RejectContentPayloadResolvers<ContextType>;
  SaveMarketPayload?: SaveMarketPayloadResolvers<ContextType>;
  SaveLocalePayload?: SaveLocalePayloadResolvers<ContextType>;
  SaveOfficePayload?: SaveOfficePayloadResolvers<ContextType>;
  SaveBrandRulePayload?: SaveBrandRulePayloadResolvers<ContextType>;
  SaveGlossaryTermPayload?: SaveGlossaryTermPayloadResolvers<ContextType>;
  SaveLocalizedNamePayload?: SaveLocalizedNamePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = Context> = {
  cacheControl?: CacheControlDirectiveResolver<any, any, ContextType>;
};
