/** Line of the first conflict marker that git left behind, from 1; null when there is none. */
export function findMergeMarker(text: string): number | null {
  if (!text.includes('<<<<<<< ') && !text.includes('>>>>>>> ')) return null;
  const at = text.search(/^(?:<{7}|>{7}) /m);
  return at < 0 ? null : countLines(text, 0, at) + 1;
}

/** Line ends between two offsets. */
export function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
