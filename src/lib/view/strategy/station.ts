import type { LinkView } from '../linkView.ts';

/** One of the five stations of a goal's route. */
export interface StationView {
  readonly kind: string;
  /** Text, or links when the station has pages of its own. */
  readonly heading: string;
  readonly links: readonly LinkView[];
  readonly more: string;
  /** The station that the page is about. */
  readonly here: boolean;
}
