import { z } from 'zod/mini';

/** What was written and not saved yet, and the version that it was made from. */
const keptText = z.object({ title: z.string(), description: z.string(), basedOn: z.number() });
export type KeptText = z.output<typeof keptText>;

/** For one person in one tab: two who use a browser must not find each other's words. */
const keyOf = (who: string, text: string) => `weft.office.${who}.${text}`;

export function readKept(who: string, text: string): KeptText | null {
  try {
    const stored = sessionStorage.getItem(keyOf(who, text));
    return stored === null ? null : (keptText.safeParse(JSON.parse(stored)).data ?? null);
  } catch {
    return null;
  }
}

/** Where the browser keeps nothing, the warning before the tab is closed is all there is. */
export function writeKept(who: string, text: string, kept: KeptText | null): void {
  try {
    if (kept) sessionStorage.setItem(keyOf(who, text), JSON.stringify(kept));
    else sessionStorage.removeItem(keyOf(who, text));
  } catch {
    // It stays in the page for as long as the page is open.
  }
}
