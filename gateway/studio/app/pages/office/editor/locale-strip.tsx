import { Link } from 'wouter';
import type { Locale, OfficeText } from '../answers.ts';
import { editorPath } from '../words.ts';

interface LocaleStripProps {
  product: string;
  current: string;
  text: OfficeText;
  locales: readonly Locale[];
}

const stateWords = { UP_TO_DATE: 'up to date', STALE: 'stale', MISSING: 'missing' } as const;

/** The product's texts in all locales, how each stands, and the way to it. */
export function LocaleStrip({ product, current, text, locales }: LocaleStripProps) {
  const states = text.product?.completeness?.locales ?? [];
  return (
    <nav className="locale-strip" aria-label="This product in other locales">
      {locales.map(({ code, name, isSource }) => {
        const state = states.find(({ locale }) => locale === code)?.state;
        return (
          <Link
            key={code}
            href={editorPath(product, code)}
            title={name}
            aria-current={code === current ? 'page' : undefined}
          >
            {code}
            <small className={`locale-${state?.toLowerCase()}`}>
              {state && stateWords[state]}
              {isSource && ' · source'}
            </small>
          </Link>
        );
      })}
    </nav>
  );
}
