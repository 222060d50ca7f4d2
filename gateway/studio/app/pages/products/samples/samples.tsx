import { useState } from 'react';
import { Choice } from '../../../ui/choice.tsx';
import { Empty } from '../../../ui/states.tsx';
import type { ProductDetail } from '../queries.ts';
import { SampleRows } from './sample-rows.tsx';
import './samples.css';

/** Real rows of the product, by one of its own queries, asked as whoever looks. */
export default function Samples({ product }: { product: ProductDetail }) {
  const { sampleQueries } = product;
  const [chosen, setChosen] = useState('0');
  const sample = sampleQueries[Number(chosen)] ?? sampleQueries[0];
  if (!sample) {
    return (
      <Empty title="The contract has no sample query">
        Its owner adds them under <code>sampleQueries</code>, and their rows are shown here.
      </Empty>
    );
  }
  const options = sampleQueries.map(({ title }, place) => ({ value: String(place), label: title }));
  return (
    <div className="samples">
      <Choice label="What is asked" value={chosen} options={options} onChange={setChosen} />
      <SampleRows key={sample.query} product={product} query={sample.query} />
    </div>
  );
}
