import { z } from 'zod';
import { ruleFields, ruleKinds, ruleSeverities } from './brand-rules.ts';

const needsTerm: readonly string[] = ['FORBIDDEN_TERM', 'REQUIRED_TERM', 'PATTERN'];
const needsLimit: readonly string[] = ['MAX_LENGTH', 'MIN_LENGTH'];

interface Parts {
  kind: string;
  term?: unknown;
  limit?: unknown;
}

/** What a rule's kind asks of its other parts. */
function completeRule(rule: Parts) {
  const hasTerm = typeof rule.term === 'string';
  const hasLimit = typeof rule.limit === 'number';
  if (hasTerm !== needsTerm.includes(rule.kind)) {
    return {
      path: 'term',
      message: hasTerm ? `${rule.kind} has no term` : `${rule.kind} needs a term`,
    };
  }
  if (hasLimit !== needsLimit.includes(rule.kind)) {
    return {
      path: 'limit',
      message: hasLimit ? `${rule.kind} has no limit` : `${rule.kind} needs a limit`,
    };
  }
  if (rule.kind === 'PATTERN' && !/[^?*\s]/.test(String(rule.term))) {
    return { path: 'term', message: 'PATTERN must hold a digit (#) or a character of its own' };
  }
  return null;
}

export const ruleId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'must be lower-case letters, digits and dashes');

/** A rule that lacks what its kind asks for, or has more, is refused at that part. */
export function requireComplete(rule: Parts, context: z.RefinementCtx): void {
  const wrong = completeRule(rule);
  if (wrong) context.addIssue({ code: 'custom', path: [wrong.path], message: wrong.message });
}

/** The form of a rule, as a mutation brings it. */
export const ruleForm = z
  .object({
    id: ruleId,
    kind: z.enum(ruleKinds),
    locale: z.string().nullish(),
    field: z.enum(ruleFields).nullish(),
    term: z.string().trim().min(1).max(100).nullish(),
    limit: z.int().min(1).max(10_000).nullish(),
    severity: z.enum(ruleSeverities),
    message: z.string().trim().min(1).max(500),
  })
  .superRefine(requireComplete);
