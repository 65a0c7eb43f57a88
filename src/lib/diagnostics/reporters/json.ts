import type { Language } from '../../language/language.ts';
import { type Diagnostic, toText } from '../diagnostic.ts';

/** `almanac check --json`. A field is added within a version; one is renamed or removed only with the next. */
export function jsonReport(found: readonly Diagnostic[], language: Language): string {
  const diagnostics = found.map((one) => {
    const { file, line, column, length = 1 } = one.place;
    const { code, severity, related } = one;
    return { code, severity, ...toText(one, language), file, line, column, span: length, related };
  });
  return `${JSON.stringify({ version: 1, ...countsOf(found), diagnostics }, null, 2)}\n`;
}

export function countsOf(found: readonly Diagnostic[]): { errors: number; warnings: number } {
  const errors = found.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: found.length - errors };
}
