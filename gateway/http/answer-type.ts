import Negotiator from 'negotiator';
import { partsFormat } from './parts-format.ts';

const types = ['application/json', 'application/graphql-response+json'];

/** Clients send few different `Accept` headers, and each costs more to read than a small request does. */
const maxKept = 100;

/** In what form a client takes its answer. */
export interface AnswerType {
  /** The content type of an answer in one piece; undefined when it accepts none. */
  contentType: string | undefined;
  takesParts: boolean;
}

export function answerTypes(): (accept: string | undefined) => AnswerType {
  const known = new Map<string, AnswerType>();
  return (accept = '') => {
    const before = known.get(accept);
    if (before) return before;
    const chosen = accept ? new Negotiator({ headers: { accept } }).mediaType(types) : types[0];
    const contentType = chosen && `${chosen}; charset=utf-8`;
    const type = { contentType, takesParts: partsFormat(accept) !== undefined };
    if (known.size >= maxKept) known.clear();
    known.set(accept, type);
    return type;
  };
}
