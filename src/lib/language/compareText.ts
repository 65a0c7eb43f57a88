/** By code units: an order that is the same in every locale and on every machine. What people read is sorted by `Formatter.compare`. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
