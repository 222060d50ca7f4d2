import { z } from 'zod/mini';

/** A set of values that operations name, e.g. "staging". */
export interface ValueSet {
  name: string;
  values: Readonly<Record<string, string>>;
}

/** All sets, and which of them is used; none when it is empty. */
export interface ValueSets {
  sets: readonly ValueSet[];
  used: string;
}

export const maxSets = 20;
export const maxValues = 50;
export const maxSetName = 60;
const maxValueCharacters = 4000;

export const noSets: ValueSets = { sets: [], used: '' };

const form = z.object({
  sets: z
    .array(
      z.object({
        name: z.string().check(z.minLength(1), z.maxLength(maxSetName)),
        values: z.record(z.string(), z.string().check(z.maxLength(maxValueCharacters))),
      }),
    )
    .check(z.maxLength(maxSets)),
  used: z.string(),
});

/** What the browser kept, if it is any. */
export function keptSets(said: string): ValueSets {
  try {
    return form.parse(JSON.parse(said));
  } catch {
    return noSets;
  }
}

/** The values that are used now. */
export function usedValues({ sets, used }: ValueSets): Readonly<Record<string, string>> {
  return sets.find(({ name }) => name === used)?.values ?? {};
}

/** With this set in the place of the one that had the name before, or as a new one; it is used from now on. */
export function putSet({ sets }: ValueSets, before: string, set: ValueSet): ValueSets {
  const isKnown = sets.some(({ name }) => name === before);
  const next = isKnown ? sets.map((one) => (one.name === before ? set : one)) : [...sets, set];
  return { sets: next, used: set.name };
}

export function removeSet({ sets, used }: ValueSets, name: string): ValueSets {
  return { sets: sets.filter((one) => one.name !== name), used: used === name ? '' : used };
}

/** Why a set cannot have this name; undefined when it can. */
export function nameProblem({ sets }: ValueSets, before: string, name: string): string | undefined {
  if (name.trim() === '') return 'Give it a name, e.g. staging.';
  if (name !== before && sets.some((one) => one.name === name)) return 'There is one already.';
  const isNew = !sets.some((one) => one.name === before);
  return isNew && sets.length >= maxSets ? `There are ${maxSets}; remove one first.` : undefined;
}

type ReadLines =
  | { ok: true; values: Readonly<Record<string, string>> }
  | { ok: false; reason: string };

const line = /^([A-Za-z_]\w{0,59})\s*=(.*)$/;

/** Values as a person writes them: `name = value`, each on a line of its own. */
export function readLines(text: string): ReadLines {
  const values = new Map<string, string>();
  for (const [at, written] of text.split('\n').entries()) {
    if (written.trim() === '') continue;
    const [, name, value = ''] = line.exec(written.trim()) ?? [];
    const wrong = (reason: string): ReadLines => ({
      ok: false,
      reason: `Line ${at + 1}: ${reason}`,
    });
    if (name === undefined) return wrong('write name = value.');
    if (values.has(name)) return wrong(`${name} stands above already.`);
    if (value.length > maxValueCharacters)
      return wrong(`at most ${maxValueCharacters} characters.`);
    values.set(name, value.trim());
  }
  if (values.size > maxValues) return { ok: false, reason: `Write at most ${maxValues} values.` };
  return { ok: true, values: Object.fromEntries(values) };
}

export function writeLines(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} = ${value}`)
    .join('\n');
}
