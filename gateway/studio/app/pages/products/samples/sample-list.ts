import { type AnswerList, firstList, listTable } from '../../explorer/run/answer-list.ts';

/** An answer as rows: its first list, or the one thing that was asked for. Undefined where there is nothing. */
export function sampleList(data: unknown): AnswerList | undefined {
  const list = firstList({ data });
  if (list) return list;
  if (typeof data !== 'object' || data === null) return undefined;
  const [name, only] = Object.entries(data).find(([, value]) => isObject(value)) ?? [];
  return name === undefined ? undefined : listTable(name, [only]);
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
