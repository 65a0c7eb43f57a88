import type { Language, Words } from '../language/language.ts';

/** The same sentence in every language, from the facts of one finding. The language is for facts that have words themselves. */
export type DiagnosticText<Params> = Words<(params: Params, language: Language) => string>;

/** One kind of finding: a row of the catalogue. `explain CODE` and the docs page are made from it. */
export interface DiagnosticEntry<Params> {
  readonly severity: 'error' | 'warning';
  /** What kind of thing it is, in a few words. */
  readonly title: Words<string>;
  /** Why it matters to somebody who runs a channel. */
  readonly why: Words<string>;
  readonly message: DiagnosticText<Params>;
  /** The act that mends it, in the imperative. */
  readonly help: DiagnosticText<Params>;
  /** File contents before and after, short enough to read in a terminal. */
  readonly example?: { readonly failing: string; readonly mended: string };
}

/** Keeps the parameter type of a row while the catalogue is one object. */
export function entry<Params>(row: DiagnosticEntry<Params>): DiagnosticEntry<Params> {
  return row;
}
