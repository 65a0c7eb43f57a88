import { type Language, say, type Words } from '../../src/lib/language/language.ts';

const more = {
  en: (lines: number) => `… lines left out: ${lines}`,
  ru: (lines: number) => `… не показано строк: ${lines}`,
} as const satisfies Words<(lines: number) => string>;

/** A text of at most so many characters: whole lines, and how many were left out. */
export function cutLines(text: string, limit: number, language: Language): string {
  if (text.length <= limit) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let length = say(more, language)(lines.length).length + 2;
  for (const line of lines) {
    length += line.length + 1;
    if (length > limit) break;
    kept.push(line);
  }
  return [...kept, '', say(more, language)(lines.length - kept.length)].join('\n');
}
