/** A sentence with a few small words below it. */
export interface LineView {
  readonly text: string;
  readonly note?: string;
}
