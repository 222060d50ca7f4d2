import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../gateway/studio/app/pages/checks/answers.ts';
import { groupFindings } from '../../../gateway/studio/app/pages/checks/finding-groups.ts';

const finding = (more: Partial<Finding>): Finding => ({
  level: 'ERROR',
  code: 'a-rule',
  message: 'is wrong',
  coordinate: null,
  file: null,
  line: null,
  ...more,
});

describe('findings by level and place', () => {
  it('begin with the gravest, and leave out levels of which there are none', () => {
    const groups = groupFindings([finding({ level: 'NOTE' }), finding({}), finding({})]);
    expect(groups.map(({ level, count }) => [level, count])).toEqual([
      ['ERROR', 2],
      ['NOTE', 1],
    ]);
    expect(groupFindings([])).toEqual([]);
  });

  it('tell what is at one place together, by line', () => {
    const [group] = groupFindings([
      finding({ coordinate: 'Product.title', file: 'schema.graphql', line: 9 }),
      finding({ file: 'contract.odcs.yaml', line: 1 }),
      finding({ coordinate: 'Product.title', file: 'schema.graphql', line: 4 }),
      finding({}),
    ]);
    const places = group?.places.map(({ coordinate, file, findings }) => {
      return [coordinate, file, findings.map(({ line }) => line)];
    });
    expect(places).toEqual([
      ['Product.title', 'schema.graphql', [4, 9]],
      [null, 'contract.odcs.yaml', [1]],
      [null, null, [null]],
    ]);
  });
});
