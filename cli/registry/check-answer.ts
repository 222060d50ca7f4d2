import { relative } from 'node:path';
import { z } from 'zod';
import { roomFolder } from '../../platform/rooms.ts';
import type { CheckReport } from '../../schema/checks/report/report.ts';

/** What to ask of a check. */
export const checkFields = `check {
  id domains isPassed
  steps { name leftOut findings { level code message coordinate file line column } }
}`;

const levels = { ERROR: 'error', WARNING: 'warning', NOTE: 'note' } as const;

/** The registry says null where a report has nothing. */
const optional = <Form extends z.ZodType>(form: Form) =>
  form.nullable().transform((value) => value ?? undefined);

const finding = z.object({
  level: z.enum(['ERROR', 'WARNING', 'NOTE']).transform((level) => levels[level]),
  code: z.string(),
  message: z.string(),
  coordinate: optional(z.string()),
  file: optional(z.string()).transform((file) => file && localFile(file)),
  line: optional(z.number()),
  column: optional(z.number()),
});

const check = z.object({
  id: z.string(),
  domains: z.array(z.string()),
  isPassed: z.boolean(),
  steps: z.array(
    z.object({
      name: z.enum(['rules', 'composition', 'contract', 'changes']),
      leftOut: optional(z.string()),
      findings: z.array(finding),
    }),
  ),
});

/** The form of a check as the registry gives it; null where it did none. */
export const checkAnswer = check.nullable();
export type CheckAnswer = z.output<typeof check>;

export const reportOf = ({ domains, steps }: CheckAnswer): CheckReport => ({
  subject: domains.join(', '),
  steps,
});

/** `catalog/schema.graphql` as the path of that file from here. */
function localFile(file: string): string {
  const [domain = '', ...rest] = file.split('/');
  return relative(process.cwd(), [roomFolder(domain), ...rest].join('/'));
}
