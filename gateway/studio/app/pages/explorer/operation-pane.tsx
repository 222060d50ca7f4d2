import type { DocumentNode, GraphQLSchema } from 'graphql';
import { Suspense } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../../ui/states.tsx';
import { OperationEditor } from './editor/editors.ts';
import { writeDocument } from './picker/operations.ts';
import { Inputs } from './run/inputs.tsx';
import type { Tab } from './tabs/workspace.ts';

interface OperationPaneProps {
  schema: GraphQLSchema | undefined;
  /** What the tab's operation says; undefined while it cannot be read. */
  document: DocumentNode | undefined;
  tab: Tab;
  onChange(change: Partial<Tab>): void;
  /** Shows the plan of the operation, without running it. */
  onPlan(): void;
}

/** What is asked: the operation, and below it what is sent along. */
export function OperationPane({ schema, document, tab, onChange, onPlan }: OperationPaneProps) {
  const [, navigate] = useLocation();
  const canFormat = document !== undefined && document.definitions.length > 0;
  return (
    <section className="explorer-operation" aria-label="What is asked">
      <div className="explorer-head">
        <h2>Operation</h2>
        <button type="button" title="Which domains are asked; nothing is run" onClick={onPlan}>
          Show plan
        </button>
        <button
          type="button"
          title="Comments are not kept"
          disabled={!canFormat}
          onClick={() => document && onChange({ operation: writeDocument(document) })}
        >
          Format
        </button>
      </div>
      <div className="explorer-editor">
        <Suspense fallback={<Loading what="the editor" />}>
          <OperationEditor
            key={tab.id}
            schema={schema}
            value={tab.operation}
            onChange={(operation) => onChange({ operation })}
            onType={(name) => navigate(`/graph/${name}`)}
          />
        </Suspense>
      </div>
      <Inputs tab={tab} onChange={onChange} />
    </section>
  );
}
