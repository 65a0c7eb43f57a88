/** The folder of prepared pages, which the command line names. */
export function pagesFolder(): string {
  const folder = process.env.ALMANAC_PAGES;
  if (folder === undefined) throw new Error('ALMANAC_PAGES names no folder of prepared pages');
  return folder;
}
