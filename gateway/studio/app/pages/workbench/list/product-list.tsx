import { useState } from 'react';
import { useFilters } from '../../../data/filters.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { Choice } from '../../../ui/choice.tsx';
import { Page } from '../../../ui/page.tsx';
import { TextFilter } from '../../../ui/text-filter.tsx';
import { OnlyCatalogTeam, useMayEdit } from '../may-edit.tsx';
import { statusWords } from '../words.ts';
import { WorkbenchLinks } from '../workbench-links.tsx';
import { CreateProduct } from './create-product.tsx';
import { type Narrowed, ProductRows } from './product-rows.tsx';
import { marketList } from './queries.ts';

const all = Object.keys(statusWords);
const statuses = [
  { value: '', label: 'Any status' },
  ...Object.entries(statusWords).map(([value, label]) => ({ value, label })),
];

/** Every product of the catalog, and what each still lacks for a market. */
export function ProductList() {
  const { get, set } = useFilters();
  const mayEdit = useMayEdit();
  const [isCreating, setCreating] = useState(false);
  const found = useGraph(marketList);
  const markets = found.state === 'loaded' ? found.data.markets : [];
  const market = markets.find(({ code }) => code === get('market'));
  const query = get('query') || null;
  const status = get('status');
  const narrowed: Narrowed = {
    // What is not on sale is for the catalog team.
    filter: { query, ...(mayEdit && { statuses: status ? [status] : all }) },
    currency: market?.currency ?? null,
    market: market?.code ?? null,
  };
  return (
    <Page
      title="Product team"
      purpose="What the catalog sells, and what each product still lacks."
      actions={
        mayEdit && (
          <button type="button" className="primary" onClick={() => setCreating(true)}>
            New product
          </button>
        )
      }
    >
      <WorkbenchLinks />
      {!mayEdit && <OnlyCatalogTeam what="change products, and see those that are not on sale" />}
      {isCreating && mayEdit && <CreateProduct onCancel={() => setCreating(false)} />}
      <search className="choices">
        <TextFilter
          label="Search"
          placeholder="Title, SKU or GTIN"
          value={get('query')}
          onChange={(value) => set('query', value)}
        />
        {mayEdit && (
          <Choice
            label="Status"
            value={status}
            options={statuses}
            onChange={(value) => set('status', value)}
          />
        )}
        <Choice
          label="Complete for"
          value={get('market')}
          options={[
            { value: '', label: 'Any market' },
            ...markets.map(({ code, name, currency }) => {
              return { value: code, label: `${name} (${currency})` };
            }),
          ]}
          onChange={(value) => set('market', value)}
        />
      </search>
      <ProductRows key={JSON.stringify(narrowed)} narrowed={narrowed} />
    </Page>
  );
}
