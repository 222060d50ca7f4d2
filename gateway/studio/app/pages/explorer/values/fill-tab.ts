import type { Tab } from '../tabs/workspace.ts';
import { fill, unknownText } from './fill.ts';

type FilledTab = { ok: true; tab: Tab } | { ok: false; reason: string };

/** The tab as it is asked: with values in its variables and headers; or the first name that has none, and where. */
export function fillTab(tab: Tab, values: Readonly<Record<string, string>>): FilledTab {
  const variables = fill(tab.variables, values);
  const headers = fill(tab.headers, values);
  for (const [where, filled, written] of [
    ['variables', variables, tab.variables],
    ['headers', headers, tab.headers],
  ] as const) {
    const [first] = filled.unknown;
    if (!first) continue;
    const line = written.slice(0, first.from).split('\n').length;
    return { ok: false, reason: `The ${where}, line ${line}: ${unknownText(first)}` };
  }
  return { ok: true, tab: { ...tab, variables: variables.text, headers: headers.text } };
}
