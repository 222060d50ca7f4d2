import { Tabs } from 'radix-ui';
import { Suspense } from 'react';
import { Loading } from '../../../ui/states.tsx';
import { JsonEditor } from '../editor/editors.ts';
import type { Tab } from '../tabs/workspace.ts';
import './inputs.css';

interface InputsProps {
  tab: Tab;
  onChange(change: Partial<Tab>): void;
}

/** What is sent along with the operation. */
export function Inputs({ tab, onChange }: InputsProps) {
  return (
    <Tabs.Root defaultValue="variables" className="inputs">
      <Tabs.List aria-label="Sent along" className="inputs-tabs">
        <Tabs.Trigger value="variables">Variables</Tabs.Trigger>
        <Tabs.Trigger value="headers">Headers</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="variables" className="inputs-editor" tabIndex={-1}>
        <Suspense fallback={<Loading what="the editor" />}>
          <JsonEditor
            key={tab.id}
            label="Variables as JSON"
            example={'{ "handle": "ridgeline-rain-jacket" }'}
            value={tab.variables}
            onChange={(variables) => onChange({ variables })}
          />
        </Suspense>
      </Tabs.Content>
      <Tabs.Content value="headers" className="inputs-editor" tabIndex={-1}>
        <Suspense fallback={<Loading what="the editor" />}>
          <JsonEditor
            key={tab.id}
            label="Headers as JSON"
            example={'{ "accept-language": "de" }'}
            value={tab.headers}
            onChange={(headers) => onChange({ headers })}
          />
        </Suspense>
      </Tabs.Content>
    </Tabs.Root>
  );
}
