/** A file that a page shows: copied into the site when a page needs it, never otherwise. */
export interface SiteAsset {
  /** Path below the client's folder. */
  readonly from: string;
  /** Path below the site's root. */
  readonly to: string;
}
