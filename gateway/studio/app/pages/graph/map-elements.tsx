import { type Edge, MarkerType, type Node, Position } from '@xyflow/react';
import { toneOf } from './domain-tone.ts';
import type { Graph } from './graph-model.ts';
import { boxSize, type Frame, layOut } from './layout.ts';
import { type MapDomain, type MapEntity, mapOf } from './map-model.ts';

export interface MapElements {
  nodes: Node[];
  edges: Edge[];
  leftOut: number;
}

/** What the map draws: a frame for each domain, a box for each entity, a line from whoever adds to another. */
export function mapElements(graph: Graph): MapElements {
  const { domains, leftOut } = mapOf(graph);
  const frames = layOut(domains);
  const tone = (domain: string) => toneOf(domain, graph.domains);
  const nodes = domains.flatMap((domain): Node[] => {
    const frame = frames.get(domain.name);
    if (!frame) return [];
    return [frameNode(domain, frame, tone), ...boxNodes(domain, frame, tone)];
  });
  const edges = domains.flatMap((domain) => edgesTo(domain, tone));
  return { nodes, edges, leftOut };
}

type Tone = (domain: string) => string;

const frameId = (domain: string) => `domain ${domain}`;
const boxId = (entity: string) => `entity ${entity}`;

function frameNode({ name, entities }: MapDomain, frame: Frame, tone: Tone): Node {
  const { x, y, width, height } = frame;
  return {
    id: frameId(name),
    position: { x, y },
    width,
    height,
    sourcePosition: Position.Left,
    targetPosition: Position.Right,
    selectable: false,
    className: `map-frame ${tone(name)}`,
    ariaLabel: `domain ${name}, ${entities.length} entities`,
    data: { label: name },
  };
}

function boxNodes({ name: domain, entities }: MapDomain, frame: Frame, tone: Tone): Node[] {
  return entities.map(({ name, fieldCount, adders }) => ({
    id: boxId(name),
    parentId: frameId(domain),
    position: frame.boxes.get(name) ?? { x: 0, y: 0 },
    ...boxSize,
    className: `map-box ${tone(domain)}`,
    ariaLabel: `entity ${name}, ${fieldCount} fields${addedBy(adders.map((one) => one.domain))}`,
    data: {
      label: (
        <>
          <strong>{name}</strong>
          <span className="map-detail">{fieldCount} fields</span>
          <span className="map-adders">
            {adders.map((one) => (
              <i key={one.domain} className={tone(one.domain)} title={addedText(one)}>
                {one.domain}
              </i>
            ))}
          </span>
        </>
      ),
    },
  }));
}

/** A line from each domain that adds to one of these entities. */
function edgesTo({ name: owner, entities }: MapDomain, tone: Tone): Edge[] {
  const adders = new Set(entities.flatMap((one) => one.adders.map(({ domain }) => domain)));
  return [...adders].map((domain) => {
    const extended = entities.filter((one) => one.adders.some((adder) => adder.domain === domain));
    const names = extended.map((one) => one.name).join(', ');
    return {
      id: `${domain} ${owner}`,
      source: frameId(domain),
      target: frameId(owner),
      markerEnd: { type: MarkerType.ArrowClosed },
      className: `map-edge ${tone(domain)}`,
      ariaLabel: `${domain} adds to ${names}`,
    };
  });
}

const addedBy = (domains: readonly string[]) =>
  domains.length ? `, with more from ${domains.join(', ')}` : '';

const addedText = ({ domain, fields }: MapEntity['adders'][number]) =>
  `${domain} adds ${fields.join(', ')}`;
