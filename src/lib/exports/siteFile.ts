/** A text file that stands in the site beside its pages. */
export interface SiteFile {
  /** Below the site's root: `feeds/all.ics`. */
  readonly path: string;
  readonly text: string;
}
