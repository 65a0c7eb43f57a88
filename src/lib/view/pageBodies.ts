/** The body of each kind of page: one row a kind, its type beside the function that makes it. */
// biome-ignore lint/suspicious/noEmptyInterface: rows are added by the pages
export interface PageBodies {}
