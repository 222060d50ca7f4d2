import { type AnswerList, firstList, listTable } from '../../explorer/run/answer-list.ts';

/** A list that a connection pages through stands for itself, however short it is. */
const isPage = /(^|\.)(nodes|edges)$/;

/** An answer as rows: its first list, or the one thing that was asked for. Undefined where there is nothing. */
export function sampleList(data: unknown): AnswerList | undefined {
  const list = firstList({ data });
  if (list && (list.count > 1 || isPage.test(list.path))) return list;
  if (typeof data !== "object" || data === null) return undefined;
  const [name, only] = Object.entries(data).find(([, value]) => isObject(value)) ?? [];
  return name === undefined ? list : listTable(name, [only]);
}

const isObject = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
