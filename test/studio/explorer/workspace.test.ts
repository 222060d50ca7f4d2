import { describe, expect, it } from 'vitest';
import {
  maxPastRuns,
  type PastRun,
  pastRuns,
  remember,
} from '../../../gateway/studio/app/pages/explorer/history/history.ts';
import {
  changeTab,
  closeTab,
  fromKept,
  keepable,
  maxTabs,
  newWorkspace,
  openTab,
  replaceOperation,
  selectedTab,
  selectTab,
  showOperation,
  tabTitle,
} from '../../../gateway/studio/app/pages/explorer/tabs/workspace.ts';

const one = newWorkspace('{ a }');
const three = openTab(openTab(one, '{ b }'), '{ c }');
const texts = ({ tabs }: { tabs: readonly { operation: string }[] }) =>
  tabs.map(({ operation }) => operation);

describe('the tabs', () => {
  it('select what is opened', () => {
    expect(selectedTab(three).operation).toBe('{ c }');
  });
  it('select the one beside, when one is closed', () => {
    expect(selectedTab(closeTab(three, 2)).operation).toBe('{ b }');
    expect(selectedTab(closeTab(selectTab(three, 0), 0)).operation).toBe('{ b }');
    expect(selectedTab(closeTab(three, 0)).operation).toBe('{ c }');
  });
  it('have an empty one after the last', () => {
    const left = closeTab(one, 0);
    expect(texts(left)).toEqual(['']);
    expect(selectedTab(left).id).not.toBe(0);
  });
  it('change the one that is selected', () => {
    expect(texts(changeTab(selectTab(three, 1), { operation: '{ x }' }))).toEqual([
      '{ a }',
      '{ x }',
      '{ c }',
    ]);
  });
  it('have one operation replaced by another, and keep what somebody has written instead of it', () => {
    const both = openTab(one, '{ mine }');
    const fitting = replaceOperation(both, '{ a }', '{ b }');
    expect(fitting.tabs.map(({ operation }) => operation)).toEqual(['{ b }', '{ mine }']);
    expect(fitting.selected).toBe(both.selected);
  });

  it('show an operation that is open already where it is', () => {
    expect(showOperation(three, '{ a }', '')).toEqual(selectTab(three, 0));
    expect(showOperation(three, '{ a }', '{"b":1}').tabs).toHaveLength(4);
  });
  it('are never more than twenty', () => {
    let many = one;
    for (let count = 0; count < 50; count += 1) many = openTab(many, `{ f${count} }`);
    expect(many.tabs).toHaveLength(maxTabs);
    expect(selectedTab(many).operation).toBe('{ f49 }');
  });
  it('are kept without headers, and without what is too long', () => {
    const secret = changeTab(three, { headers: '{ "authorization": "x" }' });
    expect(keepable(secret)).not.toContain('authorization');
    expect(fromKept(keepable(secret))).toEqual(three);
    const long = changeTab(three, { operation: ' '.repeat(100_001) });
    expect(texts(fromKept(keepable(long)) ?? one)).toEqual(['{ a }', '{ b }']);
  });
  it.each(['', '{', '{"tabs":[],"selected":0}', '{"tabs":[{"id":-1}],"selected":0}', 'null'])(
    'are none when what was kept is %s',
    (said) => {
      expect(fromKept(said)).toBeUndefined();
    },
  );
  it.each([
    ['query Jacket($a: Int) { b }', 'Jacket'],
    ['# query Other\nmutation Save { b }', 'Save'],
    ['{ product { id } }', 'product'],
    ['query ($a: Int) { brands { id } }', 'brands'],
    ['', 'New'],
  ])('call %s %s', (operation, title) => {
    expect(tabTitle({ operation })).toBe(title);
  });
});

describe('the history', () => {
  const run = (operation: string, at = 0): PastRun => ({
    at,
    operation,
    variables: '',
    ms: 1,
    errors: 0,
  });
  it('has the newest first, each operation once', () => {
    const past = [run('{ a }', 1), run('{ b }', 2), run('{ a }', 3)].reduce(remember, []);
    expect(past.map(({ at }) => at)).toEqual([3, 2]);
  });
  it('ends after fifty, and leaves out what is too long', () => {
    const runs = Array.from({ length: 80 }, (_, at) => run(`{ f${at} }`, at));
    const past = [...runs, run(' '.repeat(20_001))].reduce(remember, []);
    expect(past).toHaveLength(maxPastRuns);
    expect(past[0]?.at).toBe(79);
    expect(pastRuns(JSON.stringify(past))).toEqual(past);
  });
  it.each(['', 'null', '[{"at":1}]'])('is empty when what was kept is %s', (said) => {
    expect(pastRuns(said)).toEqual([]);
  });
});
