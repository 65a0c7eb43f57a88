/** What one CSV file may be. Beyond it an error says so at once: a report is never built from a file that nobody meant to drop. */
export const limits = {
  bytes: 50 * 1024 * 1024,
  rows: 1_000_000,
  columns: 200,
  /** Characters of one cell. */
  cell: 100_000,
} as const;
