/** The id of a data file on the page of sources: `data/vk/октябрь.csv` → letters, digits, hyphens and underscores, different for different paths. */
export function fileAnchor(path: string): string {
  return `file-${path.replace(/[^A-Za-z0-9-]/gu, (sign) => (sign === '/' ? '_' : `_${sign.codePointAt(0)?.toString(16)}_`))}`;
}
