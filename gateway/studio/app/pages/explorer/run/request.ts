import type { Question } from '../../../data/ask.ts';
import { callerHeaders } from '../../../data/use-graph.ts';
import type { Tab } from '../tabs/workspace.ts';
import { readHeaders, readObject } from './json-object.ts';

interface AskedQuestion extends Question {
  variables: Readonly<Record<string, unknown>>;
  headers: Readonly<Record<string, string>>;
}

type TabRequest = { ok: true; question: AskedQuestion } | { ok: false; reason: string };

/** What a tab asks, as the caller; or why it cannot be asked. Headers that are written come before the caller's own. */
export function requestOf(tab: Tab, who: string, operationName: string | undefined): TabRequest {
  if (tab.operation.trim() === '') {
    return { ok: false, reason: 'There is no operation. Pick fields, or write one.' };
  }
  const variables = readObject(tab.variables);
  if (!variables.ok)
    return { ok: false, reason: `The variables cannot be read. ${variables.reason}` };
  const headers = readHeaders(tab.headers);
  if (!headers.ok) return { ok: false, reason: `The headers cannot be read. ${headers.reason}` };
  return {
    ok: true,
    question: {
      text: tab.operation,
      variables: variables.value,
      headers: { ...callerHeaders(who), ...headers.value },
      operationName,
    },
  };
}
