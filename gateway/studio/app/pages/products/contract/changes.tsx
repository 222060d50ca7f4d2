import type { ProductDetail } from '../queries.ts';

/** The registry tells of no more. */
const mostSteps = 20;

/** What changed from version to version, in words. */
export function Changes({ changelog }: Pick<ProductDetail, 'changelog'>) {
  return (
    <section className="card contract-changes">
      <h2>What changed, in words</h2>
      {changelog.length === 0 && <p>Nothing in the contract.</p>}
      {changelog.map(({ from, to, publishedAt, actor, changes }) => (
        <div key={publishedAt}>
          <h3>{from === null ? to : `${from} to ${to}`}</h3>
          <p className="muted">
            {new Date(publishedAt).toLocaleDateString()}, {actor}
          </p>
          <ul>
            {changes.map((text) => (
              <li key={text}>{text}</li>
            ))}
            {from === null && <li>The first that was published.</li>}
          </ul>
        </div>
      ))}
      {changelog.length >= mostSteps && (
        <p className="muted">Only the last {mostSteps} are kept here.</p>
      )}
    </section>
  );
}
