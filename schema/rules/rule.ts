import type { Contract } from '../contracts/odcs/contract.ts';
import type { Domain } from './subject/domain.ts';
import type { DomainGraph } from './subject/graph.ts';
import type { Operation } from './subject/operation.ts';
import type { Place } from './subject/place.ts';

/** An error stops a release, a warning is to be mended, an advice is worth a thought. The gravest first. */
export const severities = ['error', 'warning', 'advice'] as const;
export type Severity = (typeof severities)[number];

/** Something that a rule found. */
export interface Remark {
  at: Place;
  /** E.g. `Variant.weightGrams`, or a contract's id. */
  coordinate: string;
  /** What is wrong, and what would be right. */
  message: string;
}

/** What rules know besides what they look at. */
export interface RuleContext {
  /** ISO 8601, e.g. `2026-03-01`. */
  today: string;
  /** The contract of this id as it was before; undefined where none is known. */
  previous?: ((id: string) => Contract | undefined) | undefined;
}

/** One rule; each is a file of its own, named for its id. */
interface RuleOf<Kind extends string, Subject, Example> {
  id: string;
  /** What goes wrong for consumers where it is not kept. */
  why: string;
  /** Unless the configuration says otherwise. */
  severity: Severity;
  looksAt: Kind;
  check(subject: Subject, context: RuleContext): Remark[];
  passes: Example;
  /** Each line that is to be found ends in the comment `# wrong`. */
  fails: Example;
}

/** Looks at one domain's part of the graph; its examples are SDL that is read together with the standards. */
export type GraphRule = RuleOf<'graph', DomainGraph, string>;

/** Looks at one domain's contracts beside its graph. */
export type ContractRule = RuleOf<'contracts', Domain, DomainExample>;

/** Looks at all domains together; its examples are domains by name. */
export type MeshRule = RuleOf<'mesh', readonly Domain[], Readonly<Record<string, DomainExample>>>;

/** Looks at one operation that a consumer sends, or that a contract shows. */
export type OperationRule = RuleOf<'operation', Operation, OperationExample>;

export type Rule = GraphRule | ContractRule | MeshRule | OperationRule;

export interface DomainExample {
  graph?: string;
  /** YAML; the keys that every contract needs are put before it where it has no `apiVersion` of its own. */
  contract?: string;
  /** The contract as it was before. */
  previous?: string;
}

export interface OperationExample {
  /** The schema that consumers see. */
  schema: string;
  operation: string;
}
