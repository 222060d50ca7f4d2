import { describe, expect, it } from 'vitest';
import { formatLine, ownLine } from '../../../platform/supervisor/log-line.ts';

const noon = new Date(2026, 10, 23, 12, 0, 1);
const plain = { isColoured: false, clock: () => noon };
const coloured = { ...plain, isColoured: true };

function entry(fields: Record<string, unknown>): string {
  return JSON.stringify({ level: 30, time: noon.getTime(), name: 'catalog', ...fields });
}

describe('a line of the log', () => {
  it.each([
    ['information', { msg: 'ready at http://…' }, 'ready at http://…'],
    ['a warning', { level: 40, msg: 'slow' }, 'WARN slow'],
    ['an error', { level: 50, msg: 'broken' }, 'ERROR broken'],
    ['what goes with it', { msg: 'asked', ms: 12, ids: ['a'] }, 'asked ms=12 ids=["a"]'],
  ])('shows %s', (_what, fields, shown) => {
    expect(formatLine('catalog', entry(fields), plain)).toBe(`12:00:01  catalog    ${shown}`);
  });

  it('shows a stack below, indented', () => {
    const err = { message: 'boom', stack: 'Error: boom\n    at here' };
    expect(formatLine('catalog', entry({ level: 50, msg: 'broken', err }), plain)).toBe(
      [
        '12:00:01  catalog    ERROR broken',
        '                     Error: boom',
        '                         at here',
      ].join('\n'),
    );
  });

  it.each(['plain words', '{"half":', '{"other":"json"}', '[1]'])(
    'shows what is no entry as it came: %s',
    (line) => {
      expect(formatLine('gateway', line, plain)).toBe(`12:00:01  gateway    ${line}`);
    },
  );

  it('lets no child move the cursor or colour the terminal', () => {
    const hostile = '\u001b[2Jgone\u0007';
    expect(formatLine('catalog', hostile, plain)).toBe('12:00:01  catalog     [2Jgone');
    expect(formatLine('catalog', entry({ msg: hostile }), plain)).not.toContain('\u001b');
  });

  it('colours levels on a terminal', () => {
    expect(formatLine('catalog', entry({ level: 50, msg: 'broken' }), coloured)).toContain(
      '\u001b[31mERROR broken\u001b[0m',
    );
    expect(ownLine('weft', 'open', coloured)).toBe(
      '\u001b[2m12:00:01\u001b[0m  \u001b[36mweft     \u001b[0m  open',
    );
  });
});
