import { useEffect, useState } from 'react';
import { createStored } from '../../../data/stored.ts';
import { firstQuery } from '../first-query.ts';
import { fromKept, keepable, newWorkspace, type Workspace } from './workspace.ts';

const stored = createStored('weft.explorer.tabs', '');

/** With its headers, which the browser does not keep: they outlive a look at another page, and no more. */
const left: { workspace?: Workspace } = {};

/** The tabs as they were left; the browser remembers how they are changed. */
export function useWorkspace(): [Workspace, (next: (before: Workspace) => Workspace) => void] {
  const [workspace, change] = useState(
    () => left.workspace ?? fromKept(stored.get()) ?? newWorkspace(firstQuery),
  );
  useEffect(() => {
    left.workspace = workspace;
    stored.set(keepable(workspace));
  }, [workspace]);
  return [workspace, change];
}
