import { describe, expect, it } from 'vitest';
import { chooseOverrides } from '../../../gateway/planning/overrides.ts';

const facts = {
  overrides: [
    { label: 'percent(25)', field: 'price' },
    { label: 'beta', field: 'stock' },
  ],
  plannedFields: ['stock'],
};
const always = { isOn: () => true, random: () => 0 };

describe('the labels of progressive @override', () => {
  it('are on for their share of the requests', () => {
    const on = [0, 0.1, 0.24, 0.25, 0.9].map((random) =>
      chooseOverrides(facts, '{ price }', {}, { isOn: () => false, random: () => random }),
    );
    expect(on.map(({ length }) => length)).toEqual([1, 1, 1, 0, 0]);
  });

  it('are on by the server’s own rule when they are no share', () => {
    const isOn = (label: string, context: object) => label === 'beta' && 'tester' in context;
    const random = () => 0.99;
    expect(chooseOverrides(facts, '{ stock }', { tester: true }, { isOn, random })).toEqual([
      'beta',
    ]);
    expect(chooseOverrides(facts, '{ stock }', {}, { isOn, random })).toEqual([]);
  });

  it('do not divide plans of operations that they cannot concern, unless plans ask the field themselves', () => {
    expect(chooseOverrides(facts, '{ title }', {}, always)).toEqual(['beta']);
    expect(chooseOverrides({ ...facts, plannedFields: [] }, '{ title }', {}, always)).toEqual([]);
  });
});
