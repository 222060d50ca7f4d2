import { Background, Controls, ReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Graph } from './graph-model.ts';
import { mapElements } from './map-elements.tsx';
import './graph-map.css';

/** The graph drawn: drag it, zoom it, and click on an entity for its fields. */
export default function GraphMapView({ graph }: { graph: Graph }) {
  const [, navigate] = useLocation();
  const { nodes, edges, leftOut } = useMemo(() => mapElements(graph), [graph]);
  return (
    <>
      <section className="graph-map" aria-label="Map of domains and entities">
        <ReactFlow
          nodes={nodes}
          edges={edges}
          fitView
          minZoom={0.1}
          nodesConnectable={false}
          nodesDraggable={false}
          edgesFocusable={false}
          onNodeClick={(_event, { id }) => {
            const [kind, name] = id.split(' ');
            if (kind === 'entity') navigate(`/graph/${name}`);
          }}
        >
          <Background />
          <Controls showInteractive={false} />
        </ReactFlow>
      </section>
      {leftOut > 0 && <p>{leftOut} entities more than the map has room for: see the types.</p>}
    </>
  );
}
