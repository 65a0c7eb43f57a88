/** An element that holds a text and nothing else. */
const leaf = /<([a-z][a-z0-9]*)((?:\s[^<>]*)?)>([^<>]+)<\/\1>/g;

/** What is no language: code, names of letters, and what has its language already. */
const noText = /^(?:code|pre|script|style|title|abbr|option|b|text)$/;

/** Says of texts in another language that they are: a reader that speaks then speaks them right. Done to the finished page, whose texts come from anywhere. */
export function withLanguages(html: string): string {
  const own = /<html[^>]*\slang="([A-Za-z-]+)"/.exec(html)?.[1];
  if (own === undefined) return html;
  const { script } = new Intl.Locale(own).maximize();
  return html.replace(leaf, (whole, tag: string, attributes: string, text: string) => {
    if (noText.test(tag) || /\slang=|class="[^"]*\b(?:src|fid|f)\b/.test(attributes)) return whole;
    const lang = foreignLanguage(text, script);
    return lang === null ? whole : `<${tag}${attributes} lang="${lang}">${text}</${tag}>`;
  });
}

/**
 * The source language that a text is in, seen by its letters, where the page is written in others. Russian: Cyrillic alone.
 * English: at least three words of Latin alone, since names and terms stand in Latin everywhere.
 */
function foreignLanguage(text: string, script: string | undefined): 'en' | 'ru' | null {
  const isCyrillic = /\p{Script=Cyrillic}/u.test(text);
  const isLatin = /\p{Script=Latin}/u.test(text);
  if (script !== 'Cyrl' && !isLatin && /\p{Script=Cyrillic}{2}/u.test(text)) return 'ru';
  const isEnglish = !isCyrillic && !/[/\\_÷Σ]/.test(text) && (text.match(/[a-z]{2,}/gi) ?? []).length >= 3;
  return script !== 'Latn' && isEnglish ? 'en' : null;
}
