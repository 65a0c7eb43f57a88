import { posix } from 'node:path';
import type { Page } from './page.ts';

/**
 * A sealed report speaks of what there was; pages of records that have been deleted since can't be linked.
 * Such links lead to the note of the seal.
 */
export function withoutDeadLinks(page: Page, paths: ReadonlySet<string>): Page {
  const isDead = (href: string): boolean => {
    if (/^(?:[a-z][a-z0-9+.-]*:|#|$)/i.test(href)) return false;
    const [file = ''] = href.split('#');
    return !paths.has(posix.join(posix.dirname(page.path), decodeURI(file)));
  };
  const mended = JSON.parse(JSON.stringify(page.body), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (key === 'href') return isDead(value) ? '#sealed' : value;
    if (key !== 'html') return value;
    return value.replace(/ href="([^"]*)"/g, (whole, href: string) => (isDead(href) ? ' href="#sealed"' : whole));
  });
  return { ...page, body: mended as Page['body'] };
}
