import { useState } from 'react';
import { AskError, ask } from '../../data/ask.ts';
import { caller } from '../../data/caller.ts';
import { callerHeaders } from '../../data/use-graph.ts';
import { Page } from '../../ui/page.tsx';
import './explorer.css';
import { firstQuery } from './first-query.ts';

/** Asks the graph, and shows what it says. */
export default function Explorer() {
  const [text, setText] = useState(firstQuery);
  const [answer, setAnswer] = useState('');
  const run = async () => {
    setAnswer('…');
    const said = await ask({ text, headers: callerHeaders(caller.get()) }).then(
      (got) => JSON.stringify(got, null, 2),
      (error) => (error instanceof AskError ? error.message : 'Something went wrong here.'),
    );
    setAnswer(said);
  };
  return (
    <Page
      title="Explorer"
      purpose="One graph of the domains that run."
      actions={
        <button type="button" className="primary" onClick={run}>
          Run
        </button>
      }
    >
      <div className="explorer-panes">
        <textarea
          aria-label="Operation"
          spellCheck={false}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <section aria-label="Answer" aria-live="polite">
          <pre>{answer}</pre>
        </section>
      </div>
    </Page>
  );
}
