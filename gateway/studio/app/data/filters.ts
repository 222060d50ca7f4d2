import { useSearchParams } from 'wouter';

/** What a list is narrowed by, kept in the address so that it can be sent to somebody. */
export interface Filters {
  /** Empty where it is not narrowed. */
  get(name: string): string;
  set(name: string, value: string): void;
}

export function useFilters(): Filters {
  const [params, setParams] = useSearchParams();
  return {
    get: (name) => params.get(name) ?? '',
    set(name, value) {
      const next = new URLSearchParams(params);
      if (value === '') next.delete(name);
      else next.set(name, value);
      setParams(next, { replace: true });
    },
  };
}
