/** The period as a graduated scale. Positions are days from its start. */
export interface DayRuleView {
  /** "Q4 2026" and "day 43 of 92". */
  readonly name: string;
  readonly position: string;
  readonly days: number;
  /** Day index of each Monday with its date, and of each month's first day with its name. */
  readonly mondays: readonly { readonly at: number; readonly label: string }[];
  readonly months: readonly { readonly at: number; readonly label: string; readonly current: boolean }[];
  /** The span that the page is about. */
  readonly scope: { readonly from: number; readonly to: number } | null;
  /** Null when today is outside the period. */
  readonly today: { readonly at: number; readonly label: string } | null;
}
