/** One line of two texts that are compared. */
export interface DiffLine {
  kind: 'same' | 'removed' | 'added';
  text: string;
  /** From 1; null in the text that lacks the line. */
  before: number | null;
  after: number | null;
}

/** Texts that differ in more lines than this are shown as removed and written anew: the search grows with its square. */
const mostEdits = 1000;

/** The lines of both texts with the fewest edits from one to the other. Myers, 1986: An O(ND) Difference Algorithm. */
export function diffLines(before: string, after: string, limit = mostEdits): DiffLine[] {
  const [was, is] = [linesOf(before), linesOf(after)];
  const same = (x: number, y: number) => was[x] === is[y];
  let head = 0;
  while (head < Math.min(was.length, is.length) && same(head, head)) head += 1;
  let tail = 0;
  const left = Math.min(was.length, is.length) - head;
  while (tail < left && same(was.length - 1 - tail, is.length - 1 - tail)) tail += 1;
  const middle = edits(was.slice(head, was.length - tail), is.slice(head, is.length - tail), limit);
  const kinds: DiffLine['kind'][] = [
    ...Array<'same'>(head).fill('same'),
    ...middle,
    ...Array<'same'>(tail).fill('same'),
  ];
  return numbered(kinds, was, is);
}

const linesOf = (text: string) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'));

function numbered(
  kinds: readonly DiffLine['kind'][],
  was: readonly string[],
  is: readonly string[],
): DiffLine[] {
  let [x, y] = [0, 0];
  return kinds.map((kind) => {
    const text = (kind === 'added' ? is[y] : was[x]) ?? '';
    if (kind !== 'added') x += 1;
    if (kind !== 'removed') y += 1;
    return {
      kind,
      text,
      before: kind === 'added' ? null : x,
      after: kind === 'removed' ? null : y,
    };
  });
}

/** How far each diagonal reached, after each number of edits. */
type Reach = ReadonlyMap<number, number>;

function edits(was: readonly string[], is: readonly string[], limit: number): DiffLine['kind'][] {
  const steps: Reach[] = [new Map([[1, 0]])];
  for (let count = 0; count <= Math.min(was.length + is.length, limit); count += 1) {
    const before = steps.at(-1) ?? new Map();
    const reach = new Map<number, number>();
    for (let diagonal = -count; diagonal <= count; diagonal += 2) {
      let { x } = lastEdit(diagonal, count, before);
      let y = x - diagonal;
      while (x < was.length && y < is.length && was[x] === is[y]) {
        x += 1;
        y += 1;
      }
      reach.set(diagonal, x);
      if (x >= was.length && y >= is.length) return wayBack(steps, was.length, is.length);
    }
    steps.push(reach);
  }
  return [
    ...was.map((): DiffLine['kind'] => 'removed'),
    ...is.map((): DiffLine['kind'] => 'added'),
  ];
}

/** The last edit on the way to a diagonal, and where it leads to: from whichever neighbour reached further. */
function lastEdit(diagonal: number, count: number, before: Reach) {
  const added = before.get(diagonal + 1) ?? -1;
  const removed = before.get(diagonal - 1) ?? -1;
  const isAdded = diagonal === -count || (diagonal !== count && removed < added);
  return { isAdded, x: isAdded ? added : removed + 1 };
}

function wayBack(steps: readonly Reach[], width: number, height: number): DiffLine['kind'][] {
  const way: DiffLine['kind'][] = [];
  let [x, y] = [width, height];
  for (let count = steps.length - 1; count >= 0; count -= 1) {
    const edit = lastEdit(x - y, count, steps[count] ?? new Map());
    for (; x > edit.x; x -= 1, y -= 1) way.push('same');
    // Before the first edit there is nothing but the beginning.
    if (count === 0) break;
    way.push(edit.isAdded ? 'added' : 'removed');
    if (edit.isAdded) y -= 1;
    else x -= 1;
  }
  return way.reverse();
}
