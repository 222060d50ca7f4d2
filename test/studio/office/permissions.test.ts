import { describe, expect, it } from 'vitest';
import {
  obstacleLines,
  obstacles,
  type Standing,
} from '../../../gateway/studio/app/pages/office/editor/permissions.ts';

const offices = [
  { id: 'anglo', name: 'Anglo', locales: ['en-GB'] },
  { id: 'dach', name: 'DACH', locales: ['de-CH', 'de-DE'] },
];
const standing: Standing = {
  who: 'office:dach',
  locale: 'de-DE',
  offices,
  status: 'PUBLISHED',
  authors: [],
  isDirty: false,
  isBehind: false,
  isEmpty: false,
  isOvertaken: false,
};

/** The steps that can be taken. */
const open = (part: Partial<Standing>) =>
  Object.entries(obstacles({ ...standing, ...part })).flatMap(([step, why]) => (why ? [] : [step]));

describe('the steps of a text', () => {
  it.each<[string, Partial<Standing>, string[]]>([
    ['a published text, unchanged', {}, []],
    ['a published text, changed', { isDirty: true }, ['save', 'submit']],
    ['a published text behind its source', { isBehind: true }, ['save']],
    ['nothing yet', { status: null, isEmpty: true }, []],
    ['a draft', { status: 'DRAFT' }, ['submit']],
    ['a draft, emptied', { status: 'DRAFT', isDirty: true, isEmpty: true }, []],
    ['one’s own draft in review', { status: 'IN_REVIEW', authors: ['office:dach'] }, ['reject']],
    ['another’s', { status: 'IN_REVIEW', authors: ['team:regional'] }, ['publish', 'reject']],
    ['another’s, changed', { status: 'IN_REVIEW', isDirty: true }, ['save', 'submit']],
    ['an overtaken text', { isDirty: true, isOvertaken: true }, []],
    ['another office’s text', { locale: 'en-GB', isDirty: true }, []],
    ['any text, to the regional team', { who: 'team:regional', isDirty: true }, ['save', 'submit']],
    ['any text, to another team', { who: 'team:catalog', isDirty: true }, []],
  ])('of %s', (_what, part, steps) => {
    expect(open(part)).toEqual(steps);
  });

  it('that cannot be taken are explained, those for one reason together', () => {
    expect(obstacleLines(obstacles(standing))).toEqual([
      'Save: nothing is changed.',
      'Submit: change the text first.',
      'Publish, Hand back: nothing waits for review.',
    ]);
    expect(obstacleLines(obstacles({ ...standing, who: '' }))).toEqual([
      'de-DE is written by the regional team and DACH. Choose who you are at the top.',
    ]);
  });
});
