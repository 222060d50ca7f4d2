import { useFilters } from '../../data/filters.ts';
import { Page } from '../../ui/page.tsx';
import { EngagementTiles } from './engagement/engagement-tiles.tsx';
import { PricesTile } from './prices/prices-tile.tsx';
import { PromotionsTile } from './promotions/promotions-tile.tsx';
import { StockTiles } from './stock/stock-tiles.tsx';
import { useMarkets } from './use-markets.ts';
import { readView } from './view.ts';
import { ViewChoices } from './view-choices.tsx';
import './commerce.css';

/** How the shop does: stock, promotions, engagement and prices, each kept up to date. */
export default function Commerce() {
  const filters = useFilters();
  const view = readView(filters);
  const markets = useMarkets();
  const currency = markets.all.find(({ code }) => code === view.market)?.currency ?? null;
  return (
    <Page title="Commerce" purpose="Stock, promotions, engagement and prices at one glance.">
      <ViewChoices filters={filters} view={view} markets={markets} />
      <div className="commerce-tiles">
        <StockTiles />
        <EngagementTiles view={view} />
        <PromotionsTile market={view.market} />
        <PricesTile view={view} currency={currency} />
      </div>
    </Page>
  );
}
