import type { UseRow } from './answers.ts';

/**
 * Without what Studio's pages ask for themselves: they would be the busiest operations of a small mesh. What people
 * ask in the explorer stays.
 */
export function withoutOwn<Row extends UseRow, Used extends { name: string; usage: Row[] }>(
  operation: Used,
): Used {
  if (!operation.name.startsWith('Studio')) return operation;
  return { ...operation, usage: operation.usage.filter(({ client }) => client !== 'weft-studio') };
}
