import type { Offers } from './offers.ts';
import type { Problems } from './problems.ts';

interface CollectionsSectionProps {
  collections: readonly string[];
  problems: Problems;
  offers: Offers;
  onWrite(collections: readonly string[]): void;
}

/** What it is shown together with. */
export function CollectionsSection(props: CollectionsSectionProps) {
  const { collections, problems, offers, onWrite } = props;
  const offered = offers?.collections.nodes ?? [];
  const unknown = collections.filter((id) => !offered.some((each) => each.id === id));
  const all = [...offered, ...unknown.map((id) => ({ id, name: id }))];
  const toggle = (id: string, isWanted: boolean) =>
    // In the order of ids, as the catalog gives them.
    onWrite(
      (isWanted ? [...collections, id] : collections.filter((each) => each !== id)).toSorted(),
    );
  const error = problems.get('collections');
  return (
    <section className="card editor-section" aria-labelledby="editor-collections">
      <h2 id="editor-collections">Collections</h2>
      <div className="editor-checks">
        {all.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={collections.includes(id)}
              onChange={({ target }) => toggle(id, target.checked)}
            />
            {name}
          </label>
        ))}
        {all.length === 0 && <span className="muted">There are no collections yet.</span>}
      </div>
      {offers?.collections.pageInfo.hasNextPage && (
        <p className="muted">The first 100 are offered.</p>
      )}
      {error && <p className="workbench-refused">{error}</p>}
    </section>
  );
}
