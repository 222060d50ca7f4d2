import { describe, expect, it } from 'vitest';
import { change } from '../../../../schema/contracts/diff/change.ts';
import { versionStep } from '../../../../schema/contracts/diff/version-step.ts';

const breaking = change('fieldRemoved', 'Variant.weightGrams', 'was removed');
const compatible = change('fieldAdded', 'Variant.colour', 'was added');
const editorial = change('reworded', 'Variant.sku', 'has description "b", and had "a"');

describe('the step of a version', () => {
  it.each([
    ['major', [editorial, compatible, breaking], '1.2.3', '2.0.0', true],
    ['major', [breaking], '1.2.3', '1.3.0', false],
    ['major', [breaking], '1.2.3', '2.0.0-rc.1', true],
    ['major', [breaking], '1.2.3', '4.1.0', true],
    ['minor', [editorial, compatible], '1.2.3', '1.3.0', true],
    ['minor', [compatible], '1.2.3', '1.2.4', false],
    ['minor', [compatible], '1.2.3', '2.0.0', true],
    ['patch', [editorial], '1.2.3', '1.2.4', true],
    ['patch', [editorial], '1.2.3', '1.2.3', false],
    ['patch', [editorial], '1.2.3', '1.2.3+build.7', false],
    ['none', [], '1.2.3', '1.2.3', true],
    ['none', [], '1.2.3', '1.2.4', true],
    ['none', [], '1.2.3', '1.2.2', false],
    ['none', [], '1.2.3', '1.2.3-rc.1', false],
    ['minor', [breaking], '0.2.3', '0.3.0', true],
    ['minor', [breaking], '0.2.3', '0.2.4', false],
    ['minor', [breaking], '0.2.3', '1.0.0', true],
    ['major', [breaking], '2.0.0-rc.1', '2.0.0-rc.2', true],
    ['major', [breaking], '2.0.0-rc.1', '2.0.0', true],
    ['major', [breaking], '2.0.0-rc.2', '2.0.0-rc.1', false],
    ['major', [breaking], '2.0.0-rc.9', '2.0.0-rc.10', true],
    ['major', [breaking], '2.0.0-rc', '2.0.0-rc.1', true],
    ['major', [breaking], '2.0.0-1', '2.0.0-a', true],
    ['major', [breaking], '2.0.0-b', '2.0.0-a', false],
    ['none', [], 'spring', 'spring', true],
  ])('is %s, for %# from %s to %s', (demanded, changes, was, is, isMade) => {
    expect(versionStep(changes, was, is)).toMatchObject({ demanded, isMade });
  });

  it.each([
    [
      [editorial, breaking],
      '1.2.0',
      '1.2.0',
      '1.2.0 must become 2.0.0, because Variant.weightGrams was removed',
    ],
    [
      [breaking, breaking, breaking],
      '1.2.0',
      '1.3.0',
      '1.2.0 must become 2.0.0 and not 1.3.0, because Variant.weightGrams was removed (and 2 more)',
    ],
    [[compatible], '1.2.3', '1.3.0', '1.2.3 became 1.3.0, because Variant.colour was added'],
    [
      [breaking],
      '2.0.0-rc.1',
      '2.0.0-rc.1',
      '2.0.0-rc.1 must become 2.0.0, because Variant.weightGrams was removed',
    ],
    [[], '1.2.3', '1.2.3', '1.2.3 stays: nothing changed'],
    [[], '1.2.3', '1.2.4', '1.2.3 became 1.2.4, and nothing changed'],
    [[], '1.2.3', '1.2.2', '1.2.3 must not go back to 1.2.2'],
  ])('is told with its reason: %#', (changes, was, is, message) => {
    expect(versionStep(changes, was, is).message).toBe(message);
  });

  it.each([
    ['v1.2.0', '2.0.0', 'v1.2.0'],
    ['1.2.0', '2024-05', '2024-05'],
    ['1.2', '1.3', '1.2'],
    ['1.2.0', '1.02.0', '1.02.0'],
    ['1.2.0', '1.3.0-01', '1.3.0-01'],
  ])('cannot be told from %s to %s, and says why', (was, is, wrong) => {
    expect(versionStep([breaking], was, is)).toEqual({
      demanded: 'major',
      isMade: false,
      message: `the version "${wrong}" cannot be compared: it must be of the form major.minor.patch, e.g. 1.2.0`,
    });
  });
});
