import type { RecordedOperation } from '../../../schema/checks/judgement/evidence.ts';
import { subgraphCount } from './large-graph.ts';

/** Operations of some twenty fields each, asked by three clients on each of 30 days before 2026-08-01. */
export function largeTraffic(count: number): RecordedOperation[] {
  return Array.from({ length: count }, (_, number) => ({
    hash: '',
    name: `Operation${number}`,
    text: operation(number),
    usage: days.flatMap((day) =>
      clients.map((client) => ({
        client,
        version: '1.0',
        day,
        requests: 1 + (number % 90),
        errors: 0,
      })),
    ),
  }));
}

const clients = ['web', 'app', 'dashboard'];
const days = Array.from({ length: 30 }, (_, n) => `2026-07-${String(n + 1).padStart(2, '0')}`);

function operation(number: number): string {
  const subgraph = number % subgraphCount;
  const round = Math.floor(number / subgraphCount);
  const one = (round * 7) % 20;
  const other = (round * 13 + 5) % 20;
  return `query Operation${number}($id: ID!, $filter: Filter${subgraph}x${one % 5}) {
  first: entity${subgraph}x${one}(id: $id, filter: $filter) { ...Part id name value { amount code note } }
  second: entity${subgraph}x${other}(id: "${number}", first: 20, filter: { kind: ONE, from: ${number} }) {
    id name values(first: 3, kind: TWO) { amount code }
    neighbour { id name label neighbour { id value { amount } } }
    foreign { id name foreign { id label } }
  }
}
fragment Part on Entity${subgraph}x${one} { label neighbour { id name } foreign { id } values(first: 2) { note code } }`;
}
