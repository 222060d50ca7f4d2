import { describe, expect, it } from 'vitest';
import {
  changeGroups,
  matching,
  stepsBetween,
  stepWords,
  typeOf,
} from '../../../gateway/studio/app/pages/graph/changes/change-groups.ts';

const change = (kind: string, coordinate = 'Product.title', message = 'is another') => ({
  ...{ kind, coordinate, message, level: 'SAFE' },
});

describe('changes of the graph', () => {
  it('are grouped, what was removed first', () => {
    const groups = changeGroups([
      change('REQUIRED_ARGUMENT_ADDED'),
      change('FIELD_TYPE_CHANGED'),
      change('ENUM_VALUE_REMOVED'),
      change('DEPRECATION_ADDED'),
    ]);
    expect(groups.map(({ title, changes }) => [title, changes.length])).toEqual([
      ['Removed', 1],
      ['Changed', 2],
      ['Added', 1],
    ]);
  });

  it('are found by all of the words', () => {
    const changes = [change('A', 'Product.title', 'was added'), change('B', 'Brand.name')];
    expect(matching(changes, 'product ADDED')).toEqual([changes[0]]);
    expect(matching(changes, ' ')).toEqual(changes);
  });

  it.each([
    ['Product.media(first:)', 'Product'],
    ['Product', 'Product'],
    ['@tag(name:)', undefined],
  ])('%s is of the type %s', (coordinate, type) => {
    expect(typeOf(coordinate)).toBe(type);
  });
});

describe('versions between revisions', () => {
  const revision = (number: number, domain: string, from: number | null, to: number | null) => ({
    ...{ number, action: 'PUBLISH', actor: 'team:a', at: '2026-11-26T10:00:00Z' },
    steps: [{ domain, from, to }],
  });
  const revisions = [
    revision(5, 'media', 2, null),
    revision(4, 'catalog', 2, 1),
    revision(3, 'catalog', 1, 2),
    revision(2, 'media', 1, 2),
    revision(1, 'catalog', null, 1),
  ];
  const words = (from: number, to: number) => stepsBetween(revisions, from, to).map(stepWords);

  it('are told from end to end', () => {
    expect(words(0, 3)).toEqual(['catalog came with version 2', 'media 1 → 2']);
    expect(words(1, 5)).toEqual(['media went (version 1)']);
  });

  it('are told backwards too', () => {
    expect(words(3, 0)).toEqual(['catalog went (version 2)', 'media 2 → 1']);
  });

  it('are none where all is as it was', () => {
    expect(words(2, 4)).toEqual([]);
    expect(words(3, 3)).toEqual([]);
  });
});
