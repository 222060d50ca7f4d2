import { z } from 'zod/mini';

const locale = z.object({
  code: z.string(),
  name: z.string(),
  direction: z.enum(['LTR', 'RTL']),
  isSource: z.boolean(),
});
export type Locale = z.output<typeof locale>;

const office = z.object({ id: z.string(), name: z.string(), locales: z.array(z.string()) });
export type Office = z.output<typeof office>;

/** Who writes in which languages. */
export const settings = z.object({
  locales: z.array(locale),
  regionalOffices: z.array(office),
});
export type OfficeSettings = z.output<typeof settings>;

export const workKind = z.enum(['RULE_BREAKING', 'IN_REVIEW', 'STALE', 'MISSING']);
export type WorkKind = z.output<typeof workKind>;

const severity = z.enum(['ERROR', 'WARNING']);
export type Severity = z.output<typeof severity>;

export const textField = z.enum(['TITLE', 'DESCRIPTION']);
export type TextField = z.output<typeof textField>;

const pageInfo = z.object({
  hasNextPage: z.boolean(),
  endCursor: z.nullable(z.string()),
});

const title = z.nullable(z.object({ title: z.string() }));

const workItem = z.object({
  kind: workKind,
  locale: z.string(),
  since: z.string(),
  product: z.nullable(z.object({ id: z.string() })),
  /** Asked apart, so that an item can be opened while the catalog does not answer. */
  named: title,
  violations: z.array(z.object({ severity, message: z.string(), term: z.nullable(z.string()) })),
});
export type WorkItem = z.output<typeof workItem>;

export const work = z.object({
  workQueue: z.object({ isSettled: z.boolean(), nodes: z.array(workItem), pageInfo }),
});

const words = { title: z.nullable(z.string()), description: z.nullable(z.string()) };

const published = z.object({
  ...words,
  textVersion: z.number(),
  sourceVersion: z.number(),
  authors: z.array(z.string()),
  reviewer: z.nullable(z.string()),
  publishedAt: z.string(),
});

const draft = z.object({
  ...words,
  sourceVersion: z.number(),
  authors: z.array(z.string()),
  updatedAt: z.string(),
  rejectionReason: z.nullable(z.string()),
});

export const content = z.object({
  version: z.number(),
  status: z.enum(['DRAFT', 'IN_REVIEW', 'PUBLISHED']),
  isStale: z.boolean(),
  published: z.nullable(published),
  draft: z.nullable(draft),
});
export type Content = z.output<typeof content>;

const served = z.nullable(
  z.object({ text: z.string(), locale: z.string(), isFallback: z.boolean() }),
);

export const officeText = z.object({
  content: z.nullable(content),
  source: z.nullable(z.object({ published: z.nullable(published) })),
  named: title,
  product: z.nullable(
    z.object({
      localizedContent: z.nullable(z.object({ title: served, description: served })),
      completeness: z.nullable(
        z.object({
          locales: z.array(
            z.object({ locale: z.string(), state: z.enum(['UP_TO_DATE', 'STALE', 'MISSING']) }),
          ),
        }),
      ),
    }),
  ),
});
export type OfficeText = z.output<typeof officeText>;

const glossaryTerm = z.object({
  id: z.string(),
  term: z.string(),
  translation: z.string(),
  note: z.nullable(z.string()),
});

const limitRule = z.object({
  kind: z.string(),
  field: z.nullable(textField),
  limit: z.nullable(z.number()),
});
export type LimitRule = z.output<typeof limitRule>;

/** What a writer should know before writing. */
export const voice = z.object({
  glossary: z.object({ nodes: z.array(glossaryTerm), pageInfo }),
  brandRules: z.object({ nodes: z.array(limitRule), pageInfo }),
});

const violation = z.object({
  rule: z.string(),
  kind: z.string(),
  severity,
  message: z.string(),
  term: z.nullable(z.string()),
  range: z.nullable(z.object({ start: z.number(), length: z.number() })),
});
export type Violation = z.output<typeof violation>;

export const checked = z.object({ checkText: z.array(violation) });

const userError = z.object({ code: z.string(), message: z.string(), path: z.array(z.string()) });
export type UserError = z.output<typeof userError>;

/** What became of a step of a text. */
export const stepped = z.object({
  done: z.object({
    content: z.nullable(z.object({ version: z.number() })),
    userErrors: z.array(userError),
  }),
});

export const coverage = z.object({
  markets: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      coverage: z.array(
        z.object({
          locale: z.string(),
          published: z.number(),
          stale: z.number(),
          missing: z.number(),
          total: z.number(),
          percent: z.number(),
        }),
      ),
    }),
  ),
  locales: z.array(locale),
});
export type MarketCoverage = z.output<typeof coverage>['markets'][number];
export type LocaleCoverage = MarketCoverage['coverage'][number];
