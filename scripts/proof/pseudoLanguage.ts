import { allWords } from '../../src/cli/languages/allWords.ts';
import { walkWords } from '../../src/cli/languages/tie.ts';
import { learn } from '../../src/lib/language/further.ts';
import { type Language, languageOf } from '../../src/lib/language/language.ts';

/** Makes another word of a word of Latin letters. */
export type WordChange = (word: string) => string;

/** A language made by a program: English with every word changed. Its tag is one that numbers and dates know, such as `en-XA`. */
export function learnFromEnglish(tag: string, change: WordChange): Language {
  const said = new Map<object, unknown>();
  walkWords(allWords, (pair) => said.set(pair, changed(pair.en, change, [])));
  learn(tag, said);
  return languageOf(tag);
}

/** The same with every text in it changed, also the texts that its functions will return: all but the facts that they are given. */
function changed(words: unknown, change: WordChange, facts: readonly string[]): unknown {
  if (typeof words === 'string') return changedText(words, change, facts);
  if (typeof words === 'function') return (...given: unknown[]) => changed(words(...given), change, phrasesIn(given));
  if (Array.isArray(words)) return words.map((item) => changed(item, change, facts));
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([key, part]) => [key, changed(part, change, facts)]));
}

/** Words, but not what is no language: facts, tags, addresses, code, and words that were changed before. */
function changedText(text: string, change: WordChange, facts: readonly string[]): string {
  const kept = facts
    .map((fact) => `(?<![A-Za-z])${fact.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![A-Za-z])|`)
    .join('');
  const pattern = new RegExp(`(${kept}</?[a-z][^>]*>|https?:\\S+|\`[^\`]*\`)|\\p{L}+`, 'gu');
  return text.replaceAll(pattern, (part, isKept?: string) =>
    isKept === undefined && /^[A-Za-z]+$/.test(part) ? change(part) : part,
  );
}

/** Facts that people wrote: names and sentences. A small word alone is the id of a thing that the language names itself. */
function phrasesIn(given: unknown): string[] {
  if (typeof given === 'string') return /\S\s+\S|^[A-Z]/.test(given) ? [given] : [];
  return typeof given === 'object' && given !== null ? Object.values(given).flatMap(phrasesIn) : [];
}

const accents: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý' };
/** 40 % longer and with accents, so that it is seen on a page: `Goals` is `GóálsGó`. */
export function pseudoWord(word: string): string {
  const accented = word.replaceAll(/[aeiouy]/gi, (letter) => {
    const accent = accents[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? accent : accent.toUpperCase();
  });
  const marked = accented === word ? `${word}é` : accented;
  return marked + marked.slice(0, Math.ceil(word.length * 0.4));
}

/** In letters of full width, which no text of a client has: what stays in plain ones was not said by the language. */
export function wideWord(word: string): string {
  return word.replaceAll(/./g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0));
}
