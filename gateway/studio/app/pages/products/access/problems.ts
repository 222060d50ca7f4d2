interface UserError {
  message: string;
  path: readonly string[] | null;
}

/** Why a form was refused: by field, and what belongs to none of them. */
export interface Problems {
  form: string;
  fields: Readonly<Record<string, string>>;
}

export const noProblems: Problems = { form: '', fields: {} };

/** `noProblems` itself where there are none. An error's path is `input` and the field; other fields are not shown. */
export function problemsIn(errors: readonly UserError[], shown: readonly string[]): Problems {
  if (errors.length === 0) return noProblems;
  const fieldOf = ({ path }: UserError) => shown.find((name) => name === path?.[1]);
  const saidOf = (field: string | undefined) =>
    errors
      .filter((error) => fieldOf(error) === field)
      .map(({ message }) => message)
      .join(' ');
  const named = shown.filter((field) => saidOf(field) !== '');
  return {
    form: saidOf(undefined),
    fields: Object.fromEntries(named.map((field) => [field, saidOf(field)])),
  };
}
