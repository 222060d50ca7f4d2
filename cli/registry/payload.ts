import { z } from 'zod';
import { errorCodes, MeshError } from '../../schema/errors.ts';

const userError = z.object({
  code: z.enum(Object.keys(errorCodes).filter(isCode)),
  message: z.string(),
  path: z.array(z.string()),
});

type UserError = z.output<typeof userError>;

/** What to ask of every payload beside what it is about. */
export const userErrorFields = 'userErrors { code message path }';

/** The form of a mutation's answer under the alias `done`, with the payload's own fields. */
export const payload = <Shape extends z.ZodRawShape>(shape: Shape) =>
  z.object({ done: z.object({ ...shape, userErrors: z.array(userError) }) });

/** Throws what a payload says was refused: the first code, and each reason in a line of its own. */
export function requireDone(userErrors: readonly UserError[]): void {
  const [first, ...others] = userErrors;
  if (!first) return;
  throw new MeshError(first.code, [first, ...others].map(lineOf).join('\n'));
}

/** `input.operations.3 cannot be read`: the place is told where it says more than that it was the input. */
function lineOf({ message, path }: UserError): string {
  const place = path.filter((part) => part !== 'input').join('.');
  return place ? `${place}: ${message}` : message;
}

function isCode(name: string): name is keyof typeof errorCodes {
  return name in errorCodes;
}
