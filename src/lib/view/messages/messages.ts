import type { Formatter } from '../../language/format.ts';
import { type Language, say, type Words } from '../../language/language.ts';
import { calendar } from './en/calendar.ts';
import { design } from './en/design.ts';
import { diff } from './en/diff.ts';
import { finding } from './en/finding.ts';
import { frame } from './en/frame.ts';
import { numberPages } from './en/numberPages.ts';
import { numbers } from './en/numbers.ts';
import { previews } from './en/previews.ts';
import { results } from './en/results.ts';
import { site } from './en/site.ts';
import { strategy } from './en/strategy.ts';
import { calendar as calendarRu } from './ru/calendar.ts';
import { design as designRu } from './ru/design.ts';
import { diff as diffRu } from './ru/diff.ts';
import { finding as findingRu } from './ru/finding.ts';
import { frame as frameRu } from './ru/frame.ts';
import { numberPages as numberPagesRu } from './ru/numberPages.ts';
import { numbers as numbersRu } from './ru/numbers.ts';
import { previews as previewsRu } from './ru/previews.ts';
import { results as resultsRu } from './ru/results.ts';
import { site as siteRu } from './ru/site.ts';
import { strategy as strategyRu } from './ru/strategy.ts';

const english = (format: Formatter) => ({
  frame: frame(format),
  finding: finding(format),
  design,
  calendar: calendar(format),
  diff: diff(format),
  numbers,
  numberPages,
  previews: previews(format),
  results: results(format),
  site,
  strategy: strategy(format),
});

/** Every text of the pages, by area. A key that another language lacks does not compile. */
export type Messages = ReturnType<typeof english>;

/** Every text of the pages by language. */
export const catalogs: Words<(format: Formatter) => Messages> = {
  en: english,
  ru: (format) => ({
    frame: frameRu(format),
    finding: findingRu(format),
    design: designRu,
    calendar: calendarRu(format),
    diff: diffRu(format),
    numbers: numbersRu,
    numberPages: numberPagesRu,
    previews: previewsRu(format),
    results: resultsRu(format),
    site: siteRu,
    strategy: strategyRu(format),
  }),
};

/** The texts of one language. An area whose texts hold numbers takes the formatter that writes them. */
export function messagesOf(language: Language, format: Formatter): Messages {
  return say(catalogs, language)(format);
}
