/** The head of a page: which one you are looking at, what it says, and in a few lines why. */
export interface TitleView {
  /** Two or three characters, 72 px high: `Q4`, `G1`, `11`. */
  readonly numeral: string;
  /** What the numeral counts. */
  readonly kind: string;
  readonly heading: string;
  readonly lede: string;
}
