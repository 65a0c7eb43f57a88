import type { LinkView } from './linkView.ts';

/** One row of a list of names and values; the value is a text, links, or both. */
export interface KeyValueView {
  readonly name: string;
  readonly text?: string;
  readonly links?: readonly LinkView[];
}
