import { useState } from 'react';
import { useLeaveQuestion } from '../../../data/leaving.ts';
import { Choice } from '../../../ui/choice.tsx';
import { counted } from '../words.ts';
import { type Fit, fittingFeed } from './fitting-feed.ts';
import { ImportReport } from './import-report.tsx';
import { type ReadyFile, refusedIn } from './import-state.ts';
import type { ImportFeed } from './queries.ts';
import { RefusedRows } from './refused-rows.tsx';
import { type ImportPhase, useImport } from './use-import.ts';

interface FileImportProps {
  file: ReadyFile;
  feeds: readonly ImportFeed[];
  /** Called when a person is done with it. */
  onClose(): void;
}

/** One file: what it fits, how far it is, and what became of its rows. */
export function FileImport({ file, feeds, onClose }: FileImportProps) {
  const [chosen, setChosen] = useState('');
  const { state, progress, send, cancel } = useImport(file, chosen);
  const fit = fittingFeed(feeds, file, chosen);
  const isSending = state.phase === 'sending';
  useLeaveQuestion(isSending, 'The file is not all imported yet. Leave it?');
  const hasBegun = progress.sentParts > 0 || isSending;
  return (
    <section className="card import-file" aria-labelledby="import-file">
      <h2 id="import-file">{file.name}</h2>
      {!hasBegun && (
        <>
          <Choice
            label="Import as"
            value={chosen}
            options={[
              { value: '', label: 'What its name says' },
              ...feeds.map(({ name, purpose }) => ({ value: name, label: `${name}: ${purpose}` })),
            ]}
            onChange={setChosen}
          />
          <FitNote fit={fit} />
        </>
      )}
      <div className="import-progress" role="status">
        <progress aria-label="Rows sent" max={file.rows} value={progress.sentRows} />
        <span>
          {progress.sentRows.toLocaleString('en-GB')} of {counted(file.rows, 'row')}
          {state.phase === 'done' && ', done'}
          {state.phase === 'cancelled' && ', cancelled'}
        </span>
      </div>
      <p className="workbench-refused" role="alert">
        {state.phase === 'stopped' && state.reason}
      </p>
      <div className="workbench-buttons">
        {isSending && (
          <button type="button" onClick={cancel}>
            Cancel
          </button>
        )}
        {!isSending && state.phase !== 'done' && (
          <button type="button" className="primary" onClick={() => void send()}>
            {verbs[state.phase]} {counted(file.rows - progress.sentRows, 'row')}
          </button>
        )}
        {!isSending && (
          <button type="button" onClick={onClose}>
            Close this file
          </button>
        )}
      </div>
      {progress.feeds.length > 0 && <ImportReport feeds={progress.feeds} />}
      {!isSending && progress.since !== null && refusedIn(progress) > 0 && (
        <>
          <h3>Refused rows of this file</h3>
          <RefusedRows
            label={`Refused rows of ${file.name}`}
            narrowed={{ feed: null, fileName: file.name, since: progress.since }}
            nothing="Every row of this file is right now."
          />
        </>
      )}
    </section>
  );
}

const verbs: Readonly<Record<Exclude<ImportPhase['phase'], 'sending' | 'done'>, string>> = {
  ready: 'Import',
  cancelled: 'Go on with',
  stopped: 'Try again with',
};

function FitNote({ fit }: { fit: Fit | null }) {
  if (!fit) {
    return (
      <p className="import-fit">
        No feed has the file’s name. Say above what its rows are; or import it as it is, if there is
        a mapping for such files.
      </p>
    );
  }
  const { feed, foreign, absent } = fit;
  return (
    <p className="import-fit">
      It fits <strong>{feed.name}</strong>: {feed.purpose}{' '}
      {foreign.length > 0 && (
        <span className="import-foreign">Unknown columns: {foreign.join(', ')}. </span>
      )}
      {absent.length > 0 && <span className="muted">Left empty: {absent.join(', ')}.</span>}
    </p>
  );
}
