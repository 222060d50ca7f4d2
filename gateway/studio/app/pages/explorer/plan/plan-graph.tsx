import { Background, Controls, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import type { FetchChoice } from './fetch-list.tsx';
import { planElements } from './plan-elements.tsx';

/** The plan drawn: drag it, zoom it, and click on a fetch for what it asks. The list beside it says the same. */
export default function PlanGraph({ fetches, subgraphs, chosen, onChosen }: FetchChoice) {
  const { nodes, edges } = useMemo(
    () => planElements(fetches, subgraphs, chosen),
    [fetches, subgraphs, chosen],
  );
  return (
    <section className="plan-graph" aria-label="Plan, drawn">
      <ReactFlow
        // Another plan is looked at from its own beginning.
        key={fetches.map(({ subgraph, place }) => subgraph + place).join()}
        nodes={nodes}
        edges={edges}
        fitView
        minZoom={0.1}
        maxZoom={1.5}
        fitViewOptions={{ maxZoom: 1 }}
        nodesConnectable={false}
        nodesDraggable={false}
        nodesFocusable={false}
        edgesFocusable={false}
        onNodeClick={(_event, { id }) => onChosen(Number(id))}
      >
        <Background />
        <Controls showInteractive={false} />
      </ReactFlow>
    </section>
  );
}
