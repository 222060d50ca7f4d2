import type { Contract } from '../../../schema/contracts/odcs/contract.ts';

/**
 * Whether access to a data product needs its owner's approval: its contract has the custom property
 * `approval: required`. Any other value, or none, leaves it open to all.
 */
export function isApprovalNeeded({ customProperties }: Pick<Contract, 'customProperties'>) {
  return (customProperties ?? []).some(
    ({ property, value }) => property === 'approval' && value === 'required',
  );
}
