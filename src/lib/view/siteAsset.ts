/** A file that a page shows: copied into the site when a page needs it, never otherwise. */
export interface SiteAsset {
  /** Path below the client's folder. */
  readonly from: string;
  /** Path below the site's root. */
  readonly to: string;
}

/** `src/content/posts/2026-11/media/bag.jpg` → `media/posts/2026-11/media/bag.jpg`: one place in the site for each file. */
export function siteAsset(from: string): SiteAsset {
  return { from, to: from.replace(/^src\/content\//, 'media/') };
}
