import { expect, it } from 'vitest';
import { readSeen, withSeen } from '../../../gateway/studio/app/pages/service/recent.ts';

it('keeps the last eight products, the latest first, each once', () => {
  const ids = Array.from({ length: 10 }, (_, n) => `P${n}`);
  const opened = [...ids, 'P5'].reduce<ReturnType<typeof readSeen>>(
    (before, id) => withSeen(before, { id, title: id }),
    [],
  );
  expect(opened.map(({ id }) => id)).toEqual(['P5', 'P9', 'P8', 'P7', 'P6', 'P4', 'P3', 'P2']);
});

it.each(['', 'null', '[1]', '{'])('begins anew where the browser kept %j', (text) => {
  expect(readSeen(text)).toEqual([]);
});
