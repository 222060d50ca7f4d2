import { describe, expect, it } from 'vitest';
import {
  drawingOf,
  fieldsNamed,
  pathThrough,
} from '../../../gateway/studio/app/pages/products/lineage/lineage-model.ts';
import type { FieldLineage } from '../../../gateway/studio/app/pages/products/lineage/queries.ts';

const field = (
  path: string,
  source: string | null,
  uses: [operation: string, client: string, requests: number][] = [],
): FieldLineage => ({
  path,
  source,
  operations: [],
  clients: [],
  uses: uses.map(([hash, client, requests]) => ({
    operation: { hash, name: hash },
    client,
    requests,
  })),
});
const rows = [
  field('Product.title', 'products.title', [
    ['page', 'shop', 400],
    ['list', 'kiosk', 30],
  ]),
  field('Product.handle', 'products.handle', [['page', 'shop', 400]]),
  field('Brand.name', 'brands.name', [['list', 'kiosk', 30]]),
  field('Product.rating', null),
];
const labels = (nodes: readonly { label: string }[]) => nodes.map(({ label }) => label);

describe('the drawing of a lineage', () => {
  it('has a column for each stage, the most asked first', () => {
    const { columns, leftOut } = drawingOf(rows);
    expect(labels(columns.table)).toEqual(['products', 'brands']);
    expect(labels(columns.field)).toEqual([
      ...['Product.title', 'Product.handle', 'Brand.name', 'Product.rating'],
    ]);
    expect(labels(columns.operation)).toEqual(['page', 'list']);
    expect(labels(columns.consumer)).toEqual(['shop', 'kiosk']);
    expect(leftOut).toEqual({ table: 0, field: 0, operation: 0, consumer: 0 });
  });

  it('counts the requests of an operation once, whatever it selects', () => {
    const { columns } = drawingOf(rows);
    const requests = (nodes: readonly { requests: number }[]) => nodes.map((one) => one.requests);
    expect(requests(columns.field)).toEqual([430, 400, 30, 0]);
    expect(requests(columns.operation)).toEqual([400, 30]);
    expect(requests(columns.consumer)).toEqual([400, 30]);
  });

  it('leaves out what is asked least, and says how much', () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      field(`A.f${n}`, `t${n}.c`, [[`op${n}`, `client${n}`, 100 - n]]),
    );
    const { columns, links, leftOut } = drawingOf(many);
    expect(columns.field).toHaveLength(30);
    expect(labels(columns.field)).not.toContain('A.f39');
    expect(leftOut).toEqual({ table: 20, field: 10, operation: 20, consumer: 25 });
    const ids = new Set(Object.values(columns).flatMap((nodes) => nodes.map(({ id }) => id)));
    expect(links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
  });

  it('lights all that leads to something and all that it leads to, and nothing beside', () => {
    const { links } = drawingOf(rows);
    expect([...pathThrough('field Brand.name', links)].sort()).toEqual([
      ...['consumer kiosk', 'field Brand.name', 'operation list', 'table brands'],
    ]);
    expect(pathThrough('consumer shop', links)).toContain('table products');
    expect(pathThrough('consumer shop', links)).not.toContain('field Brand.name');
    expect([...pathThrough('field Product.rating', links)]).toEqual(['field Product.rating']);
  });

  it('is narrowed by the name of a field or a table', () => {
    const paths = (text: string) => fieldsNamed(rows, text).map(({ path }) => path);
    expect(paths(' BRANDS.')).toEqual(['Brand.name']);
    expect(paths('rating')).toEqual(['Product.rating']);
    expect(paths('')).toHaveLength(4);
    expect(paths('null')).toEqual([]);
  });
});
