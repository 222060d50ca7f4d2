import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contractFields } from '../../../gateway/studio/app/pages/products/contract/contract-fields.ts';
import {
  allowedBy,
  demandOf,
  readContract,
} from '../../../gateway/studio/app/pages/products/contract/read-contract.ts';
import {
  changesBetween,
  versionName,
} from '../../../gateway/studio/app/pages/products/contract/version-names.ts';
import {
  classesOf,
  fieldsThatFit,
  noFilter,
} from '../../../gateway/studio/app/pages/products/fields/filter-fields.ts';
import { findRooms } from '../../../platform/rooms.ts';

const textOf = (folder: string) => readFileSync(join(folder, 'contract.odcs.yaml'), 'utf8');

describe('a contract', () => {
  it.each(findRooms().map(({ name, folder }) => [name, folder]))(
    'of %s is read whole',
    (name, folder) => {
      const contract = readContract(textOf(folder));
      expect(contract?.description?.purpose).toBeTruthy();
      const fields = contract ? contractFields(contract) : [];
      expect(fields.length, name).toBeGreaterThan(20);
      expect(fields.filter(({ type }) => type === '')).toEqual([]);
    },
  );

  it('that is none is left to be shown as it stands', () => {
    expect(readContract('a: [')).toBeUndefined();
    expect(readContract('- 1')).toBeUndefined();
    expect(readContract('id: a\nversion: 1')).toBeUndefined();
  });

  it('does not grow by its own aliases', () => {
    const levels = Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]`);
    const text = ['id: a', "version: '1'", 'a0: &a0 [x, x]', ...levels].join('\n');
    expect(readContract(text)).toBeUndefined();
  });

  const contract = readContract(`
id: a
version: '1'
schema:
  - name: Shipment
    physicalName: shipments
    properties:
      - { name: id, logicalType: string, required: true, primaryKey: true, physicalName: id }
      - { name: code, logicalType: string, unique: true, examples: [AB1, AB2], description: On the label }
      - { name: name, logicalType: string, required: true, classification: personal }
      - name: lines
        logicalType: array
        items: { logicalType: object, customProperties: [{ property: graphqlType, value: Line }] }
`);
  const fields = contract ? contractFields(contract) : [];

  it('tells of each field its type, its source and its examples', () => {
    expect(fields.map(({ path, type }) => `${path} ${type}`)).toEqual([
      ...['Shipment.id string', 'Shipment.code string', 'Shipment.name string'],
      'Shipment.lines list of Line',
    ]);
    expect(fields[0]).toMatchObject({ isKey: true, source: 'shipments.id', dataClass: 'public' });
    expect(fields[1]).toMatchObject({ examples: ['AB1', 'AB2'], source: '', isUnique: true });
  });

  it('has its fields narrowed by name, class, and whether they are required or unique', () => {
    const fitting = (filter: Partial<typeof noFilter>) =>
      fieldsThatFit(fields, { ...noFilter, ...filter }).map(({ path }) => path.slice(9));
    expect(fitting({})).toHaveLength(4);
    expect(fitting({ text: 'LABEL ' })).toEqual(['code']);
    expect(fitting({ dataClass: 'personal' })).toEqual(['name']);
    expect(fitting({ onlyRequired: true })).toEqual(['id', 'name']);
    expect(fitting({ onlyUnique: true })).toEqual(['id', 'code']);
    expect(fitting({ onlyUnique: true, onlyRequired: true })).toEqual(['id']);
    expect(classesOf(fields)).toEqual(['personal', 'public']);
  });

  it('says in words what a rule demands', () => {
    const rule = { metric: 'invalidValues', mustBe: 0, arguments: { validValues: ['A', 'B'] } };
    expect(demandOf(rule)).toBe('invalidValues must be 0');
    expect(allowedBy(rule)).toBe('Allowed: A, B');
    expect(demandOf({ query: 'select 1', mustBeBetween: [1, 2] })).toBe(
      'the count must be between [1,2]',
    );
    expect(demandOf({ type: 'text' })).toBe('text');
    expect(allowedBy({ arguments: null })).toBe('');
  });
});

describe('versions of a contract', () => {
  const change = (to: string, day: string) => ({
    from: null,
    to,
    publishedAt: `2026-11-${day}T10:00:00Z`,
    actor: 'team:a',
    changes: [],
  });
  const version = (number: number, day: string) => ({
    ...{ number, actor: 'team:a', note: null },
    createdAt: `2026-11-${day}T10:00:00Z`,
  });
  const log = [change('1.1.0', '20'), change('1.0.0', '10')];

  it('are named by the contract’s version, where it is known', () => {
    expect(versionName(version(3, '20'), log)).toBe('1.1.0 · 20 Nov 2026 · domain version 3');
    expect(versionName(version(2, '15'), log)).toBe('1.0.0 · 15 Nov 2026 · domain version 2');
    expect(versionName(version(1, '01'), log)).toBe('1 Nov 2026 · domain version 1');
  });

  it('have those changes in between that came after the one, up to the other', () => {
    const between = (old: string, newer: string) =>
      changesBetween(log, version(1, old), version(2, newer)).map(({ to }) => to);
    expect(between('10', '20')).toEqual(['1.1.0']);
    expect(between('01', '20')).toEqual(['1.1.0', '1.0.0']);
    expect(between('20', '25')).toEqual([]);
  });
});
