import { useSyncExternalStore } from 'react';

/** A text that the browser keeps, and that every part of the page sees change. */
export interface Stored {
  get(): string;
  set(value: string): void;
  subscribe(listener: () => void): () => void;
}

/** A browser that keeps nothing, as in a private window, has it until the page is closed. */
export function createStored(key: string, initial: string): Stored {
  const listeners = new Set<() => void>();
  let value = read(key) ?? initial;
  return {
    get: () => value,
    set(next) {
      value = next;
      write(key, next);
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export function useStored(stored: Stored): [string, (value: string) => void] {
  return [useSyncExternalStore(stored.subscribe, stored.get), stored.set];
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // It is kept by `value` for as long as the page is open.
  }
}
