import { Link } from 'wouter';
import { count } from '../../../ui/numbers.ts';
import type { LineageNode, Stage } from './lineage-model.ts';

interface NodeWordsProps {
  node: LineageNode | undefined;
  /** All that is lit together with it. */
  path: ReadonlySet<string> | undefined;
  nodes: readonly LineageNode[];
}

/** What the lit path says, in words; its place is kept while nothing is lit. */
export function NodeWords({ node, path, nodes }: NodeWordsProps) {
  if (!node || !path) {
    return (
      <p className="lineage-words muted" role="status">
        Point at something, or choose it, to see where it comes from and who asks for it.
      </p>
    );
  }
  const others = (stage: Stage) =>
    nodes.filter((one) => one.stage === stage && one.id !== node.id && path.has(one.id)).length;
  const touched = [
    ...some(others('table'), 'table'),
    ...some(others('field'), 'field'),
    ...some(others('operation'), 'operation'),
    ...some(others('consumer'), 'consumer'),
  ];
  const said = touched.length
    ? `on its path: ${touched.join(', ')}`
    : 'nothing leads to or from it';
  return (
    <p className="lineage-words" role="status">
      <strong>{node.label}</strong>: {said}; {asked(node)}. <More node={node} />
    </p>
  );
}

const some = (number: number, what: string) =>
  number === 0 ? [] : [`${number} ${what}${number === 1 ? '' : 's'}`];

const asked = ({ requests }: LineageNode) =>
  requests === 0 ? 'not asked in 30 days' : `asked ${count(requests)} times in 30 days`;

function More({ node: { stage, key } }: { node: LineageNode }) {
  if (stage === 'field') return <Link href={`/graph/${key.split('.', 1)[0]}`}>Its type</Link>;
  if (stage === 'operation') return <Link href={`/insights/${key}`}>Its use</Link>;
  return null;
}
