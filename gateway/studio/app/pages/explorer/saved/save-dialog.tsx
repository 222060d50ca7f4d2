import { useGraph } from '../../../data/use-graph.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import type { Tab } from '../tabs/workspace.ts';
import { collectionList, type Saved } from './queries.ts';
import { SaveForm } from './save-form.tsx';
import './saved.css';

interface SaveDialogProps {
  isOpen: boolean;
  onOpenChange(isOpen: boolean): void;
  /** Who one says to be; empty for nobody. */
  who: string;
  tab: Tab;
  /** Why it is not simply saved over; empty where it is new. */
  reason: string;
  onSaved(saved: Saved): void;
}

/** Keeps what is open in a collection of one's own. */
export function SaveDialog({ isOpen, onOpenChange, ...props }: SaveDialogProps) {
  return (
    <Dialog title="Save the operation" isOpen={isOpen} onOpenChange={onOpenChange}>
      {props.who === '' ? (
        <Empty title="Nobody knows who you are">
          Say who you are at the top of the page: what you save belongs to your team.
        </Empty>
      ) : (
        <OwnCollections {...props} />
      )}
    </Dialog>
  );
}

function OwnCollections(props: Omit<SaveDialogProps, 'isOpen' | 'onOpenChange'>) {
  const list = useGraph(collectionList, { owner: props.who });
  if (list.state === 'loading') return <Loading what="your collections" />;
  if (list.state === 'failed') return <Failed reason={list.reason} retry={list.retry} />;
  return <SaveForm own={list.data.own.nodes} {...props} />;
}
