import { describe, expect, it } from 'vitest';
import { fittingFeed } from '../../../gateway/studio/app/pages/workbench/import/fitting-feed.ts';
import {
  nothingSent,
  withPart,
} from '../../../gateway/studio/app/pages/workbench/import/import-state.ts';
import { handleOf } from '../../../gateway/studio/app/pages/workbench/list/handle-of.ts';

const items = { name: 'items', purpose: 'x', columns: ['sku', 'option.*'], quarantinedCount: 0 };

describe('the feed that a file fits', () => {
  const file = { name: 'items.csv', columns: ['sku', 'option.Size', 'colour'] };

  it('is the one that it is called by, or the chosen one', () => {
    expect(fittingFeed([items], file, '')).toEqual({
      feed: items,
      foreign: ['colour'],
      absent: [],
    });
    expect(fittingFeed([items], { ...file, name: 'x.csv' }, '')).toBeNull();
    expect(fittingFeed([items], { name: 'x.csv', columns: [] }, 'items')).toMatchObject({
      absent: ['sku', 'option.*'],
    });
  });
});

describe('the report of parts', () => {
  it('adds up by feed, and keeps when the first was taken', () => {
    const brands = {
      feed: 'brands',
      readCount: 3,
      insertedCount: 1,
      updatedCount: 0,
      unchangedCount: 1,
      refusedCount: 1,
      unreadColumns: ['x'],
    };
    const part = { text: '', skippedLines: 0, rows: 3 };
    const one = withPart(nothingSent, part, { feeds: [brands], importedAt: 'then' });
    const two = withPart(one, part, { feeds: [brands], importedAt: 'later' });
    expect(two).toMatchObject({
      sentParts: 2,
      sentRows: 6,
      since: 'then',
      feeds: [{ readCount: 6, refusedCount: 2, unreadColumns: ['x'] }],
    });
  });
});

describe('a name in addresses', () => {
  it.each([
    ['Café à la Crème!', 'cafe-a-la-creme'],
    ['  Two--Words ', 'two-words'],
    ['', ''],
  ])('is made of %j', (title, handle) => {
    expect(handleOf(title)).toBe(handle);
  });
});
