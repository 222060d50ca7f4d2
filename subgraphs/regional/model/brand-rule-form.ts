import { z } from 'zod';
import { ruleFields, ruleKinds, ruleSeverities } from './brand-rules.ts';

const needsTerm: readonly string[] = ['FORBIDDEN_TERM', 'REQUIRED_TERM', 'PATTERN'];
const needsLimit: readonly string[] = ['MAX_LENGTH', 'MIN_LENGTH'];

/** What a rule's kind asks of its other parts. */
function completeRule(rule: { kind: string; term?: unknown; limit?: unknown }) {
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
  return null;
}

/** The form of a rule, as a mutation or a feed brings it. */
export const ruleForm = z
  .object({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,99}$/, 'must be lower-case letters, digits and dashes'),
    kind: z.enum(ruleKinds),
    locale: z.string().nullish(),
    field: z.enum(ruleFields).nullish(),
    term: z.string().trim().min(1).max(100).nullish(),
    limit: z.coerce.number().int().min(1).max(10_000).nullish(),
    severity: z.enum(ruleSeverities),
    message: z.string().trim().min(1).max(500),
  })
  .superRefine((rule, context) => {
    const wrong = completeRule(rule);
    if (wrong) context.addIssue({ code: 'custom', path: [wrong.path], message: wrong.message });
  });
