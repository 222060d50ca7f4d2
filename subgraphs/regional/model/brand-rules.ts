import { readsLikeAnotherLanguage } from './language.ts';
import { findPattern } from './pattern.ts';
import { containsTerm, findWords, lengthOf, type TextRange } from './term-search.ts';

export const ruleKinds = [
  'FORBIDDEN_TERM',
  'REQUIRED_TERM',
  'MAX_LENGTH',
  'MIN_LENGTH',
  'PATTERN',
  'GLOSSARY',
  'LANGUAGE',
] as const;
export const ruleFields = ['TITLE', 'DESCRIPTION'] as const;
export const ruleSeverities = ['ERROR', 'WARNING'] as const;

export type RuleKind = (typeof ruleKinds)[number];
export type RuleField = (typeof ruleFields)[number];
export type RuleSeverity = (typeof ruleSeverities)[number];

/** A rule of the brand's voice; a null locale or field means each of them. */
export interface BrandRule {
  id: string;
  kind: RuleKind;
  locale: string | null;
  field: RuleField | null;
  term: string | null;
  limit: number | null;
  severity: RuleSeverity;
  message: string;
}

export interface GlossaryEntry {
  locale: string;
  term: string;
  translation: string;
}

/** One place where a text breaks a rule. `range` is null when something is absent rather than wrong. */
export interface Violation {
  rule: string;
  kind: RuleKind;
  severity: RuleSeverity;
  field: RuleField;
  message: string;
  /** The words that are wrong, or that should be there. */
  term: string | null;
  range: TextRange | null;
}

export interface CheckedText {
  locale: string;
  title: string | null;
  description: string | null;
  /** The source text that it translates; null for the source itself. */
  source: { title: string | null; description: string | null } | null;
}

/** As many places as are told of one rule in one field: a writer needs no more to see what is wrong. */
const mostFindings = 20;

type Finding = Pick<Violation, 'term' | 'range'>;

/**
 * Everything in which a text breaks the rules, in the order of fields, rules and places,
 * up to twenty places a rule and field.
 * A field that is absent is served from a fallback locale, so no rule looks at it.
 */
export function checkText(
  text: CheckedText,
  rules: readonly BrandRule[],
  glossary: readonly GlossaryEntry[],
): Violation[] {
  const own = glossary.filter(({ locale }) => locale === text.locale);
  return ruleFields.flatMap((field) => {
    const value = fieldOf(text, field);
    if (value === null) return [];
    const source = text.source && fieldOf(text.source, field);
    return rules
      .filter((rule) => appliesTo(rule, text.locale, field))
      .flatMap((rule) =>
        findings(rule, { value, locale: text.locale, source }, own)
          .slice(0, mostFindings)
          .map((finding) => violation(rule, field, finding)),
      );
  });
}

/** The violations that keep a text from being published. */
export function blocking(violations: readonly Violation[]): Violation[] {
  return violations.filter(({ severity }) => severity === 'ERROR');
}

/** The glossary terms that a source text uses, in its title or its description. */
export function dueTerms<Entry extends GlossaryEntry>(
  source: { title: string | null; description: string | null },
  glossary: readonly Entry[],
): Entry[] {
  const { title, description } = source;
  return glossary.filter(({ term }) => uses(title ?? '', term) || uses(description ?? '', term));
}

function uses(source: string, term: string): boolean {
  return findWords(source, term).length > 0;
}

function appliesTo(rule: BrandRule, locale: string, field: RuleField): boolean {
  return (rule.locale ?? locale) === locale && (rule.field ?? field) === field;
}

interface CheckedField {
  value: string;
  locale: string;
  source: string | null;
}

function findings(
  { kind, term, limit }: BrandRule,
  { value: text, locale, source }: CheckedField,
  glossary: readonly GlossaryEntry[],
): Finding[] {
  switch (kind) {
    case 'FORBIDDEN_TERM':
      return places(text, findWords(text, term ?? ''));
    case 'PATTERN':
      return places(text, findPattern(text, term ?? ''));
    case 'REQUIRED_TERM':
      return containsTerm(text, term ?? '') ? [] : [{ term, range: null }];
    case 'MAX_LENGTH':
      return tooLong(text, limit ?? Number.POSITIVE_INFINITY);
    case 'MIN_LENGTH':
      return lengthOf(text) < (limit ?? 0) ? [{ term: null, range: null }] : [];
    case 'GLOSSARY':
      return untranslated(text, source ?? '', glossary);
    case 'LANGUAGE':
      return readsLikeAnotherLanguage(text, locale) ? [{ term: null, range: null }] : [];
  }
}

function places(text: string, ranges: TextRange[]): Finding[] {
  return ranges.map((range) => ({
    term: text.slice(range.start, range.start + range.length),
    range,
  }));
}

function tooLong(text: string, limit: number): Finding[] {
  const characters = [...text];
  if (characters.length <= limit) return [];
  const start = characters.slice(0, limit).join('').length;
  return [{ term: null, range: { start, length: text.length - start } }];
}

/** Glossary terms that the source uses and whose agreed translation the text lacks. */
function untranslated(text: string, source: string, glossary: readonly GlossaryEntry[]): Finding[] {
  return glossary
    .filter(({ term }) => uses(source, term))
    .filter(({ translation }) => !containsTerm(text, translation))
    .map(({ translation }) => ({ term: translation, range: null }));
}

function violation(rule: BrandRule, field: RuleField, finding: Finding): Violation {
  const { id, kind, severity, message } = rule;
  return { rule: id, kind, severity, field, message, ...finding };
}

function fieldOf(
  text: { title: string | null; description: string | null },
  field: RuleField,
): string | null {
  return field === 'TITLE' ? text.title : text.description;
}
