import { describe, expect, it } from 'vitest';
import { isApprovalNeeded } from '../../../../subgraphs/mesh/model/approval.ts';

describe('whether access needs approval', () => {
  const contracts: [object, boolean][] = [
    [{}, false],
    [{ customProperties: [] }, false],
    [{ customProperties: [{ property: 'sampleQueries', value: [] }] }, false],
    [{ customProperties: [{ property: 'approval', value: 'none' }] }, false],
    [{ customProperties: [{ property: 'approval', value: 'required' }] }, true],
  ];
  it.each(contracts)('%j: %s', (contract, isNeeded) => {
    expect(isApprovalNeeded(contract)).toBe(isNeeded);
  });
});
