import './share-bar.css';

export interface Share {
  label: string;
  value: number;
  /** The colour's name in styles/base.css. */
  token: string;
}

interface ShareBarProps {
  shares: readonly Share[];
  /** What a full bar stands for; the sum of the shares unless told. */
  whole?: number;
}

/** Parts of a whole, drawn. What it shows stands in words beside it, so that it is hidden from screen readers. */
export function ShareBar({ shares, whole }: ShareBarProps) {
  const full = whole ?? shares.reduce((sum, { value }) => sum + value, 0);
  return (
    <span className="share-bar" aria-hidden="true">
      {shares
        .filter(({ value }) => value > 0)
        .map(({ label, value, token }) => (
          <span
            key={label}
            title={`${label}: ${value}`}
            style={{ width: `${(value / full) * 100}%`, background: `var(${token})` }}
          />
        ))}
    </span>
  );
}

/** What the colours of bars mean. */
export function ShareLegend({ shares }: { shares: readonly Omit<Share, 'value'>[] }) {
  return (
    <ul className="share-legend">
      {shares.map(({ label, token }) => (
        <li key={label}>
          <span style={{ background: `var(${token})` }} aria-hidden="true" /> {label}
        </li>
      ))}
    </ul>
  );
}
