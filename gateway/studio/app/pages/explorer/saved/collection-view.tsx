import { Badge } from '../../../ui/badge.tsx';
import { Moment } from '../../../ui/moment.tsx';
import { NamedRow } from './named-row.tsx';
import {
  type Collection,
  moveOperation,
  removeCollection,
  removeOperation,
  saveCollection,
} from './queries.ts';

interface CollectionViewProps {
  collection: Collection;
  isOwn: boolean;
  onOpen(id: string): void;
  onChanged(): Promise<void>;
}

/** A collection with its operations; what is one's own can be renamed and removed. */
export function CollectionView({ collection, isOwn, onOpen, onChanged }: CollectionViewProps) {
  const { name, owner, operations } = collection;
  return (
    <li>
      <NamedRow
        thing={collection}
        isOwn={isOwn}
        rename={saveCollection}
        remove={removeCollection}
        onChanged={onChanged}
      >
        <h3>
          {name} <Badge tone={isOwn ? 'accent' : 'plain'}>{owner}</Badge>
        </h3>
      </NamedRow>
      {operations.length === 0 && <p className="collections-note">Nothing is in it yet.</p>}
      <ul aria-label={`Operations of ${name}`}>
        {operations.map((operation) => (
          <li key={operation.id}>
            <NamedRow
              thing={operation}
              isOwn={isOwn}
              rename={moveOperation}
              remove={removeOperation}
              onChanged={onChanged}
            >
              <button
                type="button"
                className="collections-open"
                onClick={() => onOpen(operation.id)}
              >
                <strong>{operation.name}</strong>
                <span>
                  {operation.updatedBy}, <Moment at={operation.updatedAt} />
                </span>
              </button>
            </NamedRow>
          </li>
        ))}
      </ul>
    </li>
  );
}
