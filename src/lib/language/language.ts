import { furtherTags, saidInFurther, tagOf } from './further.ts';

/** The languages whose words stand beside the code that says them. Any other is one file: `docs/languages.md`. */
export const sourceLanguages = ['en', 'ru'] as const;

export type SourceLanguage = (typeof sourceLanguages)[number];

/** The tag of a language whose file was read: `de`, `pt-BR`. */
export type FurtherLanguage = string & { readonly isFurther: true };

export type Language = SourceLanguage | FurtherLanguage;

/** One thing as each source language says it: a text, a list of texts, or a function that makes a text of facts. */
export type Words<Said> = Readonly<Record<SourceLanguage, Said>>;

/** What words say in a language. The words of a further one are tied to those of the source; what it does not know stays English. */
export function say<Both extends Words<unknown>>(words: Both, language: Language): Both[SourceLanguage] {
  if (language === 'en' || language === 'ru') return words[language as SourceLanguage];
  return (saidInFurther(language, words) as Both[SourceLanguage] | undefined) ?? words.en;
}

/** For what has one name everywhere, such as the title that a client gave. */
export function sameInAll<Said>(said: Said): Words<Said> {
  return { en: said, ru: said };
}

/** The language of a BCP 47 locale; English for those that Almanac does not speak. */
export function languageOf(locale: string): Language {
  const further = tagOf(locale, furtherTags());
  if (further !== null) return further as FurtherLanguage;
  const primary = locale.split('-', 1)[0]?.toLowerCase();
  return sourceLanguages.find((language) => language === primary) ?? 'en';
}
