/** A page as text, by its path below the site's root. */
interface HandedPage {
  readonly path: string;
  readonly text: string;
}

let handed: HandedPage | null = null;

/** Hands over the page that is drawn next: where a site is built, nothing else of it can be read by templates. */
export function handPage(page: HandedPage): void {
  handed = page;
}

/** The text of the page that was handed over, if it is this one. */
export function handedText(path: string): string | null {
  return handed?.path === path ? handed.text : null;
}
