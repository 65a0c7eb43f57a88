import type { Language } from '../language/language.ts';
import { type CatalogParams, catalog, type DiagnosticCode } from './catalog.ts';
import type { DiagnosticText } from './entry.ts';

export type Severity = 'error' | 'warning';

/** A spot in a file of the client's folder. Lines and columns count from 1; columns count UTF-16 units, as editors do. */
export interface Place {
  /** Path below the client's folder, with forward slashes. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** How many characters the caret underlines; 1 when absent. */
  readonly length?: number;
}

/** One thing that is wrong, where it stands, and what mends it. The words are made from `code` and `params`, in any language. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** The facts that the catalogue's words for `code` are made from; `diagnostic` holds them to its type. */
  readonly params: unknown;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly note: string }[];
}

/** What most functions that read untrusted input return: the value if there is one, and everything that was wrong. */
export interface Findings<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  place: Place,
  params: CatalogParams<Code>,
  related: Diagnostic['related'] = [],
): Diagnostic {
  return { code, severity: catalog[code].severity, params, place, related };
}

/** The sentence that says what is wrong and the one that says how to mend it. */
export function toText(found: Diagnostic, language: Language): { message: string; help: string } {
  const entry = catalog[found.code] as unknown as {
    message: DiagnosticText<unknown>;
    help: DiagnosticText<unknown>;
  };
  return { message: entry.message[language](found.params), help: entry.help[language](found.params) };
}

/** By file, line, column, code: the order of every report. Code units, so that no locale leaks in. */
export function sortDiagnostics(found: readonly Diagnostic[]): Diagnostic[] {
  return found.toSorted(
    (a, b) =>
      compareText(a.place.file, b.place.file) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
