import { isStorable } from '../../../platform/subgraph/storable.ts';
import { diffContracts } from '../../../schema/contracts/diff/diff-contracts.ts';
import type { Contract } from '../../../schema/contracts/odcs/contract.ts';
import { readContract } from '../../../schema/contracts/read-contract.ts';
import type { ContractText } from '../store/tables.ts';

/** How one contract changed. */
export interface ContractStep {
  product: string;
  /** The contract's version before; null for a new one. */
  from: string | null;
  to: string;
  changes: string[];
}

/** More than this nobody reads of one step. */
const mostChanges = 200;
const longestChange = 1000;

/** What became of each contract from one version of a domain to the next; nothing of those that stayed as they were. */
export function contractSteps(
  was: readonly ContractText[],
  is: readonly ContractText[],
): ContractStep[] {
  const texts = new Set(was.map(({ text }) => text));
  const changed = is.filter(({ text }) => !texts.has(text)).flatMap(contractIn);
  if (!changed.length) return [];
  const before = new Map(was.flatMap(contractIn).map((contract) => [contract.id, contract]));
  const steps = changed.map((contract) => step(before.get(contract.id), contract));
  return [...new Map(steps.map((each) => [each.product, each])).values()].filter(isStorable);
}

function step(was: Contract | undefined, is: Contract): ContractStep {
  const changes = was ? diffContracts(was, is) : [];
  const lines = changes
    .slice(0, mostChanges)
    .map(({ where, what }) => `${where} ${what}`.slice(0, longestChange));
  return { product: is.id, from: was?.version ?? null, to: is.version, changes: lines };
}

function contractIn({ text }: ContractText): Contract[] {
  const reading = readContract(Buffer.from(text));
  return reading.kind === 'contract' ? [reading.contract] : [];
}
