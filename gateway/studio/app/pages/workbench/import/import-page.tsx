import { useState } from 'react';
import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Failed, Loading } from '../../../ui/states.tsx';
import { OnlyCatalogTeam, useMayEdit } from '../may-edit.tsx';
import { WorkbenchLinks } from '../workbench-links.tsx';
import { FileDrop } from './file-drop.tsx';
import { FileImport } from './file-import.tsx';
import { Quarantine } from './quarantine.tsx';
import { feedList, type ImportFeed } from './queries.ts';
import { type ReadFile, readFile } from './read-file.ts';
import './import.css';

/** Files into the catalog, and the rows that it refused. */
export function ImportPage() {
  const mayEdit = useMayEdit();
  const feeds = useGraph(feedList, {}, { isOff: !mayEdit });
  return (
    <Page
      title="Import files"
      purpose="Many products at once. Rows that are wrong are kept here until they are right."
    >
      <WorkbenchLinks />
      {!mayEdit && <OnlyCatalogTeam what="import files, and see rows that were refused" />}
      {mayEdit && feeds.state === 'loading' && <Loading what="what can be imported" />}
      {mayEdit && feeds.state === 'failed' && <Failed reason={feeds.reason} retry={feeds.retry} />}
      {mayEdit && feeds.state === 'loaded' && <Imports feeds={feeds.data.catalogFeeds} />}
    </Page>
  );
}

function Imports({ feeds }: { feeds: readonly ImportFeed[] }) {
  const [chosen, setChosen] = useState<{ number: number; read: ReadFile }>();
  const choose = async (file: File) => {
    const read = await readFile(file);
    setChosen((before) => ({ number: (before?.number ?? 0) + 1, read }));
  };
  return (
    <>
      <FileDrop onFile={(file) => void choose(file)} />
      {chosen && 'problem' in chosen.read && (
        <p className="workbench-refused" role="alert">
          {chosen.read.problem}
        </p>
      )}
      {chosen && 'file' in chosen.read && (
        <FileImport
          key={chosen.number}
          file={chosen.read.file}
          feeds={feeds}
          onClose={() => setChosen(undefined)}
        />
      )}
      {!(chosen && 'file' in chosen.read) && <Quarantine feeds={feeds} />}
    </>
  );
}
