/** What a reader sees who followed an old link. */
export interface NotFoundPage {
  readonly heading: string;
  readonly sentence: string;
  readonly homeText: string;
}
