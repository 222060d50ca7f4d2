import { type Ref, useId, useRef } from 'react';
import type { TextField as Field, Locale, UserError } from '../answers.ts';
import { Length } from './length.tsx';
import type { Limits } from './limits.ts';
import { MarkedArea } from './marked-area.tsx';
import { useChecked } from './use-checked.ts';
import { ViolationList } from './violation-list.tsx';

interface TextFieldProps {
  product: string;
  locale: Locale;
  field: Field;
  label: string;
  longest: number;
  /** What it translates; null where it is the source itself. */
  source: string | null;
  value: string;
  limits: Limits;
  isReadOnly: boolean;
  /** Why the graph refused it. */
  refusals: readonly UserError[];
  areaRef: (area: HTMLTextAreaElement | null) => void;
  onFocus(): void;
  onWrite(text: string): void;
  onInsert(term: string): void;
}

/** One field of a text beside its source, with what the brand's rules say of it while it is written. */
export function TextField(props: TextFieldProps) {
  const { product, locale, field, label, longest, source, value, limits, refusals } = props;
  const id = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const checked = useChecked({ product, locale: locale.code, field, text: value });
  const setArea: Ref<HTMLTextAreaElement> = (element) => {
    area.current = element;
    props.areaRef(element);
  };
  const select = (start: number, length: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, start + length);
  };
  return (
    <section className="text-field" aria-label={label}>
      {source !== null && (
        <div className="text-source">
          <h2>{label}, source</h2>
          <p>{source || <span className="muted">The source has none.</span>}</p>
        </div>
      )}
      <div className="text-written">
        <div className="text-head">
          <label htmlFor={id}>
            {label}, {locale.name}
          </label>
          <Length text={value} limits={limits} />
        </div>
        <MarkedArea
          id={id}
          describedBy={`${id}-said`}
          isSingleLine={field === 'TITLE'}
          longest={longest}
          locale={locale}
          value={value}
          violations={checked.violations}
          isReadOnly={props.isReadOnly}
          isRefused={refusals.length > 0}
          areaRef={setArea}
          onFocus={props.onFocus}
          onWrite={props.onWrite}
        />
        <div id={`${id}-said`} className="text-said">
          {refusals.length > 0 && (
            <ul className="text-refusals" role="alert">
              {refusals.map(({ message }) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          )}
          <ViolationList
            label={label}
            text={value}
            checked={checked}
            isReadOnly={props.isReadOnly}
            onSelect={select}
            onInsert={props.onInsert}
          />
        </div>
      </div>
    </section>
  );
}
