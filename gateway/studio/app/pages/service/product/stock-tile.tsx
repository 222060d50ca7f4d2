import { useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { DayName } from '../../../ui/day-name.tsx';
import { count, valueName } from '../../../ui/numbers.ts';
import { ScrollX } from '../../../ui/scroll-x.tsx';
import { ShareLegend } from '../../../ui/share-bar.tsx';
import { Tile } from '../../../ui/tile.tsx';
import { productStock } from '../queries.ts';
import { StockCell } from './stock-cell.tsx';
import { type Place, type StockGrid, type StockRow, stockGrid } from './stock-grid.ts';
import './stock.css';

/** Every variant at every place, kept up to date. */
export function StockTile({ id }: { id: string }) {
  const answer = useGraph(productStock, { id }, { everyMs: 5000 });
  return (
    <Tile
      title="Stock by location"
      what="stock"
      answer={answer}
      aside={
        <ShareLegend
          shares={[
            { label: 'Available', token: '--good' },
            { label: 'Reserved', token: '--accent' },
            { label: 'Not for sale', token: '--muted' },
          ]}
        />
      }
    >
      {({ product }) => <Grid grid={stockGrid(product?.variants ?? [])} />}
    </Tile>
  );
}

function Grid({ grid: { places, rows, most, isPartial } }: { grid: StockGrid }) {
  if (isPartial) return <p>The stock of this product cannot be shown now.</p>;
  if (!places.length) return <p>No location keeps this product.</p>;
  return (
    <ScrollX label="Stock by variant and location">
      <table className="stock">
        <thead>
          <tr>
            <th scope="col">Variant</th>
            <th scope="col">To promise</th>
            {places.map((place) => (
              <PlaceName key={place.id} place={place} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.sku}>
              <th scope="row">
                {row.title} <code>{row.sku}</code>
              </th>
              <Promisable row={row} />
              {row.levels.map((level, index) => (
                <StockCell key={places[index]?.id} level={level} most={most} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function PlaceName({ place: { name, kind, available } }: { place: Place }) {
  return (
    <th scope="col">
      {name}
      <span className="stock-place">
        {count(available)} available{kind === 'STORE' && ', for its own customers'}
      </span>
    </th>
  );
}

function Promisable({ row: { promisable, nextAvailableOn } }: { row: StockRow }) {
  return (
    <td className="stock-promise">
      <strong>{valueName(promisable)}</strong>
      {promisable === 0 && !nextAvailableOn && <Badge tone="bad">Sold out</Badge>}
      {nextAvailableOn && (
        <Badge tone="warn">
          from <DayName day={nextAvailableOn} />
        </Badge>
      )}
    </td>
  );
}
