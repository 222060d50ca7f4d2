import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import { isCalendarDay, isInstant } from './day.ts';

/**
 * The shared scalars of `standards.graphql`. All but DateTime travel as text inside the mesh,
 * so that nothing is rounded; DateTime is a Date inside and ISO 8601 text outside.
 */
export const scalars = {
  Decimal: textScalar('Decimal', /^-?\d{1,20}(\.\d{1,10})?$/, 'a decimal such as "129.90"'),
  Date: textScalar('Date', isCalendarDay, 'a calendar day such as "2026-03-01"'),
  CurrencyCode: textScalar('CurrencyCode', /^[A-Z]{3}$/, 'an ISO 4217 code such as "EUR"'),
  CountryCode: textScalar('CountryCode', /^[A-Z]{2}$/, 'an ISO 3166-1 code such as "DE"'),
  LocaleCode: textScalar('LocaleCode', isLocale, 'a BCP 47 tag such as "de-CH"'),
  DateTime: dateTimeScalar(),
};

type TextRule = RegExp | ((text: string) => boolean);

function textScalar(name: string, rule: TextRule, right: string) {
  const accepts = (text: string) => (rule instanceof RegExp ? rule.test(text) : rule(text));
  const check = (value: unknown): string => {
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && accepts(text)) return text;
    throw new GraphQLError(`${name} must be ${right}, not ${JSON.stringify(value)}`);
  };
  return new GraphQLScalarType({
    name,
    serialize: check,
    parseValue: check,
    parseLiteral: (node) => check(literalText(node)),
  });
}

function dateTimeScalar() {
  const parse = (value: unknown): Date => {
    if (typeof value === 'string' && isInstant(value)) return new Date(value);
    throw new GraphQLError(
      `DateTime must be ISO 8601 with a zone such as "2026-03-01T09:30:00Z", not ${JSON.stringify(value)}`,
    );
  };
  return new GraphQLScalarType<Date, string>({
    name: 'DateTime',
    serialize: (value) => (value instanceof Date ? value : parse(value)).toISOString(),
    parseValue: parse,
    parseLiteral: (node) => parse(literalText(node)),
  });
}

function literalText(node: ValueNode): string | undefined {
  const isText = node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT;
  return isText ? node.value : undefined;
}

/** True for a well-formed BCP 47 tag in its canonical spelling. */
export function isLocale(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
