/** Where a page's data stands below the folder of prepared pages: `goals/sales.html` → `goals/sales.html.json`. */
export function pageFile(path: string): string {
  return `${path}.json`;
}
