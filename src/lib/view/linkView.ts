export interface LinkView {
  readonly text: string;
  /** Relative to the page that shows it. */
  readonly href: string;
}
