/** Why there is nothing here, and what to write next. */
export interface EmptyStateView {
  readonly why: string;
  readonly next: string;
  /** A path or a command to type, if there is one. */
  readonly code?: string;
}
