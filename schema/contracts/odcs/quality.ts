import { z } from 'zod';
import { described } from './extras.ts';

const bounds = z
  .array(z.number())
  .length(2)
  .refine(([low, high]) => low !== high, 'must hold two different numbers');

/** What a measured value is compared with; a rule has exactly one of them. */
const operators = {
  mustBe: z.unknown().optional(),
  mustNotBe: z.unknown().optional(),
  mustBeGreaterThan: z.number().optional(),
  mustBeGreaterOrEqualTo: z.number().optional(),
  mustBeLessThan: z.number().optional(),
  mustBeLessOrEqualTo: z.number().optional(),
  mustBeBetween: bounds.optional(),
  mustNotBeBetween: bounds.optional(),
};

const metrics = [
  'nullValues',
  'missingValues',
  'invalidValues',
  'duplicateValues',
  'rowCount',
] as const;

const dimensions = [
  'accuracy',
  'completeness',
  'conformity',
  'consistency',
  'coverage',
  'timeliness',
  'uniqueness',
] as const;

export const qualityFields = z.strictObject({
  ...described,
  ...operators,
  name: z.string().optional(),
  type: z.enum(['text', 'library', 'sql', 'custom']).optional(),
  dimension: z.enum(dimensions).optional(),
  severity: z.string().optional(),
  businessImpact: z.string().optional(),
  method: z.string().optional(),
  schedule: z.string().optional(),
  scheduler: z.string().optional(),
  unit: z.string().optional(),
  metric: z.enum(metrics).optional(),
  /** What 3.0 called the metric. */
  rule: z.string().optional(),
  arguments: z.record(z.string(), z.unknown()).optional(),
  query: z.string().optional(),
  engine: z.string().optional(),
  implementation: z.union([z.string(), z.record(z.string(), z.unknown())]).optional(),
});

/** A promise about the values themselves that can be measured, or at least read. */
export const qualityRule = qualityFields.superRefine((rule, context) => {
  const problem = problemOf(rule);
  if (problem) context.addIssue({ code: 'custom', ...problem });
});
export type QualityRule = z.infer<typeof qualityRule>;

interface RuleProblem {
  message: string;
  path: string[];
}

/** What the kind of the rule demands, and what it has no use for. */
function problemOf(rule: z.infer<typeof qualityFields>): RuleProblem | undefined {
  const { type, metric } = rule;
  const isMeasured = metric !== undefined || type === 'library';
  const missing = [
    isMeasured && metric === undefined && 'metric',
    type === 'sql' && rule.query === undefined && 'query',
    type === 'custom' && rule.engine === undefined && 'engine',
    type === 'custom' && rule.implementation === undefined && 'implementation',
  ].find((name) => name !== false);
  if (missing) return { message: `is missing: a rule of type ${type} needs it`, path: [missing] };
  const comparison = Object.keys(operators);
  const idle = [
    ...(isMeasured ? [] : ['rule', 'arguments']),
    ...(type === 'sql' ? [] : ['query']),
    ...(type === 'custom' ? [] : ['engine', 'implementation']),
    ...(isMeasured || type === 'sql' ? [] : comparison),
  ].find((name) => Object.hasOwn(rule, name));
  if (idle) return { message: 'is of no use to this type of rule', path: [idle] };
  const given = comparison.filter((name) => Object.hasOwn(rule, name));
  if (given.length === 1 || !(isMeasured || type === 'sql')) return undefined;
  const what = given.length ? `not ${given.join(' and ')} together` : 'it has none';
  return { message: `must have one of ${comparison.join(', ')}; ${what}`, path: [] };
}
