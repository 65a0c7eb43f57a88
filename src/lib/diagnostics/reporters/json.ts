import type { Language } from '../../language/language.ts';
import { type Diagnostic, toText } from '../diagnostic.ts';

/** `almanac check --json`. A field is added within a version; one is renamed or removed only with the next. */
export function jsonReport(found: readonly Diagnostic[], language: Language): string {
  const diagnostics = found.map((one) => {
    const { file, line, column, length = 1 } = one.place;
    const { code, severity, related, waived } = one;
    return { code, severity, ...toText(one, language), file, line, column, span: length, related, waived };
  });
  return `${JSON.stringify({ version: 1, ...countsOf(found), diagnostics }, null, 2)}\n`;
}

/** What stands in the last line of every report. A waived finding is neither an error nor a warning. */
export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly waived: number;
  /** Files with at least one finding that is not waived. */
  readonly files: number;
}

export function countsOf(found: readonly Diagnostic[]): FindingCounts {
  const open = found.filter(({ waived }) => waived === undefined);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const files = new Set(open.map(({ place }) => place.file)).size;
  return { errors, warnings: open.length - errors, waived: found.length - open.length, files };
}
