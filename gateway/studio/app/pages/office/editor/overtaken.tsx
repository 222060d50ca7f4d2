import { useState } from 'react';
import type { OfficeText } from '../answers.ts';
import { named } from '../words.ts';
import type { Writing } from './use-writing.ts';
import { type Words, wordsFields } from './words-written.ts';

interface OvertakenProps {
  content: OfficeText['content'];
  /** What is stored now. */
  stored: Words;
  writing: Writing;
}

/** Somebody else changed the text while it was being written: both are there, and a person chooses. */
export function Overtaken({ content, stored, writing }: OvertakenProps) {
  const [isShown, setShown] = useState(false);
  const by = named(content?.draft?.authors ?? content?.published?.authors ?? []);
  return (
    <section className="overtaken" role="alert" aria-label="Changed by somebody else">
      <p>
        <strong>Somebody else changed this text since you began.</strong> It is now by {by}. Your
        words are kept; choose which go on.
      </p>
      {isShown && (
        <dl>
          {wordsFields.map(({ name, label }) => (
            <div key={name}>
              <dt>{label}, theirs</dt>
              <dd>{stored[name] || <span className="muted">Empty</span>}</dd>
            </div>
          ))}
        </dl>
      )}
      <div className="overtaken-choices">
        <button type="button" aria-expanded={isShown} onClick={() => setShown(!isShown)}>
          {isShown ? 'Hide theirs' : 'Show theirs'}
        </button>
        <button type="button" onClick={writing.discard}>
          Take theirs
        </button>
        <button type="button" onClick={writing.keepMine}>
          Keep mine
        </button>
      </div>
    </section>
  );
}
