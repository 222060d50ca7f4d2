import { francAll } from 'franc-min';
import { lengthOf } from './term-search.ts';

/** Languages of locales in ISO 639-1, as ISO 639-3 calls them; texts in others are not judged. */
const languages: ReadonlyMap<string, string> = new Map([
  ['bg', 'bul'],
  ['cs', 'ces'],
  ['da', 'dan'],
  ['de', 'deu'],
  ['el', 'ell'],
  ['en', 'eng'],
  ['es', 'spa'],
  ['fi', 'fin'],
  ['fr', 'fra'],
  ['hu', 'hun'],
  ['it', 'ita'],
  ['ja', 'jpn'],
  ['ko', 'kor'],
  ['nl', 'nld'],
  ['pl', 'pol'],
  ['pt', 'por'],
  ['ro', 'ron'],
  ['ru', 'rus'],
  ['sv', 'swe'],
  ['tr', 'tur'],
  ['uk', 'ukr'],
]);

/** A shorter text may be all names, which are the same in every language. */
const leastCharacters = 40;

/** How near its own language comes to the likeliest at least, of 1: related ones come near each other. */
const leastLikeness = 0.85;

/** Whether a text is long enough to tell, and reads clearly more like another language than that of its locale. */
export function readsLikeAnotherLanguage(text: string, locale: string): boolean {
  const own = languages.get(new Intl.Locale(locale).language);
  if (!own || lengthOf(text) < leastCharacters) return false;
  const likely = francAll(text, { only: [...languages.values()] });
  const [best] = likely;
  // Of a text without letters it can tell nothing.
  if (!best || best[0] === 'und' || best[0] === own) return false;
  return (likely.find(([language]) => language === own)?.[1] ?? 0) < leastLikeness;
}
