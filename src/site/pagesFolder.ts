/** The folder of prepared pages, which the command line names; undefined when Astro only writes types. */
export function pagesFolder(): string | undefined {
  return process.env.ALMANAC_PAGES;
}
