import { useEffect } from 'react';
import { createStored, useStored } from '../data/stored.ts';

const theme = createStored('weft.theme', 'system');
const next: Readonly<Record<string, string>> = { system: 'light', light: 'dark', dark: 'system' };

/** Light, dark, or what the system says. */
export function ThemeSwitch() {
  const [chosen, choose] = useStored(theme);
  useEffect(() => {
    if (chosen === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = chosen;
  }, [chosen]);
  return (
    <button
      type="button"
      aria-label={`Colours: ${chosen}`}
      title={`Colours: ${chosen}`}
      onClick={() => choose(next[chosen] ?? 'system')}
    >
      {chosen === 'dark' ? '☾' : chosen === 'light' ? '☀' : '◐'}
    </button>
  );
}
