import Negotiator from 'negotiator';

const types = ['application/json', 'application/graphql-response+json'];

/** Clients send few different `Accept` headers, and each costs more to read than a small request does. */
const maxKept = 100;

/** The content type of an answer in one piece, for what a client accepts; undefined when it accepts none. */
export function answerTypes(): (accept: string | undefined) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (accept = '') => {
    if (known.has(accept)) return known.get(accept);
    const chosen = accept ? new Negotiator({ headers: { accept } }).mediaType(types) : types[0];
    const type = chosen && `${chosen}; charset=utf-8`;
    if (known.size >= maxKept) known.clear();
    known.set(accept, type);
    return type;
  };
}
