import { graphQuery } from '../../data/use-graph.ts';
import { checked, coverage, officeText, settings, stepped, voice, work } from './answers.ts';

export const officeSettings = graphQuery(
  `query StudioOfficeSettings {
    locales { code name direction isSource }
    regionalOffices { id name locales }
  }`,
  settings,
);

export const workQueue = graphQuery(
  `query StudioOfficeWork($office: ID, $locale: LocaleCode, $kinds: [WorkItemKind!], $after: String) {
    workQueue(office: $office, locale: $locale, kinds: $kinds, first: 20, after: $after) {
      isSettled
      nodes {
        kind locale since
        product { id }
        named: product { title }
        violations { severity message term }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  work,
);

const words = 'title description sourceVersion authors';

/** A text with its source, as its writers see it, and as shoppers do. */
export const textToWrite = graphQuery(
  `query StudioOfficeText($id: ID!, $source: ID!, $product: ID!, $locale: LocaleCode!) {
    content: localizedContent(id: $id) {
      version status isStale
      published { ${words} textVersion reviewer publishedAt }
      draft { ${words} updatedAt rejectionReason }
    }
    source: localizedContent(id: $source) {
      published { ${words} textVersion reviewer publishedAt }
    }
    named: product(id: $product) { title }
    product(id: $product) {
      localizedContent(locale: $locale) {
        title { text locale isFallback }
        description { text locale isFallback }
      }
      completeness { locales { locale state } }
    }
  }`,
  officeText,
);

export const voiceOf = graphQuery(
  `query StudioOfficeVoice($locale: LocaleCode!, $product: ID!) {
    glossary(locale: $locale, product: $product, first: 100) {
      nodes { id term translation note }
      pageInfo { hasNextPage endCursor }
    }
    brandRules(locale: $locale, first: 100) {
      nodes { kind field limit }
      pageInfo { hasNextPage endCursor }
    }
  }`,
  voice,
);

export const checkedText = graphQuery(
  `query StudioOfficeCheck($locale: LocaleCode!, $field: ContentField!, $text: String!, $product: ID!) {
    checkText(locale: $locale, field: $field, text: $text, product: $product) {
      rule kind severity message term
      range { start length }
    }
  }`,
  checked,
);

const became = 'content { version } userErrors { code message path }';

export const saveDraft = graphQuery(
  `mutation StudioOfficeSave($input: DraftContentInput!) {
    done: draftContent(input: $input) { ${became} }
  }`,
  stepped,
);

export const submitDraft = graphQuery(
  `mutation StudioOfficeSubmit($input: SubmitContentInput!) {
    done: submitContent(input: $input) { ${became} }
  }`,
  stepped,
);

export const publishDraft = graphQuery(
  `mutation StudioOfficePublish($input: PublishContentInput!) {
    done: publishContent(input: $input) { ${became} }
  }`,
  stepped,
);

export const rejectDraft = graphQuery(
  `mutation StudioOfficeReject($input: RejectContentInput!) {
    done: rejectContent(input: $input) { ${became} }
  }`,
  stepped,
);

export const marketCoverage = graphQuery(
  `query StudioOfficeCoverage {
    markets { code name coverage { locale published stale missing total percent } }
    locales { code name direction isSource }
  }`,
  coverage,
);
