import { type GraphQLSchema, parse, validate } from 'graphql';
import type { Operation } from '../world/ask-gateway.ts';
import { Dice } from './dice.ts';
import { SelectionWriter } from './selections.ts';

/**
 * An operation that is valid for the schema. Writing avoids conflicts as far as it sees them;
 * the rest is thrown away, which is cheap.
 */
export function draftOperation(schema: GraphQLSchema, seed: number): Operation {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const operation = writeOperation(schema, new Dice(seed + attempt * 0x10000019));
    if (!validate(schema, operation.document).length) return operation;
  }
  throw new Error(`no valid operation of seed ${seed}`);
}

function writeOperation(schema: GraphQLSchema, dice: Dice): Operation {
  const mutation = schema.getMutationType();
  const root = mutation && dice.percent(20) ? mutation : schema.getQueryType();
  if (!root) throw new Error('the schema has no query type');
  const writer = new SelectionWriter(schema, dice);
  const body = writer.selectionSet(root, { depth: dice.between(2, 5), names: new Map() });
  const kind = root === mutation ? 'mutation' : 'query';
  const name = dice.percent(50) ? ' Asked' : '';
  const text = [`${kind}${name}${writer.variables.declarations} ${body}`, ...writer.fragments];
  const source = text.join('\n');
  return { text: source, document: parse(source), variables: writer.variables.values };
}
