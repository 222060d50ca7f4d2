import type { DocumentNode } from 'graphql';
import { useState } from 'react';
import { Failed, Loading } from '../../../ui/states.tsx';
import type { Tab } from '../tabs/workspace.ts';
import type { SchemaState } from '../use-schema.ts';
import { FieldPicker } from './field-picker.tsx';
import { pickingFor } from './picking-for.ts';

interface PickerPaneProps {
  state: SchemaState;
  document: DocumentNode | undefined;
  tab: Tab;
  onChange(change: Partial<Tab>, operationName: string | undefined): void;
}

/** The graph's fields beside the editor; on a narrow screen they open above it. */
export function PickerPane({ state, document, tab, onChange }: PickerPaneProps) {
  const [isOpen, setOpen] = useState(() => window.matchMedia('(min-width: 60rem)').matches);
  return (
    <section className="explorer-fields" aria-label="Fields">
      <div className="explorer-head">
        <h2>Fields</h2>
        {state.state === 'loaded' && (
          <button type="button" onClick={state.reload} title="Ask the graph for its schema again">
            Reload
          </button>
        )}
        <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? 'Hide' : 'Show'}
        </button>
      </div>
      {isOpen && state.state === 'loading' && <Loading what="the schema" />}
      {isOpen && state.state === 'failed' && <Failed reason={state.reason} retry={state.retry} />}
      {isOpen && state.state === 'loaded' && (
        <FieldPicker picking={pickingFor({ schema: state.schema, document, tab, onChange })} />
      )}
    </section>
  );
}
