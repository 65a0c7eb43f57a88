import type { Language } from '../../language/language.ts';
import type { FindingCounts } from './json.ts';

/** The last line of a report for people. */
export function countText({ errors, warnings, waived, files }: FindingCounts, language: Language): string {
  return language === 'en'
    ? `Errors: ${errors}, warnings: ${warnings}, waived: ${waived}, files: ${files}.`
    : `Ошибок: ${errors}, предупреждений: ${warnings}, исключений: ${waived}, файлов: ${files}.`;
}
