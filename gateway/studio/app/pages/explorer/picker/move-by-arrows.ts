import type { KeyboardEvent } from 'react';

/** Up and down go from box to box; right opens what is below a field, left closes it. */
export function moveByArrows(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (!(target instanceof HTMLElement)) return;
  const row = target.closest('.picker-row');
  if (key === 'ArrowDown' || key === 'ArrowUp') {
    const boxes = [...currentTarget.querySelectorAll<HTMLElement>('.picker-row input')];
    const own = row?.querySelector('input');
    const at = own ? boxes.indexOf(own) : -1;
    boxes[at + (key === 'ArrowDown' ? 1 : -1)]?.focus();
  } else if (key === 'ArrowRight' || key === 'ArrowLeft') {
    const isOpen = key === 'ArrowLeft';
    row?.querySelector<HTMLElement>(`button[aria-expanded="${isOpen}"]`)?.click();
  } else return;
  event.preventDefault();
}
