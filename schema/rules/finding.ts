import type { Severity } from './rule.ts';

/** A breach of a rule, for whoever has to mend it. */
export interface Finding {
  /** The rule's id, or `waiver-expired`. */
  rule: string;
  severity: Severity;
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What it is about, e.g. `Variant.weightGrams`. */
  coordinate: string;
  /** What is wrong, and what would be right. */
  message: string;
}

/** `file:line:column severity coordinate: message (rule)`, as compilers say it, so that editors can jump there. */
export function findingLine({ file, line, column, severity, coordinate, message, rule }: Finding) {
  return `${file}:${line}:${column} ${severity} ${coordinate} ${message} (${rule})`;
}
