import { describe, expect, it } from 'vitest';
import {
  allCollections,
  foundCollections,
} from '../../../gateway/studio/app/pages/explorer/saved/found-collections.ts';
import { isOtherThanSaved } from '../../../gateway/studio/app/pages/explorer/saved/origin.ts';
import {
  changeTab,
  fromKept,
  keepable,
  newWorkspace,
  selectedTab,
  showSaved,
  tabTitle,
} from '../../../gateway/studio/app/pages/explorer/tabs/workspace.ts';

const saved = {
  id: 's1',
  name: 'Brands',
  text: '{ brands { nodes { id } } }',
  variables: '',
  version: 1,
  collection: { id: 'c1', name: 'Daily', owner: 'team:catalog' },
};

describe('a tab that came from a saved operation', () => {
  const opened = showSaved(newWorkspace('{ a }'), saved);

  it('has its name, and tells when it says something else', () => {
    const tab = selectedTab(opened);
    expect(tabTitle(tab)).toBe('Brands');
    expect(isOtherThanSaved(tab)).toBe(false);
    expect(isOtherThanSaved({ ...tab, operation: '{ b }' })).toBe(true);
    expect(isOtherThanSaved({ ...tab, variables: '{}' })).toBe(true);
    expect(isOtherThanSaved({ operation: '{ b }', variables: '' })).toBe(false);
  });

  it('is opened once: with what is written there, or else as it is saved now', () => {
    const newer = { ...saved, version: 2, text: '{ newer }' };
    expect(showSaved(opened, newer).tabs).toHaveLength(2);
    expect(selectedTab(showSaved(opened, newer)).operation).toBe('{ newer }');
    const written = changeTab(opened, { operation: '{ mine }' });
    expect(selectedTab(showSaved(written, newer))).toMatchObject({
      operation: '{ mine }',
      saved: { version: 1 },
    });
  });

  it('is kept by the browser with where it came from, without headers', () => {
    const kept = keepable(changeTab(opened, { headers: '{ "x": "secret" }' }));
    expect(kept).not.toContain('secret');
    const again = fromKept(kept);
    expect(again && selectedTab(again)).toMatchObject({ saved, headers: '' });
  });
});

describe('collections', () => {
  const line = { id: 's1', name: 'Brands', updatedAt: '', updatedBy: '', version: 1 };
  const collection = { id: 'c1', name: 'Daily', owner: 'team:a', version: 1, operations: [line] };
  const other = { ...collection, id: 'c2', name: 'Weekly', owner: 'team:b' };

  it('are one’s own first, each once', () => {
    expect(allCollections([other], [collection, other])).toEqual([other, collection]);
  });

  it.each([
    ['', ['c1', 'c2']],
    ['weekly', ['c2']],
    ['TEAM:B brand', ['c2']],
    ['brands', ['c1', 'c2']],
    ['nothing', []],
  ])('are found by %j', (words, ids) => {
    expect(foundCollections([collection, other], words).map(({ id }) => id)).toEqual(ids);
  });
});
