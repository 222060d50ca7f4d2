import type { Ref } from 'react';
import type { Locale, Violation } from '../answers.ts';
import { piecesOf } from './marks.ts';

interface MarkedAreaProps {
  id: string;
  describedBy: string;
  isSingleLine: boolean;
  longest: number;
  locale: Locale;
  value: string;
  violations: readonly Violation[];
  isReadOnly: boolean;
  isRefused: boolean;
  areaRef: Ref<HTMLTextAreaElement>;
  onFocus(): void;
  onWrite(text: string): void;
}

/**
 * A text being written, underlined where something is wrong. The same text lies behind it, which carries the marks
 * and gives the height: so both always stand at the same place, and nothing scrolls within.
 */
export function MarkedArea(props: MarkedAreaProps) {
  const { locale, value, violations, isSingleLine, onWrite } = props;
  const direction = locale.direction === 'RTL' ? 'rtl' : 'ltr';
  return (
    <div className={isSingleLine ? 'marked' : 'marked marked-long'} dir={direction}>
      <div className="marked-behind" aria-hidden="true">
        {piecesOf(value, violations).map(({ start, text, severity }) =>
          severity ? (
            <mark key={start} className={`mark-${severity.toLowerCase()}`}>
              {text}
            </mark>
          ) : (
            <span key={start}>{text}</span>
          ),
        )}
        {/* A last line that is empty has a height only with something in it. */}
        {'\u200b'}
      </div>
      <textarea
        id={props.id}
        ref={props.areaRef}
        aria-describedby={props.describedBy}
        aria-invalid={props.isRefused || violations.some(({ severity }) => severity === 'ERROR')}
        rows={1}
        lang={locale.code}
        spellCheck
        maxLength={props.longest}
        readOnly={props.isReadOnly}
        value={value}
        onFocus={props.onFocus}
        onKeyDown={(event) => {
          if (isSingleLine && event.key === 'Enter') event.preventDefault();
        }}
        onChange={({ target }) =>
          onWrite(isSingleLine ? target.value.replace(/\s*\n\s*/g, ' ') : target.value)
        }
      />
    </div>
  );
}
