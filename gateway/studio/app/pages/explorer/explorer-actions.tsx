import type { ReactNode } from 'react';
import { HistoryDialog } from './history/history-dialog.tsx';
import type { useHistory } from './history/use-history.ts';
import { CollectionsDialog } from './saved/collections-dialog.tsx';
import { SaveButton } from './saved/save-button.tsx';
import type { CopiedRequest } from './share/copy-as.ts';
import { ShareMenu } from './share/share-menu.tsx';
import type { useWorkspace } from './tabs/use-workspace.ts';
import { showOperation, showSaved, type Tab, tabSaved } from './tabs/workspace.ts';
import type { useValueSets } from './values/use-values.ts';
import { ValuesChoice } from './values/values-choice.tsx';

interface ExplorerActionsProps {
  who: string;
  tab: Tab;
  changeWorkspace: ReturnType<typeof useWorkspace>[1];
  valueSets: ReturnType<typeof useValueSets>;
  history: ReturnType<typeof useHistory>;
  /** What is sent, to be copied; undefined while it cannot be. */
  request: CopiedRequest | undefined;
  /** What came of the latest action, and how another tells it. */
  note: string;
  onNote(note: string): void;
  /** What runs the operation, at the end. */
  children: ReactNode;
}

/** What can be done with the operation that is open, and where others are found. */
export function ExplorerActions(props: ExplorerActionsProps) {
  const { who, tab, changeWorkspace, valueSets, history, request, note, onNote, children } = props;
  const [sets, setSets] = valueSets;
  return (
    <>
      <span className="explorer-note" role="status">
        {note}
      </span>
      <ValuesChoice sets={sets} onChange={setSets} />
      <CollectionsDialog
        who={who}
        onOpened={(saved) => changeWorkspace((before) => showSaved(before, saved))}
      />
      <SaveButton
        who={who}
        tab={tab}
        onSaved={(saved) => {
          changeWorkspace((before) => tabSaved(before, tab.id, saved));
          onNote(`Saved in ${saved.collection.name}`);
        }}
      />
      <HistoryDialog
        runs={history.runs}
        onChosen={({ operation, variables }) =>
          changeWorkspace((before) => showOperation(before, operation, variables))
        }
        onClear={history.clear}
      />
      <ShareMenu variables={tab.variables} request={request} onDone={onNote} />
      {children}
    </>
  );
}
