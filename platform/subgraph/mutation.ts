import { z } from 'zod';
import { type ExpectedCode, isExpected, MeshError, toMeshError } from '../../schema/errors.ts';
import { type Allowed, type Caller, requireCaller } from '../identity/caller.ts';

/** A failure that the caller can act on, as a payload carries it. */
export interface UserError {
  code: ExpectedCode;
  message: string;
  path: string[];
}

/** What every mutation returns: the entity, or null with the reasons. */
export type Payload<Result extends object> = { [K in keyof Result]: Result[K] | null } & {
  userErrors: UserError[];
};

interface Mutation<Input extends z.ZodType, Context, Result extends object> {
  /** Who may; a function where that follows from the input, which throws as `requireCaller` does. */
  allowed: Allowed | ((caller: Caller, input: z.output<Input>) => void);
  input: Input;
  /** Does it and returns the payload's fields; throws a MeshError where the domain refuses. */
  run: (input: z.output<Input>, context: Context) => Promise<Result>;
  /** The payload's fields when it was refused, e.g. `{ product: null }`. */
  refused: { [K in keyof Result]: null };
}

/**
 * One mutation: who may, what the input must be, what it does.
 * A failure that the caller can act on becomes data; anything else is thrown on.
 */
export function mutation<
  Input extends z.ZodType,
  Context extends { caller: Caller },
  Result extends object,
>(definition: Mutation<Input, Context, Result>) {
  return async (
    _parent: unknown,
    args: { input: z.input<Input> },
    context: Context,
  ): Promise<Payload<Result>> => {
    try {
      const { allowed, input: form } = definition;
      // Whoever may not do it whatever he sends learns nothing about what he sent.
      if (typeof allowed !== 'function') requireCaller(context.caller, allowed);
      const input = parseInput(form, args.input);
      if (typeof allowed === 'function') allowed(context.caller, input);
      return { ...(await definition.run(input, context)), userErrors: [] };
    } catch (error) {
      return { ...definition.refused, userErrors: userErrors(error) };
    }
  };
}

/** Several expected failures at once, each told to the caller: e.g. every rule that a text breaks. */
export class Refusals extends MeshError {
  readonly reasons: readonly UserError[];

  constructor(reasons: readonly [UserError, ...UserError[]]) {
    super(reasons[0].code, reasons.map(({ message }) => message).join('; '));
    this.reasons = reasons;
  }
}

class InvalidInput extends MeshError {
  readonly issues: readonly z.core.$ZodIssue[];

  constructor(error: z.ZodError) {
    super('INVALID_INPUT', z.prettifyError(error), { cause: error });
    this.issues = error.issues;
  }
}

function parseInput<Input extends z.ZodType>(form: Input, input: unknown): z.output<Input> {
  const parsed = form.safeParse(input);
  if (!parsed.success) throw new InvalidInput(parsed.error);
  return parsed.data;
}

function userErrors(error: unknown): UserError[] {
  if (error instanceof InvalidInput) return error.issues.map(toUserError);
  if (error instanceof Refusals) return [...error.reasons];
  const known = toMeshError(error);
  if (!isExpected(known)) throw error;
  return [{ code: known.code, message: known.message, path: [...known.path] }];
}

function toUserError(issue: z.core.$ZodIssue): UserError {
  return {
    code: 'INVALID_INPUT',
    message: issue.message,
    path: ['input', ...issue.path.map(String)],
  };
}
