import { ask } from './ask.ts';
import { caller } from './caller.ts';
import { callerHeaders, type GraphQuery, readAnswer } from './use-graph.ts';

/**
 * Sends something that changes what the graph holds, as whoever is chosen. What the domain refuses is in the answer;
 * rejects with an AskError, whose message is for people, when there is none.
 */
export async function change<Data>(
  mutation: GraphQuery<Data>,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  const headers = callerHeaders(caller.get());
  return readAnswer(mutation, await ask({ text: mutation.text, variables, headers })).data;
}
