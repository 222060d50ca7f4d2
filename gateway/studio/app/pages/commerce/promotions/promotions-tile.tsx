import { useGraph } from '../../../data/use-graph.ts';
import { Badge } from '../../../ui/badge.tsx';
import { DayName } from '../../../ui/day-name.tsx';
import { utcToday } from '../../../ui/plot/day.ts';
import { ScrollTable } from '../../../ui/scroll-table.tsx';
import { Tile } from '../../../ui/tile.tsx';
import type { Promotion } from '../answers.ts';
import { promotionsOn } from '../queries.ts';
import { endsSoon, inForce, termsOf } from './in-force.ts';

/** What takes something off today, what ends first first. */
export function PromotionsTile({ market }: { market: string | null }) {
  const today = utcToday();
  const at = `${today}T00:00:00Z`;
  const answer = useGraph(promotionsOn, { market, at }, { everyMs: 30_000 });
  return (
    <Tile title="Promotions in force" what="promotions" answer={answer}>
      {({ promotions }) => (
        <>
          <PromotionList promotions={inForce(promotions.nodes)} today={today} />
          {promotions.pageInfo.hasNextPage && (
            <p className="tile-limit">Only 100 are looked at: choose a market to see all of it.</p>
          )}
        </>
      )}
    </Tile>
  );
}

interface PromotionListProps {
  promotions: readonly Promotion[];
  today: string;
}

function PromotionList({ promotions, today }: PromotionListProps) {
  if (!promotions.length) return <p className="muted">Nothing is taken off today.</p>;
  return (
    <div className="commerce-list">
      <ScrollTable
        label="Promotions by their end"
        columns={['Promotion', 'Terms', 'Markets', 'Ends']}
        className="commerce-table"
      >
        {promotions.map((promotion) => (
          <tr key={promotion.id}>
            <th scope="row">
              {promotion.title}
              <span className="commerce-variant">{forWhom(promotion)}</span>
            </th>
            <td>{termsOf(promotion)}</td>
            <td>{promotion.markets?.map(({ code }) => code).join(', ') ?? '–'}</td>
            <td>
              {promotion.endsOn === null ? 'open' : <DayName day={promotion.endsOn} />}{' '}
              {endsSoon(promotion, today) && <Badge tone="warn">soon</Badge>}
            </td>
          </tr>
        ))}
      </ScrollTable>
    </div>
  );
}

function forWhom({ audience, campaign }: Promotion): string {
  const who = audience.length ? audience.map(({ name }) => name).join(', ') : 'everybody';
  return campaign === null ? who : `${who} · ${campaign.name}`;
}
