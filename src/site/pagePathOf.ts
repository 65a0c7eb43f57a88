/** The page at an address below the site's root: `/goals/sales` and `/goals/sales.html` are `goals/sales.html`, `/` is `index.html`. */
export function pagePathOf(pathname: string): string {
  const name = decodeURI(pathname).replace(/^\/|\/$/g, '');
  if (name === '') return 'index.html';
  return name.endsWith('.html') ? name : `${name}.html`;
}
