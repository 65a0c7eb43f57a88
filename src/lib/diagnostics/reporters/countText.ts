import { type Language, say, type Words } from '../../language/language.ts';
import type { FindingCounts } from './json.ts';

export const countTexts: Words<(counts: FindingCounts) => string> = {
  en: ({ errors, warnings, waived, files }) =>
    `Errors: ${errors}, warnings: ${warnings}, waived: ${waived}, files: ${files}.`,
  ru: ({ errors, warnings, waived, files }) =>
    `Ошибок: ${errors}, предупреждений: ${warnings}, исключений: ${waived}, файлов: ${files}.`,
};

/** The last line of a report for people. */
export function countText(counts: FindingCounts, language: Language): string {
  return say(countTexts, language)(counts);
}
