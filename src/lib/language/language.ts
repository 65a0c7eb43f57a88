/** The languages that Almanac speaks. A third one is a row here and the catalogues that the compiler then asks for. */
export const languages = ['en', 'ru'] as const;

export type Language = (typeof languages)[number];

/** The language of a BCP 47 locale; English for those that Almanac does not speak. */
export function languageOf(locale: string): Language {
  const primary = locale.split('-', 1)[0]?.toLowerCase();
  return languages.find((language) => language === primary) ?? 'en';
}
