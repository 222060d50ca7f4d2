import type { DirectiveNode } from 'graphql';

/** A variable for each of whose values an operation has a plan of its own. */
export interface ConditionVariable {
  name: string;
  isTrueByDefault: boolean;
}

export type ConditionValues = Readonly<Record<string, boolean>>;

/** The values that one request has; what is no boolean is refused before anything is executed. */
export function chooseConditions(
  variables: readonly ConditionVariable[],
  asked: Readonly<Record<string, unknown>> = {},
): ConditionValues {
  return Object.fromEntries(
    variables.map(({ name, isTrueByDefault }) => {
      const value = Object.hasOwn(asked, name) ? asked[name] : undefined;
      return [name, value === undefined ? isTrueByDefault : value === true];
    }),
  );
}

export const isCondition = ({ name }: DirectiveNode) =>
  name.value === 'skip' || name.value === 'include';
