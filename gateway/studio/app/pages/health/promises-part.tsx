import { useGraph } from '../../data/use-graph.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { PromiseBars } from './promise-bars.tsx';
import { PromiseTable } from './promise-table.tsx';
import { countsByDomain, countsLine, countsOfAll, measuredPromises } from './promises.ts';
import { type PromisingProduct, promises } from './queries.ts';

/** What is measured changes slowly: it is of 30 days. */
const everyMs = 60_000;

/** What contracts promise, by domain and data product. */
export function PromisesPart() {
  const answer = useGraph(promises, {}, { everyMs });
  return (
    <section className="card health-part" aria-labelledby="health-promises">
      <h2 id="health-promises">Promises of contracts</h2>
      {answer.state === 'loading' && <Loading what="promises" />}
      {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      {answer.state === 'loaded' && (
        <>
          {(answer.lapse ?? answer.errors[0]) && (
            <p className="health-problem" role="alert">
              Some of this is missing or old: {answer.lapse ?? answer.errors[0]?.message}
            </p>
          )}
          <Promises products={answer.data.dataProducts.nodes} />
          {answer.data.dataProducts.pageInfo.hasNextPage && (
            <p className="health-aside">Only the first 100 data products are looked at.</p>
          )}
        </>
      )}
    </section>
  );
}

function Promises({ products }: { products: readonly PromisingProduct[] }) {
  if (!products.length) {
    return (
      <Empty title="No domain has published a data product">
        <code>npm run weft -- publish DOMAIN</code>
      </Empty>
    );
  }
  const counts = countsByDomain(products);
  return (
    <>
      <p className="health-aside">
        {countsLine(countsOfAll(counts))}. Latency and availability are measured from what gateways
        reported in the last 30 days.
      </p>
      <PromiseBars counts={counts} />
      <PromiseTable promises={measuredPromises(products)} />
    </>
  );
}
