import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../schema/contracts/diff/change.ts';
import { diffContracts } from '../../../../schema/contracts/diff/diff-contracts.ts';
import { versionStep } from '../../../../schema/contracts/diff/version-step.ts';
import { readContract } from '../../../../schema/contracts/read-contract.ts';
import { odcsFilesFor, officialExamples } from '../odcs-files.ts';
import { anyContract } from './any-contract.ts';

const hasFiles = odcsFilesFor('comparing the Open Data Contract Standard’s own examples');
const examples = hasFiles ? officialExamples() : [];
const runs = { numRuns: 150 };

const steps = ['none', 'patch', 'minor', 'major'];
const sizeOf = (changes: Change[], version: string) =>
  steps.indexOf(versionStep(changes, version, version).demanded);

/** The kinds of what happens when the same change is taken back. */
const opposites = new Map(
  [
    ['objectAdded', 'objectRemoved'],
    ['fieldAdded', 'fieldRemoved'],
    ['fieldRequired', 'fieldOptional'],
    ['typeNarrowed', 'typeWidened'],
    ['optionNarrowed', 'optionWidened'],
    ['valueAdded', 'valueRemoved'],
    ['valuesListed', 'valuesUnlisted'],
    ['keyAdded', 'keyRemoved'],
    ['uniqueAdded', 'uniqueRemoved'],
    ['qualityAdded', 'qualityRemoved'],
    ['qualityTightened', 'qualityLoosened'],
    ['classRaised', 'classLowered'],
    ['serviceAdded', 'serviceRemoved'],
    ['serviceImproved', 'serviceWorsened'],
    ['priceRaised', 'priceLowered'],
  ].flatMap(([one = '', other = '']) => [[one, other] as const, [other, one] as const]),
);

/** That a field is required says no more about its being there. */
const plain = (kind: string) => (kind === 'requiredFieldAdded' ? 'fieldAdded' : kind);
const forth = ({ kind, where }: Change) => `${where} ${plain(kind)}`;
const back = ({ kind, where }: Change) => `${where} ${opposites.get(plain(kind)) ?? plain(kind)}`;

describe('the differences of any two contracts', () => {
  it('are none between a contract and itself', () => {
    fc.assert(
      fc.property(anyContract, (contract) => {
        expect(diffContracts(contract, structuredClone(contract))).toEqual([]);
      }),
      runs,
    );
  });

  it('say where they are, and what they are', () => {
    fc.assert(
      fc.property(anyContract, anyContract, (was, is) => {
        for (const { where, what } of diffContracts(was, is)) {
          expect(where).not.toBe('');
          expect(what).not.toBe('');
        }
      }),
      runs,
    );
  });

  it('are the same in the other direction, with additions for removals', () => {
    fc.assert(
      fc.property(anyContract, anyContract, (was, is) => {
        const there = diffContracts(was, is).map(forth);
        expect(diffContracts(is, was).map(back).sort()).toEqual(there.sort());
      }),
      runs,
    );
  });

  it('demand no smaller step together than one of them alone', () => {
    const version = fc.constantFrom('1.2.3', '0.2.3', '2.0.0-rc.1');
    fc.assert(
      fc.property(anyContract, anyContract, version, (was, is, from) => {
        const changes = diffContracts(was, is);
        const alone = changes.map((change) => sizeOf([change], from));
        expect(sizeOf(changes, from)).toBe(Math.max(0, ...alone));
      }),
      runs,
    );
  });
});

describe.skipIf(!hasFiles)('the standard’s own examples', () => {
  it.each(examples)('do not differ from themselves: $name', ({ text }) => {
    const [one, other] = [readContract(Buffer.from(text)), readContract(Buffer.from(text))];
    if (one.kind !== 'contract' || other.kind !== 'contract') throw new Error('not read');
    expect(diffContracts(one.contract, other.contract)).toEqual([]);
  });
});
