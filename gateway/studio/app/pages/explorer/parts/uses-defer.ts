import { BREAK, type DocumentNode, visit } from 'graphql';
import type { Question } from '../../../data/ask.ts';

/** Whether something in the document may come later. */
export function usesDefer(document: DocumentNode): boolean {
  let isUsed = false;
  visit(document, {
    Directive({ name }) {
      if (name.value !== 'defer') return undefined;
      isUsed = true;
      return BREAK;
    },
  });
  return isUsed;
}

/** The question, to be answered in parts as they are ready. A header that is written already says it better. */
export function takingParts(question: Question): Question {
  const { headers = {} } = question;
  if (Object.keys(headers).some((name) => name.toLowerCase() === 'accept')) return question;
  const accept = 'multipart/mixed;incrementalSpec=v0.2, application/json;q=0.9';
  return { ...question, headers: { ...headers, accept } };
}
