import { useEffect } from 'react';

/** What would be lost by leaving, by who keeps it; in the words that a person is asked with. */
const kept = new Map<symbol, string>();

/** True unless something would be lost and a person rather stays. */
export function mayLeave(): boolean {
  const [question] = kept.values();
  return question === undefined || window.confirm(question);
}

/** Asks before the page is left while `isKept`: within the app, by closing the window, and by going back. */
export function useLeaveQuestion(isKept: boolean, question: string): void {
  useEffect(() => {
    if (!isKept) return;
    const own = Symbol('kept');
    kept.set(own, question);
    const { href } = window.location;
    const close = (event: BeforeUnloadEvent) => event.preventDefault();
    // The address has changed already: whoever stays gets it back.
    const back = (event: PopStateEvent) => {
      if (window.location.href === href || window.confirm(question)) return;
      event.stopImmediatePropagation();
      window.history.pushState(null, '', href);
    };
    window.addEventListener('beforeunload', close);
    window.addEventListener('popstate', back, { capture: true });
    return () => {
      kept.delete(own);
      window.removeEventListener('beforeunload', close);
      window.removeEventListener('popstate', back, { capture: true });
    };
  }, [isKept, question]);
}
