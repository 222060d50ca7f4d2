import type { ReactNode } from 'react';
import './states.css';

/** While something is on its way: keeps the place that it will take. */
export function Loading({ what }: { what: string }) {
  return (
    <div className="state" role="status" aria-live="polite">
      <span className="state-pulse" aria-hidden="true" />
      Loading {what}…
    </div>
  );
}

/** Nothing is there, and what to do about it. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** It could not be had: why, and a way to try again. */
export function Failed({ reason, retry }: { reason: string; retry?: () => void }) {
  return (
    <div className="state state-failed" role="alert">
      <span>{reason}</span>
      {retry && (
        <button type="button" onClick={retry}>
          Try again
        </button>
      )}
    </div>
  );
}
