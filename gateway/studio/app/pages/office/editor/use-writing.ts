import { useEffect, useState } from 'react';
import { type KeptText, readKept, writeKept } from './kept-text.ts';
import { isSame, type Words } from './words-written.ts';

export interface Writing {
  words: Words;
  /** The version that the words were made from. */
  basedOn: number;
  isDirty: boolean;
  /** Somebody else changed the text since this was begun. */
  isOvertaken: boolean;
  write(part: Partial<Words>): void;
  /** Goes on from the version that is there now. */
  keepMine(): void;
  discard(): void;
  /** After a step of one's own: forgets what was saved, and goes on from the new version with what was not. */
  follow(sent: Words, version: number): void;
}

interface Stored {
  words: Words;
  version: number;
}

/** What a person writes on top of what is stored; it outlasts leaving the page, for as long as the tab is there. */
export function useWriting(who: string, text: string, stored: Stored): Writing {
  const [kept, setKept] = useState(() => readKept(who, text));
  useEffect(() => writeKept(who, text, kept), [who, text, kept]);
  const isDirty = kept !== null && !isSame(kept, stored.words);
  useWarning(isDirty);
  const words = isDirty ? kept : stored.words;
  const basedOn = isDirty ? kept.basedOn : stored.version;
  return {
    words,
    basedOn,
    isDirty,
    isOvertaken: isDirty && basedOn !== stored.version,
    write: (part) =>
      setKept({ title: words.title, description: words.description, ...part, basedOn }),
    keepMine: () => setKept((now) => now && { ...now, basedOn: stored.version }),
    discard: () => setKept(null),
    follow: (sent, version) => setKept((now) => afterStep(now, sent, version)),
  };
}

function afterStep(kept: KeptText | null, sent: Words, version: number): KeptText | null {
  return kept === null || isSame(kept, sent) ? null : { ...kept, basedOn: version };
}

/** The browser asks before the tab is closed: what is kept goes with it. */
function useWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOn]);
}
