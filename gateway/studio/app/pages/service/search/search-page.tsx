import { useEffect, useState } from 'react';
import { Link } from 'wouter';
import { useFilters } from '../../../data/filters.ts';
import { useSettled } from '../../../data/use-settled.ts';
import { Page } from '../../../ui/page.tsx';
import { Empty } from '../../../ui/states.tsx';
import { productPath } from '../links.ts';
import { useRecent } from '../recent.ts';
import { SearchResults } from './search-results.tsx';

/** One box for a product or a parcel. What is searched stands in the address. */
export function SearchPage() {
  const filters = useFilters();
  const asked = filters.get('q');
  const [written, setWritten] = useState(asked);
  const settled = useSettled(written.trim());
  useEffect(() => {
    if (settled !== asked) filters.set('q', settled);
  }, [settled, asked, filters]);
  return (
    <Page title="Customer service" purpose="Find a product or a parcel.">
      <search className="service-search">
        <label htmlFor="service-words">Product or parcel</label>
        <input
          id="service-words"
          type="search"
          placeholder="Title, id, SKU, GTIN or tracking number"
          maxLength={100}
          value={written}
          onChange={({ target }) => setWritten(target.value)}
        />
      </search>
      {settled === '' ? <Recent /> : <SearchResults words={settled} />}
    </Page>
  );
}

function Recent() {
  const recent = useRecent();
  if (!recent.length) {
    return (
      <Empty title="What does the customer ask about?">
        <span>Write words of a title, a SKU, or the tracking number of a parcel.</span>
      </Empty>
    );
  }
  return (
    <section aria-labelledby="service-recent">
      <h2 id="service-recent" className="service-heading">
        Opened before
      </h2>
      <ul className="service-recent">
        {recent.map(({ id, title }) => (
          <li key={id}>
            <Link href={productPath(id)} className="button">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
