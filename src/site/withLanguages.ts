import { type Language, say, type Words } from '../lib/language/language.ts';

/** An element that holds a text and nothing else. */
const leaf = /<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>([^<>]+)<\/\1>/g;

/** What is no language: code, names of letters, and what has its language already. */
const noText = /^(?:code|pre|script|style|title|abbr|option|b|text)$/;

/** Letters of the other language alone; of Latin at least three words, since names and terms stand in Latin everywhere. */
const foreign: Words<{ readonly lang: Language; readonly isForeign: (text: string) => boolean }> = {
  en: { lang: 'ru', isForeign: (text) => /\p{Script=Cyrillic}{2}/u.test(text) && !/\p{Script=Latin}/u.test(text) },
  ru: {
    lang: 'en',
    isForeign: (text) =>
      !/\p{Script=Cyrillic}/u.test(text) && !/[/\\_÷Σ]/.test(text) && (text.match(/[a-z]{2,}/gi) ?? []).length >= 3,
  },
};

/** Says of texts in the other language that they are: a reader that speaks then speaks them right. Done to the finished page, whose texts come from anywhere. */
export function withLanguages(html: string): string {
  const language = /<html[^>]*\slang="(en|ru)"/.exec(html)?.[1] as Language | undefined;
  if (language === undefined) return html;
  const { lang, isForeign } = say(foreign, language);
  return html.replace(leaf, (whole, tag: string, attributes: string, text: string) => {
    if (noText.test(tag) || /\slang=|class="[^"]*\b(?:src|fid|f)\b/.test(attributes) || !isForeign(text)) return whole;
    return `<${tag}${attributes} lang="${lang}">${text}</${tag}>`;
  });
}
