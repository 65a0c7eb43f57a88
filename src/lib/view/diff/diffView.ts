/** A run of text: said plainly, or as a link, or as what a word diff adds or takes away. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
  readonly mark?: 'added' | 'removed' | 'strong' | 'faint';
}

/** One line of a cell. */
export type Line = readonly Piece[];

export interface DiffRow {
  readonly cells: readonly (readonly Line[])[];
}

export interface DiffSection {
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly DiffRow[];
  /** Shown at once; the others wait behind their heading. */
  readonly isOpen: boolean;
}

/** A plan diff in words: what the Markdown, the terminal and the page draw. */
export interface DiffView {
  readonly lang: string;
  readonly title: string;
  readonly sides: string;
  /** What changes, in counts, the gravest first. Empty: nothing does. */
  readonly summary: readonly Piece[];
  readonly nothing: string;
  /** What could not be compared. */
  readonly notes: readonly string[];
  readonly sections: readonly DiffSection[];
  readonly words: { readonly more: (count: number) => string; readonly cut: string };
}

/** Where links lead; null: nowhere. */
export interface DiffLinks {
  /** Address of a built site of HEAD, ending in `/`. */
  readonly preview: string | null;
  /** Address of the repository's files at their branch, ending in `/`. */
  readonly repository: string | null;
}
