import type { ListedProduct } from '../queries.ts';
import { choicesOf, type FilterName, filterNames, type ProductFilter } from './filter-products.ts';

interface FiltersProps {
  products: readonly ListedProduct[];
  filter: ProductFilter & { text: string };
  set(name: FilterName | 'text', value: string): void;
}

export function Filters({ products, filter, set }: FiltersProps) {
  return (
    <search className="products-filters">
      <input
        type="search"
        aria-label="Search data products and their fields"
        placeholder="Search products and fields, e.g. how many are in stock"
        maxLength={200}
        value={filter.text}
        onChange={({ target }) => set('text', target.value)}
      />
      {filterNames.map((name) => (
        <select
          key={name}
          aria-label={`Only this ${name}`}
          value={filter[name]}
          onChange={({ target }) => set(name, target.value)}
        >
          <option value="">every {name}</option>
          {choicesOf(products, name).map((value) => (
            <option key={value} value={value}>
              {name === 'status' ? value.toLowerCase() : value}
            </option>
          ))}
        </select>
      ))}
    </search>
  );
}
