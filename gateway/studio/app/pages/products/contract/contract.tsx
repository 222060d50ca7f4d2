import { useMemo } from 'react';
import { useFilters } from '../../../data/filters.ts';
import type { ProductDetail } from '../queries.ts';
import { Changes } from './changes.tsx';
import { Compare } from './compare.tsx';
import { readContract } from './read-contract.ts';
import { Sections } from './sections.tsx';
import { YamlText } from './yaml-text.tsx';
import './contract.css';

const parts = ['Rendered', 'Changes', 'Compare', 'YAML'] as const;

/** The contract to be read, what changed from version to version, two of them compared, and its text. */
export default function ContractView({ product }: { product: ProductDetail }) {
  const { contract } = product;
  const filters = useFilters();
  const read = useMemo(() => readContract(contract.text), [contract.text]);
  const part = parts.find((name) => name === filters.get('part')) ?? 'Rendered';
  return (
    <div className="product-contract">
      <div className="contract-parts">
        {parts.map((name) => (
          <button
            key={name}
            type="button"
            aria-pressed={part === name}
            onClick={() => filters.set('part', name === 'Rendered' ? '' : name)}
          >
            {name}
          </button>
        ))}
      </div>
      {part === 'Rendered' && read && <Sections contract={read} product={product} />}
      {part === 'Rendered' && !read && (
        <>
          <p>This contract is not in a form that can be rendered. Its text:</p>
          <YamlText {...contract} />
        </>
      )}
      {part === 'Changes' && <Changes changelog={product.changelog} />}
      {part === 'Compare' && <Compare product={product} />}
      {part === 'YAML' && <YamlText {...contract} />}
    </div>
  );
}
