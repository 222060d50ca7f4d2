import { numberMark } from '../load/job.ts';

export interface Workload {
  name: string;
  /** One line for the report. */
  about: string;
  /** Which subgraphs it needs: the cheap ones, or Weft's own domains on PostgreSQL. */
  subgraphs: 'shop' | 'domains';
  query: string;
  variables: Readonly<Record<string, unknown>>;
  /** Per run, unless told otherwise: enough for some seconds of the slowest peer. */
  requests: number;
}

/** The two forms of a query with `$tag`: each request like the others, or each with its own tag. */
export function identicalAndDiffering(base: Workload): Workload[] {
  const { name, about } = base;
  return [
    {
      ...base,
      name: `${name}-identical`,
      variables: { tag: 'same' },
      about: `${about}, identical`,
    },
    {
      ...base,
      name: `${name}-differing`,
      variables: { tag: numberMark },
      about: `${about}, a variable differs each time`,
    },
  ];
}

/** The body of its requests, with the mark where a number goes. */
export function bodyText({ query, variables }: Workload): string {
  return JSON.stringify({ query, variables });
}
