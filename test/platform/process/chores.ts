import { serveTasks } from '../../../platform/process/task-thread.ts';

export type Chore =
  | { kind: 'repeat' | 'throw'; text: string }
  | { kind: 'endless' }
  | { kind: 'fill' };

/* Runs on a thread. */
serveTasks((chore: Chore) => {
  if (chore.kind === 'repeat') return `${chore.text} ${chore.text}`;
  if (chore.kind === 'throw') throw new Error(chore.text);
  const kept: string[][] = [];
  for (;;) if (chore.kind === 'fill') kept.push(Array(10_000).fill(`${kept.length}`));
});
