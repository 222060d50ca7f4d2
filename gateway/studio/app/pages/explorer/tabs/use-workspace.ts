import { useEffect, useState } from 'react';
import { createStored } from '../../../data/stored.ts';
import { firstQuery } from '../first-query.ts';
import { fromKept, keepable, newWorkspace, type Workspace } from './workspace.ts';

const stored = createStored('weft.explorer.tabs', '');

/** The tabs as they were left; the browser remembers how they are changed. */
export function useWorkspace(): [Workspace, (next: (before: Workspace) => Workspace) => void] {
  const [workspace, change] = useState(() => fromKept(stored.get()) ?? newWorkspace(firstQuery));
  useEffect(() => stored.set(keepable(workspace)), [workspace]);
  return [workspace, change];
}
