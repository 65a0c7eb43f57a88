import { type Language, say, type Words } from '../../language/language.ts';
import type { Diagnostic } from '../diagnostic.ts';

/** Who has read ten of a kind knows the kind. Programs get all of them. */
const mostOfACode = 10;

/** Findings as people get them: the first of each code, and how many are left out. */
export interface Capped {
  readonly shown: readonly Diagnostic[];
  readonly more: readonly { readonly code: string; readonly count: number }[];
}

export function capped(found: readonly Diagnostic[]): Capped {
  const seen = new Map<string, number>();
  const shown = found.filter(({ code }) => {
    const count = (seen.get(code) ?? 0) + 1;
    seen.set(code, count);
    return count <= mostOfACode;
  });
  const more = [...seen].filter(([, count]) => count > mostOfACode);
  return { shown, more: more.map(([code, count]) => ({ code, count: count - mostOfACode })) };
}

export const moreTexts: Words<(more: Capped['more'][number]) => string> = {
  en: ({ code, count }) => `… and ${count} more of ${code} (almanac check --rule ${code})`,
  ru: ({ code, count }) => `… и ещё ${count}: ${code} (almanac check --rule ${code})`,
};

/** The line that stands for what is left out. */
export function moreText(more: Capped['more'][number], language: Language): string {
  return say(moreTexts, language)(more);
}
