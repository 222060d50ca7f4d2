import { Link } from 'wouter';
import { useFilters } from '../../data/filters.ts';
import { useGraph } from '../../data/use-graph.ts';
import { Choice } from '../../ui/choice.tsx';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import type { AskedProduct } from './answers.ts';
import { InsightsViews } from './insights-views.tsx';
import { askedFields, domainNames } from './queries.ts';
import { unusedFields } from './unused-fields.ts';

/** Fields that a domain promises and nobody asks for: what could be taken away. */
export function UnusedFields() {
  const filters = useFilters();
  const domains = useGraph(domainNames);
  const names =
    domains.state === 'loaded' ? domains.data.domains.nodes.map(({ name }) => name) : [];
  const chosen = filters.get('domain') || names[0];
  return (
    <Page
      title="Fields that nobody asks"
      purpose="What contracts promise, and no recorded operation selected in the last 30 days."
    >
      <InsightsViews shown="Fields that nobody asks" />
      {domains.state === 'loading' && <Loading what="domains" />}
      {domains.state === 'failed' && <Failed reason={domains.reason} retry={domains.retry} />}
      {domains.state === 'loaded' && chosen === undefined && (
        <Empty title="No domain has published a data product">
          <code>npm run weft -- publish DOMAIN</code>
        </Empty>
      )}
      {chosen !== undefined && (
        <>
          <search className="choices">
            <Choice
              label="Domain"
              value={chosen}
              options={names.map((name) => ({ value: name, label: name }))}
              onChange={(value) => filters.set('domain', value)}
            />
          </search>
          <Products key={chosen} domain={chosen} />
        </>
      )}
    </Page>
  );
}

function Products({ domain }: { domain: string }) {
  const answer = useGraph(askedFields, { domain });
  if (answer.state === 'loading') return <Loading what="its fields" />;
  if (answer.state === 'failed') return <Failed reason={answer.reason} retry={answer.retry} />;
  const products = answer.data.domain?.dataProducts ?? [];
  if (!products.length) return <Empty title={`${domain} has no data product`} />;
  return products.map((product) => <ProductFields key={product.id} product={product} />);
}

function ProductFields({ product }: { product: AskedProduct }) {
  const { fields, limit } = unusedFields(product);
  return (
    <section className="card insights-card" aria-labelledby={product.id}>
      <h2 id={product.id}>
        {product.name} in {product.environment.name}
      </h2>
      {limit && <p className="insights-limit">{limit}</p>}
      {!fields.length && !limit && <p>Every field of it is asked for.</p>}
      <ul className="unused-list">
        {fields.map(({ path, description }) => (
          <li key={path}>
            <Link href={`/graph/${path.split('.', 1)[0]}`}>
              <code>{path}</code>
            </Link>{' '}
            <span>{description}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
