import { useMemo, useState } from 'react';
import { ScrollX } from '../../../ui/scroll-x.tsx';
import {
  type LineageDrawing,
  type LineageLink,
  type LineageNode,
  pathThrough,
  stages,
} from './lineage-model.ts';
import { box, curve, placed } from './lineage-places.ts';
import { NodeWords } from './node-words.tsx';

const heads = { table: 'Table', field: 'Field', operation: 'Operation', consumer: 'Consumer' };

/** Tables, fields, operations and consumers as columns. What is pointed at, focused or chosen lights its path. */
export function Drawing({ drawing }: { drawing: LineageDrawing }) {
  const [pointed, setPointed] = useState<string | null>(null);
  const [focused, setFocused] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const { width, height, places } = useMemo(() => placed(drawing), [drawing]);
  const nodes = stages.flatMap((stage) => drawing.columns[stage]);
  const lit = nodes.find(({ id }) => id === (pointed ?? focused ?? chosen));
  const path = useMemo(() => lit && pathThrough(lit.id, drawing.links), [lit, drawing]);
  return (
    <>
      <NodeWords node={lit} path={path} nodes={nodes} />
      <ScrollX label="Lineage, drawn" className="card lineage">
        <div className="lineage-heads" style={{ width }}>
          {stages.map((stage) => (
            <span key={stage} style={{ width: box.width }}>
              {heads[stage]}
            </span>
          ))}
        </div>
        <div className="lineage-plane" style={{ width, height }}>
          {drawing.columns.operation.length === 0 && (
            <p className="lineage-unasked muted">Nobody asked for them in 30 days.</p>
          )}
          <svg width={width} height={height} aria-hidden="true">
            {drawing.links.map((link) => (
              <path
                key={`${link.from} ${link.to}`}
                d={curve(link, places)}
                className={tone(path && isWithin(link, path))}
              />
            ))}
          </svg>
          {nodes.map((node) => (
            <NodeBox
              key={node.id}
              node={node}
              place={places.get(node.id)}
              tone={tone(path?.has(node.id))}
              isChosen={node.id === chosen}
              onPoint={setPointed}
              onFocus={setFocused}
              onChoose={() => setChosen(node.id === chosen ? null : node.id)}
            />
          ))}
        </div>
      </ScrollX>
    </>
  );
}

const isWithin = ({ from, to }: LineageLink, path: ReadonlySet<string>) =>
  path.has(from) && path.has(to);

/** Lit or dimmed while something is pointed at, and neither otherwise. */
function tone(isLit: boolean | undefined): string {
  if (isLit === undefined) return '';
  return isLit ? 'is-lit' : 'is-dim';
}

interface NodeBoxProps {
  node: LineageNode;
  place: { x: number; y: number } | undefined;
  tone: string;
  isChosen: boolean;
  onPoint(id: string | null): void;
  onFocus(id: string | null): void;
  onChoose(): void;
}

function NodeBox({ node, place, tone, isChosen, onPoint, onFocus, onChoose }: NodeBoxProps) {
  const { id, stage, label } = node;
  return (
    <button
      type="button"
      className={`lineage-node lineage-${stage} ${tone}`}
      style={{ left: place?.x, top: place?.y, ...box }}
      title={label}
      aria-label={`${stage} ${label}`}
      aria-pressed={isChosen}
      onClick={onChoose}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onFocus(id)}
      onBlur={() => onFocus(null)}
    >
      {label}
    </button>
  );
}
