import { useFilters } from '../../../data/filters.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Empty } from '../../../ui/states.tsx';
import type { ProductDetail } from '../queries.ts';
import { SampleRows } from './sample-rows.tsx';
import './samples.css';

/** Real rows of the product, by one of its own queries, asked as whoever looks. */
export default function Samples({ product }: { product: ProductDetail }) {
  const { sampleQueries } = product;
  const filters = useFilters();
  const chosen = filters.get('sample') || '1';
  const sample = sampleQueries[Number(chosen) - 1] ?? sampleQueries[0];
  if (!sample) {
    return (
      <Empty title="The contract has no sample query">
        Its owner adds them under <code>sampleQueries</code>, and their rows are shown here.
      </Empty>
    );
  }
  const options = sampleQueries.map(({ title }, place) => ({ value: String(place + 1), label: title }));
  return (
    <div className="samples">
      <Choice label="What is asked" value={chosen} options={options} onChange={(value) => filters.set('sample', value)} />
      <SampleRows key={sample.query} product={product} query={sample.query} />
    </div>
  );
}
