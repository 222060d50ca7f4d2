import { caller } from '../../../data/caller.ts';
import { useFilters } from '../../../data/filters.ts';
import { useStored } from '../../../data/stored.ts';
import { useGraph } from '../../../data/use-graph.ts';
import { Page } from '../../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../../ui/states.tsx';
import type { OfficeSettings } from '../answers.ts';
import { OfficeTabs } from '../office-tabs.tsx';
import { officeSettings } from '../queries.ts';
import { QueueFilters } from './queue-filters.tsx';
import { readScope } from './scope.ts';
import { WorkRows } from './work-rows.tsx';
import './queue.css';

/** What calls for an editor, the most pressing first. */
export function QueuePage() {
  const settings = useGraph(officeSettings);
  return (
    <Page
      title="Regional office"
      purpose="Texts that call for an editor, the most pressing first."
      actions={<OfficeTabs shown="queue" />}
    >
      {settings.state === 'loading' && <Loading what="offices and locales" />}
      {settings.state === 'failed' && <Failed reason={settings.reason} retry={settings.retry} />}
      {settings.state === 'loaded' && <Queue settings={settings.data} />}
    </Page>
  );
}

function Queue({ settings }: { settings: OfficeSettings }) {
  const [who] = useStored(caller);
  const filters = useFilters();
  const scope = readScope(filters, who, settings.regionalOffices);
  if (!/^(team|office):/.test(who)) {
    return (
      <Empty title="Drafts are for teams and regional offices">
        <span>Choose who you are at the top, for example Regional office DACH.</span>
      </Empty>
    );
  }
  return (
    <>
      <QueueFilters settings={settings} scope={scope} filters={filters} />
      <WorkRows key={JSON.stringify(scope)} scope={scope} locales={settings.locales} after={null} />
    </>
  );
}
