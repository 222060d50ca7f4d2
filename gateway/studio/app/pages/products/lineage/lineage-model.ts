import type { FieldLineage } from './queries.ts';

/** In the order in which data flows. */
export const stages = ['table', 'field', 'operation', 'consumer'] as const;

export type Stage = (typeof stages)[number];

/** One thing that data passes through. */
export interface LineageNode {
  /** Its stage and its key: no two have the same. */
  id: string;
  stage: Stage;
  label: string;
  /** What leads to more of it: a field's path, an operation's hash. */
  key: string;
  /** Of the last 30 days. */
  requests: number;
}

export interface LineageLink {
  from: string;
  to: string;
}

export interface LineageDrawing {
  columns: Readonly<Record<Stage, readonly LineageNode[]>>;
  links: readonly LineageLink[];
  /** How many of each stage there was no room for. */
  leftOut: Readonly<Record<Stage, number>>;
}

/** More nobody follows with the eye. */
const most: Readonly<Record<Stage, number>> = {
  table: 20,
  field: 30,
  operation: 20,
  consumer: 15,
};

/** What is drawn of these fields: the most asked of each stage, and what leads from one to the next. */
export function drawingOf(rows: readonly FieldLineage[]): LineageDrawing {
  const found = new Map<string, LineageNode>();
  const links = new Map<string, LineageLink>();
  const add = (node: Omit<LineageNode, 'id' | 'requests'>) => {
    const id = `${node.stage} ${node.key}`;
    const known = found.get(id) ?? { ...node, id, requests: 0 };
    found.set(id, known);
    return known;
  };
  const link = (from: LineageNode, to: LineageNode) =>
    links.set(`${from.id}\n${to.id}`, { from: from.id, to: to.id });
  const counted = new Set<string>();
  for (const { path, source, uses } of rows) {
    const field = add({ stage: 'field', key: path, label: path });
    const table = source === null ? undefined : add(tableOf(source));
    if (table) link(table, field);
    for (const { operation, client, requests } of uses) {
      const asked = add({
        stage: 'operation',
        key: operation.hash,
        label: operation.name || 'without a name',
      });
      const asker = add({ stage: 'consumer', key: client, label: client || 'unnamed' });
      link(field, asked);
      link(asked, asker);
      field.requests += requests;
      if (table) table.requests += requests;
      // Each field that an operation selects tells of the same requests.
      const use = `${operation.hash}\n${client}`;
      if (counted.has(use)) continue;
      counted.add(use);
      asked.requests += requests;
      asker.requests += requests;
    }
  }
  return withinBounds([...found.values()], [...links.values()]);
}

function tableOf(source: string) {
  const table = source.slice(0, source.lastIndexOf('.'));
  return { stage: 'table' as const, key: table, label: table };
}

function withinBounds(
  found: readonly LineageNode[],
  links: readonly LineageLink[],
): LineageDrawing {
  const of = (stage: Stage) =>
    found
      .filter((node) => node.stage === stage)
      .sort((one, other) => other.requests - one.requests || one.key.localeCompare(other.key));
  const kept = (stage: Stage) => of(stage).slice(0, most[stage]);
  const fields = kept('field');
  const columns = { field: fields, operation: kept('operation'), consumer: kept('consumer') };
  // A table none of whose fields are drawn says nothing.
  const shownFields = new Set(fields.map(({ id }) => id));
  const tables = of('table').filter(({ id }) =>
    links.some(({ from, to }) => from === id && shownFields.has(to)),
  );
  const drawn = { ...columns, table: tables.slice(0, most.table) };
  const ids = new Set(Object.values(drawn).flatMap((nodes) => nodes.map(({ id }) => id)));
  const shownLinks = links.filter(({ from, to }) => ids.has(from) && ids.has(to));
  const leftOut = (stage: Stage) => of(stage).length - drawn[stage].length;
  return {
    columns: inReadingOrder(drawn, shownLinks),
    links: shownLinks,
    leftOut: {
      table: leftOut('table'),
      field: leftOut('field'),
      operation: leftOut('operation'),
      consumer: leftOut('consumer'),
    },
  };
}

/** Each stage beside what leads to it, so that few lines cross; the most asked table first. */
function inReadingOrder(
  columns: LineageDrawing['columns'],
  links: readonly LineageLink[],
): LineageDrawing['columns'] {
  const field = beside(columns.field, columns.table, links);
  const operation = beside(columns.operation, field, links);
  return { ...columns, field, operation, consumer: beside(columns.consumer, operation, links) };
}

function beside(
  nodes: readonly LineageNode[],
  before: readonly LineageNode[],
  links: readonly LineageLink[],
): LineageNode[] {
  const places = new Map(before.map(({ id }, place) => [id, place]));
  const middle = new Map(
    nodes.map(({ id }) => {
      const from = links.flatMap((link) => (link.to === id ? (places.get(link.from) ?? []) : []));
      const sum = from.reduce((total, place) => total + place, 0);
      return [id, from.length ? sum / from.length : before.length];
    }),
  );
  const place = ({ id }: LineageNode) => middle.get(id) ?? 0;
  return [...nodes].sort((one, other) => place(one) - place(other));
}

/** All that data passes on its way through a node: what leads to it, and what it leads to. */
export function pathThrough(id: string, links: readonly LineageLink[]): ReadonlySet<string> {
  const reached = new Set([id]);
  const follow = (from: string, next: (link: LineageLink) => readonly [string, string]) => {
    for (const link of links) {
      const [here, there] = next(link);
      if (here !== from || reached.has(there)) continue;
      reached.add(there);
      follow(there, next);
    }
  };
  follow(id, ({ from, to }) => [from, to]);
  follow(id, ({ from, to }) => [to, from]);
  return reached;
}

/** The fields that a text names, by their own name or their table's. */
export function fieldsNamed(rows: readonly FieldLineage[], text: string): readonly FieldLineage[] {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return rows;
  return rows.filter(({ path, source }) =>
    `${path} ${source ?? ''}`.toLowerCase().includes(wanted),
  );
}
