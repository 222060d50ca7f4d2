import { useDeferredValue } from 'react';
import { Moment } from '../../../ui/moment.tsx';
import type { Locale, OfficeText } from '../answers.ts';
import { named } from '../words.ts';
import { type Stretch, wordDiff } from './word-diff.ts';
import { type Words, type WordsField, wordsFields } from './words-written.ts';

interface ServedProps {
  text: OfficeText;
  words: Words;
  locale: Locale;
  locales: readonly Locale[];
}

/** What shoppers read now, beside what they will read: word by word where it changes. */
export function Served({ text, words, locale, locales }: ServedProps) {
  const later = useDeferredValue(words);
  const published = text.content?.published;
  return (
    <section className="served" aria-label="What shoppers see">
      <h2>What shoppers see</h2>
      <p className="muted">
        {published ? (
          <>
            Published <Moment at={published.publishedAt} />, written by {named(published.authors)}
            {published.reviewer && `, reviewed by ${published.reviewer}`}.
          </>
        ) : (
          `Nothing is published in ${locale.name} yet.`
        )}
      </p>
      {wordsFields.map(({ name, label }) => (
        <ServedField
          key={name}
          label={label}
          now={nowServed(text, name)}
          later={later[name].trim()}
          nameOf={(code) => locales.find((one) => one.code === code)?.name ?? code}
        />
      ))}
    </section>
  );
}

interface NowServed {
  text: string;
  /** The locale that stands in; null for the text's own. */
  standIn: string | null;
}

function nowServed({ content, product }: OfficeText, name: WordsField): NowServed {
  const own = content?.published?.[name];
  if (own) return { text: own, standIn: null };
  const served = product?.localizedContent?.[name];
  return served?.isFallback
    ? { text: served.text, standIn: served.locale }
    : { text: '', standIn: null };
}

interface ServedFieldProps {
  label: string;
  now: NowServed;
  later: string;
  nameOf(code: string): string;
}

function ServedField({ label, now, later, nameOf }: ServedFieldProps) {
  const own = now.standIn === null ? now.text : '';
  const isChanged = later !== own;
  const diff = isChanged && own && later ? wordDiff(own, later) : null;
  return (
    <div className="served-field">
      <div>
        <h3>
          {label} now{now.standIn !== null && `, ${nameOf(now.standIn)} stands in`}
        </h3>
        <p>{diff ? <Marked stretches={diff} without="new" /> : now.text || 'None'}</p>
      </div>
      <div>
        <h3>{label} after publishing</h3>
        <p className={isChanged ? undefined : 'muted'}>
          {diff ? <Marked stretches={diff} without="old" /> : null}
          {!diff && isChanged && (later || 'The next locale’s text stands in.')}
          {!isChanged && 'The same.'}
        </p>
      </div>
    </div>
  );
}

function Marked({ stretches, without }: { stretches: readonly Stretch[]; without: 'old' | 'new' }) {
  return stretches
    .filter(({ kind }) => kind !== without)
    .map(({ kind, text }, index) => {
      // Stretches have no name but their place.
      const key = `${index}:${kind}`;
      if (kind === 'old') return <del key={key}>{text}</del>;
      if (kind === 'new') return <ins key={key}>{text}</ins>;
      return <span key={key}>{text}</span>;
    });
}
