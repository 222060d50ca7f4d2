import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AskError } from '../../../data/ask.ts';
import { change } from '../../../data/change.ts';
import { useFilters } from '../../../data/filters.ts';
import { Choice } from '../../../ui/choice.tsx';
import { counted } from '../words.ts';
import { type ImportFeed, replayRows } from './queries.ts';
import { RefusedRows } from './refused-rows.tsx';

/** Everything that waits to be corrected, of any file. */
export function Quarantine({ feeds }: { feeds: readonly ImportFeed[] }) {
  const { get, set } = useFilters();
  const feed = get('feed');
  const waiting = feeds.filter(({ quarantinedCount }) => quarantinedCount > 0);
  const total = waiting.reduce((sum, { quarantinedCount }) => sum + quarantinedCount, 0);
  return (
    <section className="card import-file" aria-labelledby="quarantine">
      <h2 id="quarantine">In quarantine: {counted(total, 'row')}</h2>
      <div className="choices">
        <Choice
          label="Feed"
          value={feed}
          options={[
            { value: '', label: 'All feeds' },
            ...waiting.map(({ name, quarantinedCount }) => {
              return {
                value: name,
                label: `${name} (${quarantinedCount.toLocaleString('en-GB')})`,
              };
            }),
          ]}
          onChange={(value) => set('feed', value)}
        />
        <ReplayAll feeds={waiting.filter(({ name }) => feed === '' || name === feed)} />
      </div>
      <RefusedRows
        key={feed}
        label="Rows in quarantine"
        narrowed={{ feed: feed || null, fileName: null, since: null }}
        nothing="Nothing waits: every row of every file was accepted."
      />
    </section>
  );
}

/** Offers all rows of feeds again as they stand, in the order in which the catalog takes them. */
function ReplayAll({ feeds }: { feeds: readonly ImportFeed[] }) {
  const client = useQueryClient();
  const [told, setTold] = useState<{ isBusy: boolean; text: string }>({ isBusy: false, text: '' });
  const replayAll = async () => {
    const sum = { accepted: 0, refused: 0 };
    const text = () => `${counted(sum.accepted, 'row')} accepted, ${sum.refused} still refused`;
    setTold({ isBusy: true, text: text() });
    try {
      for (const { name } of feeds) {
        for (let after: string | null = null, isMore = true; isMore; isMore = after !== null) {
          const page = await replayPage(name, after);
          sum.accepted += page.accepted;
          sum.refused += page.refused;
          after = page.next;
          setTold({ isBusy: true, text: text() });
        }
      }
      setTold({ isBusy: false, text: text() });
    } catch (error) {
      const reason = error instanceof AskError ? error.message : 'Something went wrong here.';
      setTold({ isBusy: false, text: reason });
    }
    await client.invalidateQueries();
  };
  return (
    <>
      <button
        type="button"
        disabled={told.isBusy || feeds.length === 0}
        onClick={() => void replayAll()}
      >
        Replay all as they stand
      </button>
      <span role="status" className="muted">
        {told.text}
      </span>
    </>
  );
}

async function replayPage(feed: string, after: string | null) {
  const { accepted, refused, next, userErrors } = (
    await change(replayRows, { input: { feed, after } })
  ).done;
  if (accepted === null || refused === null) {
    throw new AskError(userErrors.map(({ message }) => message).join(' '));
  }
  return { accepted, refused, next };
}
