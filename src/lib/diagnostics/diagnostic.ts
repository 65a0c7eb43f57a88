import { compareText } from '../language/compareText.ts';
import { type Language, say } from '../language/language.ts';
import { type CatalogParams, catalog, type DiagnosticCode } from './catalog.ts';
import type { DiagnosticEntry, DiagnosticText } from './entry.ts';

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

/** A code of the catalogue, or one that a rule of the floor above brings with its own words. */
export type AnyCode = DiagnosticCode | `rules/${string}`;

/** What `message` and `help` are made by, from `params`. */
export type DiagnosticWords = Pick<DiagnosticEntry<never>, 'message' | 'help'>;

/** A mending that is safe to make by itself: the characters at the place become the text. The place is on one line. */
export interface Fix {
  readonly place: Place & { readonly length: number };
  readonly text: string;
}

/** Somebody decided to live with a finding until a day, and said why. */
export interface Waived {
  readonly reason: string;
  readonly until: string;
  readonly by: string | null;
}

/** One thing that is wrong, where it stands, and what mends it. The words are made from `code` and `params`, in any language. */
export interface Diagnostic {
  readonly code: AnyCode;
  readonly severity: Severity;
  /** The facts that the words are made from; `diagnostic` holds them to the type of the catalogue's row. */
  readonly params: unknown;
  readonly words: DiagnosticWords;
  readonly place: Place;
  readonly related: readonly { readonly place: Place; readonly note: string }[];
  readonly fix?: Fix;
  /** Present where the finding is waived: it is listed, and counts neither as an error nor as a warning. */
  readonly waived?: Waived;
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
  const entry = catalog[code] as DiagnosticEntry<never>;
  return { code, severity: entry.severity, params, words: entry, place, related };
}

/** The sentence that says what is wrong and the one that says how to mend it. */
export function toText(found: Diagnostic, language: Language): { message: string; help: string } {
  const words = found.words as { message: DiagnosticText<unknown>; help: DiagnosticText<unknown> };
  return {
    message: say(words.message, language)(found.params, language),
    help: say(words.help, language)(found.params, language),
  };
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
