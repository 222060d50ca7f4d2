import { normalForm } from '../operations/normal-form.ts';
import { operationHash } from '../operations/normalize.ts';
import type { NamedOperation, OperationProblem } from '../operations/operation-index.ts';
import type { Consumer, DayOfUse, RecordedOperation } from './evidence.ts';
import type { CheckSettings } from './settings.ts';

/** One shape of operation, with everybody who registered or sent it. Its text is the normal form. */
export interface KnownOperation extends NamedOperation {
  consumers: Consumer[];
  usage: DayOfUse[];
}

export interface KnownOperations {
  operations: KnownOperation[];
  problems: OperationProblem[];
}

/** Joins what was recorded and what was registered, without what the settings exclude. */
export function knownOperations(
  recorded: readonly RecordedOperation[],
  consumers: readonly Consumer[],
  settings: Pick<CheckSettings, 'excludedClients' | 'excludedOperations'>,
): KnownOperations {
  const clients = new Set(settings.excludedClients);
  const known = new Map<string, KnownOperation>();
  const problems: OperationProblem[] = [];
  const read = (operation: { hash?: string; name: string; text: string }) =>
    knownOf(known, problems, operation);
  for (const consumer of consumers.filter(({ name }) => !clients.has(name))) {
    for (const operation of consumer.operations) read(operation)?.consumers.push(consumer);
  }
  for (const { hash, name, text, usage } of recorded) {
    const counted = usage.filter(({ client }) => !clients.has(client));
    if (counted.length === 0) continue;
    const operation = text === undefined ? known.get(hash) : read({ hash, name, text });
    if (operation) for (const day of counted) operation.usage.push(day);
    else if (text === undefined) problems.push({ hash, name, reason: 'nobody recorded its text' });
  }
  const excluded = new Set(settings.excludedOperations);
  const counts = ({ hash, name }: { hash: string; name: string }) =>
    !excluded.has(hash) && !excluded.has(name);
  return { operations: [...known.values()].filter(counts), problems: problems.filter(counts) };
}

/** Of what cannot be read the text as it is stands for the shape, unless the hash is known. */
function knownOf(
  known: Map<string, KnownOperation>,
  problems: OperationProblem[],
  { hash: given, name, text }: { hash?: string; name: string; text: string },
): KnownOperation | undefined {
  const normal = normalForm(text);
  if (normal.kind === 'unreadable') {
    problems.push({ hash: given ?? operationHash(text), name, reason: normal.reason });
    return undefined;
  }
  const { hash } = normal;
  const found = known.get(hash) ?? { hash, name, text: normal.text, consumers: [], usage: [] };
  known.set(hash, found);
  return found;
}
