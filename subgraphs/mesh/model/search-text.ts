import { MeshError } from '../../../schema/errors.ts';
import { wordsOf } from './words.ts';

/** What a person asked for. */
export interface SearchText {
  /** As it was written, for an id. */
  whole: string;
  /** In lower case, in order; empty where there is no letter or digit. */
  words: string[];
  /** Whether the last word may go on: nothing stands behind it yet. */
  isTyping: boolean;
}

const longest = 200;
/** Each costs a look into the index; words that mean nothing, such as "the", do not count. */
const mostWords = 10;
/** A single letter begins nearly every word. */
const shortestBeginning = 2;

/** Throws INVALID_INPUT for a text that is too long. */
export function readSearchText(text: string): SearchText {
  if (text.length > longest) {
    throw tooMuch(`text must have at most ${longest} characters, not ${text.length}`);
  }
  const words = wordsOf(text);
  const isTyping = /[\p{L}\p{N}]$/u.test(text) && (words.at(-1) ?? '').length >= shortestBeginning;
  return { whole: text.trim(), words, isTyping };
}

/** One word of a search as the database reads it. */
export interface SearchWord {
  text: string;
  /** Its stem, which all its forms have; empty for a word that means nothing, such as "the". */
  lexemes: string[];
  /** Stems of other words for the same thing. */
  synonyms: string[];
}

/** Each word as a condition in the language of PostgreSQL's `tsquery`; what has them all matches. */
export interface SearchQuery {
  /** The word, or a synonym of it; or what it may become, of the last one. */
  wide: string[];
  /** The word, or a synonym of it. */
  whole: string[];
  /** The word itself. */
  direct: string[];
  /** Whether the last word may become another. */
  isGoingOn: boolean;
}

/** Null where no word means anything. Throws INVALID_INPUT for more words than one search may have. */
export function searchQuery(words: readonly SearchWord[], isTyping: boolean): SearchQuery | null {
  const last = isTyping ? words.at(-1) : undefined;
  const telling = words.filter(({ lexemes }) => lexemes.length);
  // Two forms of one word are one word; of a word that is being typed the last one counts.
  const distinct = [...new Map(telling.map((word) => [stem(word), word])).values()];
  if (!distinct.length) return null;
  if (distinct.length > mostWords) {
    throw tooMuch(`text must have at most ${mostWords} words that mean something`);
  }
  const whole = distinct.map((word) => anyOf([stem(word), ...word.synonyms.map(quoted)]));
  const wide = distinct.map((word, index) => {
    const alone = whole[index] ?? '';
    return word === last ? anyOf([alone, `${quoted(word.text)}:*`]) : alone;
  });
  const isGoingOn = distinct.some((word) => word === last);
  return { wide, whole, direct: distinct.map(stem), isGoingOn };
}

const stem = ({ lexemes }: SearchWord) => `(${lexemes.map(quoted).join(' & ')})`;
const anyOf = (conditions: readonly string[]) => `(${conditions.join(' | ')})`;
const quoted = (lexeme: string) => `'${lexeme.replace(/['\\]/g, '$&$&')}'`;

function tooMuch(message: string): MeshError {
  return new MeshError('INVALID_INPUT', message, { path: ['text'] });
}
