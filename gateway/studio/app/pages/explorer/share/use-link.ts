import { useEffect, useRef } from 'react';
import { type LinkedOperation, operationInAddress } from '../link.ts';

/**
 * Calls back with the operation of the link by which the page was opened, or that is opened while it shows. The
 * address is then the page's own again: what is written from now on would not be what it says.
 */
export function useLink(onOpened: (linked: Required<LinkedOperation>) => void): void {
  const latest = useRef(onOpened);
  latest.current = onOpened;
  useEffect(() => {
    const read = () => {
      const linked = operationInAddress(window.location);
      if (!linked) return;
      window.history.replaceState(window.history.state, '', window.location.pathname);
      latest.current(linked);
    };
    read();
    window.addEventListener('hashchange', read);
    return () => window.removeEventListener('hashchange', read);
  }, []);
}
