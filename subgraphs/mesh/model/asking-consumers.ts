import { buildSchema } from 'graphql';
import type { Consumer } from '../../../schema/checks/judgement/evidence.ts';
import { indexOperations } from '../../../schema/checks/operations/operation-index.ts';

/**
 * Consumers with a registered operation that selects one of the fields, asked of a graph as clients see it.
 * `coordinates` are e.g. `Product.title`. What does not fit the graph uses nothing.
 */
export function askingConsumers(
  apiSdl: string,
  consumers: readonly Consumer[],
  coordinates: readonly string[],
): Set<string> {
  const schema = buildSchema(apiSdl, { noLocation: true, assumeValid: true });
  const operations = consumers.flatMap((consumer) =>
    consumer.operations.map((operation) => ({ ...operation, hash: '', consumer: consumer.name })),
  );
  const index = indexOperations(schema, operations);
  const users = coordinates.flatMap((coordinate) => {
    const { direct, throughInterface } = index.usersOf(coordinate);
    return [...direct, ...throughInterface];
  });
  return new Set(users.map(({ consumer }) => consumer));
}
