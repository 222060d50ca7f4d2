import { type Edge, MarkerType, type Node, Position } from '@xyflow/react';
import { toneOf } from '../../graph/domain-tone.ts';
import { boxSize, layOutPlan } from './plan-layout.ts';
import type { PlanFetch } from './plan-model.ts';

/** What is drawn: a box for each fetch in its domain's colour, a line from whatever it waits for. */
export function planElements(
  fetches: readonly PlanFetch[],
  subgraphs: readonly string[],
  chosen: number | undefined,
): { nodes: Node[]; edges: Edge[] } {
  const places = layOutPlan(fetches);
  const nodes = fetches.map(({ number, subgraph, place, part, conditions }): Node => {
    const isLate = part !== undefined ? 'plan-box-later' : '';
    const isChosen = number === chosen ? 'plan-box-chosen' : '';
    const note = [part, ...conditions].filter((one) => one !== undefined).join(', ');
    return {
      id: `${number}`,
      position: places.get(number) ?? { x: 0, y: 0 },
      ...boxSize,
      sourcePosition: Position.Right,
      targetPosition: Position.Left,
      className: `plan-box ${toneOf(subgraph, subgraphs)} ${isLate} ${isChosen}`,
      ariaLabel: `fetch ${number + 1}, ${subgraph}`,
      data: {
        label: (
          <>
            <strong>
              {number + 1} {subgraph}
            </strong>
            <span className="plan-box-place">{place || 'top'}</span>
            <span className="plan-box-note">{note}</span>
          </>
        ),
      },
    };
  });
  const edges = fetches.flatMap(({ number, after }) =>
    after.map(
      (before): Edge => ({
        id: `${before} ${number}`,
        source: `${before}`,
        target: `${number}`,
        markerEnd: { type: MarkerType.ArrowClosed },
      }),
    ),
  );
  return { nodes, edges };
}
