import type { GraphQLResponse } from '@apollo/server';
import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql';
import type { CompletedPart, Part } from '../execution/deferred-parts.ts';
import type { AnswerInParts } from '../execution/execute-deferred.ts';
import type { ExecutionError } from '../execution/execution-error.ts';
import type { PartsFormat } from './parts-format.ts';

type Body = GraphQLResponse['body'];
type FormatErrors = (errors: readonly ExecutionError[]) => GraphQLFormattedError[];

/** The body of an answer in parts, as Apollo Server writes it out. `first` is the first part's. */
export function incrementalBody(
  format: PartsFormat,
  first: FormattedExecutionResult<Record<string, unknown>>,
  answer: AnswerInParts,
  formatErrors: FormatErrors,
): Body {
  return format === 'v0.2'
    ? currentBody(first, answer, formatErrors)
    : draftBody(first, answer, formatErrors);
}

/** Source: https://github.com/graphql/graphql-spec/pull/742 as of 2022-08-24. */
function draftBody(
  first: FormattedExecutionResult<Record<string, unknown>>,
  { first: { pending }, rest }: AnswerInParts,
  formatErrors: FormatErrors,
): Body {
  return {
    kind: 'incremental',
    initialResult: { ...first, hasNext: pending.length > 0 },
    subsequentResults: mapped(rest, ({ completed, hasNext }) => ({
      incremental: completed.map(({ data, path, label, errors }) => ({
        data,
        path,
        ...(label === undefined ? {} : { label }),
        ...errorsOf(errors, formatErrors),
      })),
      hasNext,
    })),
  };
}

/** Source: https://github.com/graphql/graphql-spec/pull/1110, as graphql-js 17.0.0-alpha.9 writes it. */
function currentBody(
  { data, ...first }: FormattedExecutionResult<Record<string, unknown>>,
  { first: { pending }, rest }: AnswerInParts,
  formatErrors: FormatErrors,
): Body {
  return {
    kind: 'incremental',
    initialResult: {
      data: data ?? {},
      ...first,
      pending: pending.map(announced),
      hasNext: pending.length > 0,
    },
    subsequentResults: mapped(rest, ({ completed, pending: more, hasNext }) => {
      const incremental = completed.flatMap(({ id, data, errors }) =>
        data ? { id, data, ...errorsOf(errors, formatErrors) } : [],
      );
      return {
        ...(more.length ? { pending: more.map(announced) } : {}),
        ...(incremental.length ? { incremental } : {}),
        completed: completed.map((part) => ended(part, formatErrors)),
        hasNext,
      };
    }),
  };
}

const announced = ({ id, path, label }: Part) =>
  label === undefined ? { id, path } : { id, path, label };

/** What is lost as a whole has no data that its errors could stand beside. */
function ended({ id, data, errors }: CompletedPart, formatErrors: FormatErrors) {
  return data ? { id } : { id, ...errorsOf(errors, formatErrors) };
}

function errorsOf(errors: readonly ExecutionError[], formatErrors: FormatErrors) {
  return errors.length ? { errors: formatErrors(errors) } : {};
}

async function* mapped<From, To>(values: AsyncIterable<From>, map: (value: From) => To) {
  for await (const value of values) yield map(value);
}
