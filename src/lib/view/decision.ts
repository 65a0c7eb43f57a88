/** What waits for an answer. */
export interface DecisionView {
  /** "13 Nov", and the day for machines. */
  readonly due: string;
  readonly day: string;
  readonly choose: string;
  /** The page of what is to be approved. */
  readonly href: string | null;
  /** Why, of whom, how long it has waited. */
  readonly more: string;
}
