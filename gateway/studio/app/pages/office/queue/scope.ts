import type { Filters } from '../../../data/filters.ts';
import { type Office, type WorkKind, workKind } from '../answers.ts';

/** What the address says for all offices, where one's own is what is shown unless told. */
export const allOffices = 'all';

/** Which part of the work is shown. */
export interface Scope {
  office: string | null;
  locale: string | null;
  /** All where it is empty. */
  kinds: readonly WorkKind[];
}

/** The office that a caller is, if it is one, e.g. `dach` for `office:dach`. */
function officeOf(who: string): string | null {
  return who.startsWith('office:') ? who.slice('office:'.length) : null;
}

/** What the address asks for; the office is the caller's own unless told. */
export function readScope(
  { get }: Pick<Filters, 'get'>,
  who: string,
  offices: readonly Office[],
): Scope {
  const own = offices.find(({ id }) => id === officeOf(who))?.id ?? null;
  const asked = get('office');
  return {
    office: asked === allOffices ? null : asked || own,
    locale: get('locale') || null,
    kinds: readKinds(get('kinds')),
  };
}

/** With one kind more or, where it was there, less; as the address keeps it. */
export function toggleKind(kinds: readonly WorkKind[], kind: WorkKind): string {
  const next = kinds.includes(kind) ? kinds.filter((one) => one !== kind) : [...kinds, kind];
  return next.join(',');
}

function readKinds(text: string): WorkKind[] {
  return text.split(',').flatMap((word) => workKind.safeParse(word).data ?? []);
}
