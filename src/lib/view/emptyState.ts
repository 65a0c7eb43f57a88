/** Why there is nothing here, and what to write next: that is for the team, and absent for a client. */
export interface EmptyStateView {
  readonly why: string;
  readonly next?: string | undefined;
  /** A path or a command to type, if there is one. */
  readonly code?: string | undefined;
}

/** A page's data without what to write next: a client reads why there is nothing, and has no files to write. */
export function withoutWritingHints<Body>(body: Body): Body {
  return JSON.parse(JSON.stringify(body), (_key, value) =>
    isEmptyState(value) ? { ...value, next: undefined, code: undefined } : value,
  );
}

function isEmptyState(value: unknown): value is EmptyStateView {
  return typeof value === 'object' && value !== null && 'why' in value && 'next' in value;
}
