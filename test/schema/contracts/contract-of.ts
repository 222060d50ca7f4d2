import type { Contract } from '../../../schema/contracts/odcs/contract.ts';
import { readContract } from '../../../schema/contracts/read-contract.ts';

const head = `apiVersion: v3.1.0
kind: DataContract
id: test
version: 1.0.0
status: active
`;

/** A contract with this in it besides what every one needs. */
export function contractOf(yaml: string): Contract {
  const reading = readContract(Buffer.from(head + yaml));
  if (reading.kind === 'invalid') throw new Error(JSON.stringify(reading.problems));
  return reading.contract;
}
