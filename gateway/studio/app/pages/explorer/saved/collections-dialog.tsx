import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import { readSaved, reasonOf } from './change-saved.ts';
import { CollectionView } from './collection-view.tsx';
import { allCollections, foundCollections } from './found-collections.ts';
import { collectionList, type Saved } from './queries.ts';
import './saved.css';

interface CollectionsDialogProps {
  /** Who one says to be; empty for nobody. */
  who: string;
  onOpened(saved: Saved): void;
}

/** The button that shows what people keep, to open one of it. */
export function CollectionsDialog(props: CollectionsDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const onOpened = (saved: Saved) => {
    setOpen(false);
    props.onOpened(saved);
  };
  return (
    <Dialog
      title="Collections"
      isOpen={isOpen}
      onOpenChange={setOpen}
      trigger={<button type="button">Collections</button>}
    >
      <Collections who={props.who} onOpened={onOpened} />
    </Dialog>
  );
}

function Collections({ who, onOpened }: CollectionsDialogProps) {
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState('');
  const client = useQueryClient();
  const list = useGraph(collectionList, { owner: who || 'nobody' });
  if (list.state === 'loading') return <Loading what="the collections" />;
  if (list.state === 'failed') return <Failed reason={list.reason} retry={list.retry} />;
  const { own, all } = list.data;
  const known = allCollections(own.nodes, all.nodes);
  const found = foundCollections(known, words);
  const open = async (id: string) => {
    setProblem('');
    await readSaved(id).then(onOpened, (error) => setProblem(reasonOf(error)));
  };
  return (
    <div className="collections">
      <input
        type="search"
        aria-label="Find a saved operation"
        placeholder="Find by name or owner"
        maxLength={200}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <p className="collections-note">
        {who === ''
          ? 'Everybody may open these. To save your own, say who you are at the top.'
          : `Everybody may open these; you change those of ${who}.`}
        {all.pageInfo.hasNextPage && ' Of others only the first 100 are listed.'}
      </p>
      <p className="saved-problem" role="alert">
        {problem}
      </p>
      {known.length === 0 && (
        <Empty title="Nobody has saved anything yet">
          Close this, and press Save to keep the operation that is open.
        </Empty>
      )}
      {known.length > 0 && found.length === 0 && (
        <Empty title="Nothing has such a name">Write less of it.</Empty>
      )}
      <ul>
        {found.map((collection) => (
          <CollectionView
            key={collection.id}
            collection={collection}
            isOwn={collection.owner === who}
            onOpen={(id) => void open(id)}
            onChanged={() => client.invalidateQueries({ queryKey: [collectionList.text] })}
          />
        ))}
      </ul>
    </div>
  );
}
