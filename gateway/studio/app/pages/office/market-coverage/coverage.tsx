import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import type { Locale, MarketCoverage } from '../answers.ts';
import { OfficeTabs } from '../office-tabs.tsx';
import { marketCoverage } from '../queries.ts';
import { CoverageCell } from './coverage-cell.tsx';
import './coverage.css';

const everyMs = 60_000;

/** How much of the range shoppers of each market read in their own language. */
export function Coverage() {
  const answer = useGraph(marketCoverage, {}, { everyMs });
  return (
    <Page
      title="Coverage"
      purpose="How much of the range each market reads in its own languages."
      actions={<OfficeTabs shown="coverage" />}
    >
      {answer.state === 'loading' && <Loading what="coverage" />}
      {answer.state === 'failed' && <Failed reason={answer.reason} retry={answer.retry} />}
      {answer.state === 'loaded' &&
        (answer.data.markets.length ? (
          <CoverageTable markets={answer.data.markets} locales={answer.data.locales} />
        ) : (
          <Empty title="There are no markets yet">
            <span>The regional team adds them with saveMarket.</span>
          </Empty>
        ))}
    </Page>
  );
}

interface CoverageTableProps {
  markets: readonly MarketCoverage[];
  locales: readonly Locale[];
}

function CoverageTable({ markets, locales }: CoverageTableProps) {
  const spoken = locales.filter(({ code }) =>
    markets.some(({ coverage }) => coverage.some(({ locale }) => locale === code)),
  );
  return (
    <>
      <ScrollTable
        label="Coverage of markets and locales"
        className="coverage"
        columns={['Market', ...spoken.map(({ code }) => code)]}
      >
        {markets.map(({ code, name, coverage }) => (
          <tr key={code}>
            <th scope="row">
              {name} <small>{code}</small>
            </th>
            {spoken.map((locale) => (
              <CoverageCell
                key={locale.code}
                coverage={coverage.find((one) => one.locale === locale.code)}
              />
            ))}
          </tr>
        ))}
      </ScrollTable>
      <p className="coverage-note">
        Per cent are of products with a published source text, and are up to date: stale texts do
        not count. A cell leads to its work. Counts are at most a minute old.
      </p>
    </>
  );
}
