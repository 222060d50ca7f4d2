import { useMemo, useState } from 'react';
import type { Question } from '../../data/ask.ts';
import { caller } from '../../data/caller.ts';
import { useStored } from '../../data/stored.ts';
import { useShortcut } from '../../shell/shortcut.ts';
import { Page } from '../../ui/page.tsx';
import './explorer.css';
import { ExplorerActions } from './explorer-actions.tsx';
import { useHistory } from './history/use-history.ts';
import { OperationPane } from './operation-pane.tsx';
import { takingParts, usesDefer } from './parts/uses-defer.ts';
import { operationsOf, readDocument } from './picker/operations.ts';
import { PickerPane } from './picker/picker-pane.tsx';
import { AnswerPane } from './run/answer-pane.tsx';
import { requestOf } from './run/request.ts';
import { RunButton } from './run/run-button.tsx';
import { isUnderWay, useRuns } from './run/use-runs.ts';
import { useLink } from './share/use-link.ts';
import { TabStrip } from './tabs/tab-strip.tsx';
import { useWorkspace } from './tabs/use-workspace.ts';
import {
  changeTab,
  closeTab,
  openTab,
  selectedTab,
  selectTab,
  showOperation,
  type Tab,
} from './tabs/workspace.ts';
import { useFirstQuery } from './use-first-query.ts';
import { useSchema } from './use-schema.ts';
import { fillTab } from './values/fill-tab.ts';
import { useValueSets, Values } from './values/use-values.ts';
import { usedValues } from './values/value-sets.ts';

/** Asks the graph: operations are picked or written, run, kept and shared. */
export default function Explorer() {
  const schema = useSchema();
  const [workspace, change] = useWorkspace();
  const tab = selectedTab(workspace);
  const runs = useRuns();
  const history = useHistory();
  const [who] = useStored(caller);
  const [note, setNote] = useState('');
  const [wanted, setWanted] = useState<string>();

  const document = useMemo(() => readDocument(tab.operation), [tab.operation]);
  const operations = document ? operationsOf(document) : [];
  const names = operations.flatMap(({ name }) => name?.value ?? []);
  const operationName = names.find((name) => name === wanted) ?? names[0];
  const chosen = operations.find(({ name }) => name?.value === operationName);
  const valueSets = useValueSets();
  const [sets] = valueSets;
  const values = useMemo(() => usedValues(sets), [sets]);
  const filled = fillTab(tab, values);
  const request = filled.ok ? requestOf(filled.tab, who, operationName) : filled;
  const copied = request.ok
    ? {
        ...request.question,
        url: `${window.location.origin}/graphql`,
        operation: tab.operation,
        isMutation: chosen?.operation === 'mutation',
      }
    : undefined;

  const write = (written: Partial<Tab>) => {
    setNote('');
    change((before) => changeTab(before, written));
  };
  useLink(({ query, variables }) => change((before) => showOperation(before, query, variables)));

  const graph = schema.state === 'loaded' ? schema.schema : undefined;
  useFirstQuery(graph, change);

  const sent = (question: Question) =>
    document && usesDefer(document) ? takingParts(question) : question;
  const run = async () => {
    if (!request.ok) return runs.refuse(tab.id, request.reason);
    const { operation, variables } = tab;
    const at = Date.now();
    const over = await runs.start(tab.id, sent(request.question));
    if (over.phase !== 'answered') return;
    const { ms, errors } = over.answer;
    history.add({ at, operation, variables, ms, errors: errors.length });
  };
  const plan = () =>
    void (request.ok
      ? runs.plan(tab.id, sent(request.question))
      : runs.refuse(tab.id, request.reason));
  useShortcut('enter', () => void run());

  return (
    <Page
      title="Explorer"
      purpose="One graph of the domains that run."
      actions={
        <ExplorerActions
          who={who}
          tab={tab}
          changeWorkspace={change}
          valueSets={valueSets}
          history={history}
          request={copied}
          note={note}
          onNote={setNote}
        >
          <RunButton
            isRunning={isUnderWay(runs.of(tab.id))}
            names={names}
            name={operationName}
            onName={setWanted}
            onRun={run}
            onCancel={() => runs.cancel(tab.id)}
          />
        </ExplorerActions>
      }
    >
      <div className="explorer">
        <TabStrip
          {...workspace}
          onSelect={(id) => change((before) => selectTab(before, id))}
          onClose={(id) => {
            runs.forget(id);
            change((before) => closeTab(before, id));
          }}
          onOpen={() => change((before) => openTab(before, ''))}
        />
        <div className="explorer-panes">
          <PickerPane
            state={schema}
            document={document}
            tab={tab}
            onChange={(written, name) => {
              write(written);
              setWanted(name);
            }}
          />
          <Values value={values}>
            <OperationPane
              schema={graph}
              document={document}
              tab={tab}
              onChange={write}
              onPlan={plan}
            />
          </Values>
          <AnswerPane run={runs.of(tab.id)} retry={run} />
        </div>
      </div>
    </Page>
  );
}
