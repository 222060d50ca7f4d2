import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PlannedSupergraph } from '../../../gateway/planning/planned-supergraph.ts';

const ownGraph = join(import.meta.dirname, '../../../schema/supergraph.graphql');

describe('a supergraph whose descriptions have words in brackets', () => {
  it('is planned for as any other', () => {
    const supergraph = new PlannedSupergraph(readFileSync(ownGraph, 'utf8'));
    const { plan } = supergraph.plan({
      supergraphId: 'own',
      source: '{ products(first: 1) { nodes { handle } } }',
      operationName: undefined,
      overrides: [],
      isDeferred: false,
      conditions: undefined,
    });
    expect(plan.node).toMatchObject({ kind: 'Fetch', serviceName: 'catalog' });
  });
});
