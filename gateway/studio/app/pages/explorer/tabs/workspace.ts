import { z } from 'zod/mini';
import { isOtherThanSaved, type Origin, origin } from '../saved/origin.ts';

/** One operation with all that is needed to run it. */
export interface Tab {
  id: number;
  operation: string;
  /** JSON, as it is written. */
  variables: string;
  /** JSON, as it is written. Not kept when the page is closed: there may be secrets in it. */
  headers: string;
  /** Which saved operation it came from, if any. */
  saved?: Origin | undefined;
}

/** The open tabs, of which there is always one. */
export interface Workspace {
  tabs: readonly Tab[];
  selected: number;
}

export const maxTabs = 20;

/** A browser keeps some five million characters for the whole app; a longer text is not kept. */
const maxCharacters = 100_000;

const text = z.string().check(z.maxLength(maxCharacters));
const kept = z.object({
  tabs: z
    .array(
      z.object({
        id: z.int().check(z.nonnegative()),
        operation: text,
        variables: text,
        saved: z.optional(origin),
      }),
    )
    .check(z.minLength(1), z.maxLength(maxTabs)),
  selected: z.number(),
});

export function newWorkspace(operation: string): Workspace {
  return { tabs: [{ id: 0, operation, variables: '', headers: '' }], selected: 0 };
}

export function selectedTab({ tabs, selected }: Workspace): Tab {
  const tab = tabs.find(({ id }) => id === selected) ?? tabs[0];
  if (!tab) throw new Error('A workspace has a tab');
  return tab;
}

/** With one more tab, which is selected. The oldest gives way where there are too many. */
export function openTab({ tabs }: Workspace, operation: string, variables = ''): Workspace {
  const id = Math.max(...tabs.map((tab) => tab.id)) + 1;
  return {
    tabs: [...tabs.slice(-(maxTabs - 1)), { id, operation, variables, headers: '' }],
    selected: id,
  };
}

/** Selects the tab that says exactly this, or opens one. */
export function showOperation(
  workspace: Workspace,
  operation: string,
  variables: string,
): Workspace {
  const same = workspace.tabs.find(
    (tab) => tab.operation === operation && tab.variables === variables,
  );
  return same ? selectTab(workspace, same.id) : openTab(workspace, operation, variables);
}

/** Selects the tab of a saved operation, with what is written there, or opens it as it was saved. */
export function showSaved(workspace: Workspace, saved: Origin): Workspace {
  const own = workspace.tabs.find((tab) => tab.saved?.id === saved.id);
  if (own && isOtherThanSaved(own)) return selectTab(workspace, own.id);
  const opened = own ? selectTab(workspace, own.id) : openTab(workspace, '');
  return changeTab(opened, { operation: saved.text, variables: saved.variables, saved });
}

/** With a tab that has been saved; another may be selected by now. */
export function tabSaved({ tabs, selected }: Workspace, id: number, saved: Origin): Workspace {
  return { tabs: tabs.map((tab) => (tab.id === id ? { ...tab, saved } : tab)), selected };
}

/** Without a tab. The one beside it is selected; after the last there is an empty one. */
export function closeTab({ tabs, selected }: Workspace, id: number): Workspace {
  const at = tabs.findIndex((tab) => tab.id === id);
  const left = tabs.filter((tab) => tab.id !== id);
  const beside = left[Math.min(Math.max(at, 0), left.length - 1)];
  if (!beside)
    return { tabs: [{ id: id + 1, operation: '', variables: '', headers: '' }], selected: id + 1 };
  return { tabs: left, selected: selected === id ? beside.id : selected };
}

export function selectTab({ tabs }: Workspace, id: number): Workspace {
  return { tabs, selected: id };
}

/** With something else written in the selected tab. */
export function changeTab(workspace: Workspace, change: Partial<Omit<Tab, 'id'>>): Workspace {
  const { id } = selectedTab(workspace);
  const tabs = workspace.tabs.map((tab) => (tab.id === id ? { ...tab, ...change } : tab));
  return { tabs, selected: id };
}

/** With another operation in each tab that has just this one. */
export function replaceOperation(
  { tabs, selected }: Workspace,
  from: string,
  to: string,
): Workspace {
  return {
    tabs: tabs.map((tab) => (tab.operation === from ? { ...tab, operation: to } : tab)),
    selected,
  };
}

/** What the browser keeps of it. */
export function keepable({ tabs, selected }: Workspace): string {
  const short = tabs.filter(
    ({ operation, variables }) =>
      operation.length <= maxCharacters && variables.length <= maxCharacters,
  );
  return JSON.stringify({
    tabs: short.map(({ headers: _secret, ...tab }) => tab),
    selected,
  });
}

/** What was kept, if it is any workspace. */
export function fromKept(said: string): Workspace | undefined {
  let parsed: unknown;
  try {
    parsed = JSON.parse(said);
  } catch {
    return undefined;
  }
  const { data } = kept.safeParse(parsed);
  return data && { ...data, tabs: data.tabs.map((tab) => ({ ...tab, headers: '' })) };
}

/** What a tab is called: as it was saved, or else the operation's name, or the first field that it asks for. */
export function tabTitle({ operation, saved }: Pick<Tab, 'operation' | 'saved'>): string {
  if (saved) return saved.name;
  const bare = operation.replace(/#.*/g, '');
  const name = /\b(?:query|mutation|subscription)\s+(\w+)/.exec(bare) ?? /\{\s*(\w+)/.exec(bare);
  return name?.[1] ?? 'New';
}
