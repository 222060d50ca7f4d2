import type { QueryPlan } from './gateways.ts';

type PlanNode = NonNullable<QueryPlan['node']>;

/** A plan for people: one line per fetch, indented like the plan. */
export function planText({ node }: QueryPlan): string {
  return node ? nodeLines(node, '').join('\n') : '(nothing to ask)';
}

function nodeLines(node: PlanNode, indent: string): string[] {
  const deeper = `${indent}  `;
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return [`${indent}${node.kind}`, ...node.nodes.flatMap((child) => nodeLines(child, deeper))];
    case 'Flatten':
      return [`${indent}Flatten ${node.path.join('.')}`, ...nodeLines(node.node, deeper)];
    case 'Condition':
      return [
        `${indent}If $${node.condition}`,
        ...(node.ifClause ? nodeLines(node.ifClause, deeper) : []),
        ...(node.elseClause ? [`${indent}Else`, ...nodeLines(node.elseClause, deeper)] : []),
      ];
    case 'Fetch': {
      const requires = node.requires ? ` requires ${selectionText(node.requires)}` : '';
      return [`${indent}${node.serviceName}${requires}: ${node.operation}`];
    }
    default:
      return [`${indent}${node.kind}`];
  }
}

type Selections = NonNullable<Extract<PlanNode, { kind: 'Fetch' }>['requires']>;

function selectionText(selections: Selections): string {
  const texts = selections.map((selection) =>
    selection.kind === 'Field'
      ? `${selection.name}${selection.selections ? ` ${selectionText(selection.selections)}` : ''}`
      : `... on ${selection.typeCondition} ${selectionText(selection.selections)}`,
  );
  return `{ ${texts.join(' ')} }`;
}
