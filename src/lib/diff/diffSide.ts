import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Figure } from '../kpi/figure.ts';
import type { Playbook } from '../playbook/playbook.ts';
import type { CollectionName } from '../schema/collections.ts';
import type { SourcesConfig } from '../schema/sources.ts';

/** A file whose bytes count: a table of `data/`, or a picture. */
export interface SideFile {
  readonly path: string;
  readonly kind: 'table' | 'picture';
  readonly sha256: string;
  /** Of a table that could be read. */
  readonly rows: number | null;
}

/** One of the two states that are compared. */
export interface DiffSide {
  /** As it was asked for: a revision, a folder, or `worktree`. */
  readonly name: string;
  readonly commit: string | null;
  readonly playbook: Playbook;
  readonly diagnostics: readonly Diagnostic[];
  /** Codes of rules that wait until every record can be read: their findings are neither new nor gone. */
  readonly unjudged: ReadonlySet<string>;
  /** Records that could not be read: they are not gone. */
  readonly unread: readonly { readonly collection: CollectionName; readonly id: string }[];
  readonly files: readonly SideFile[];
  readonly sources: SourcesConfig | null;
  /** The figures that each report shows, by its id. */
  readonly reportFigures: ReadonlyMap<string, readonly Figure[]>;
}

/** The same thing on both sides. */
export interface Both<T> {
  readonly before: T;
  readonly after: T;
}
