import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import type { LocaleCoverage } from '../answers.ts';

/** One locale of a market: the stronger its colour, the more is up to date. Empty where it is not spoken. */
export function CoverageCell({ coverage }: { coverage: LocaleCoverage | undefined }) {
  if (!coverage) {
    return (
      <td>
        <span className="visually-hidden">not spoken</span>
      </td>
    );
  }
  const { locale, published, stale, missing, total, percent } = coverage;
  const heat: CSSProperties & Record<'--heat', string> = { '--heat': `${percent / 4}%` };
  return (
    <td className="coverage-cell" style={heat}>
      <Link href={`/office?office=all&locale=${encodeURIComponent(locale)}&kinds=STALE,MISSING`}>
        {percent}%
      </Link>
      <Bar parts={[published - stale, stale, missing]} total={total} />
      <small>
        {published} of {total} published
        <br />
        {stale} stale, {missing} missing
      </small>
    </td>
  );
}

const partNames = ['good', 'stale', 'missing'] as const;

function Bar({ parts, total }: { parts: readonly number[]; total: number }) {
  return (
    <span className="coverage-bar" aria-hidden="true">
      {partNames.map((name, index) => (
        <span
          key={name}
          className={`coverage-${name}`}
          style={{ width: `${total ? ((parts[index] ?? 0) / total) * 100 : 0}%` }}
        />
      ))}
    </span>
  );
}
