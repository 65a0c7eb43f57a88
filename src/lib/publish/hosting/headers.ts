/**
 * What every answer of a web server should say of a site. Scripts and styles are named by hash in each page itself;
 * a page can't say by itself who may frame it, so that stands here.
 */
export const headers: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', "frame-ancestors 'none'; base-uri 'none'; form-action 'none'; object-src 'none'"],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'no-referrer'],
  ['X-Robots-Tag', 'noindex, nofollow'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
];
