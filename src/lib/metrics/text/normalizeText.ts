/** How many lines a `sep=` line takes (0 or 1), and the delimiter it names. Excel and Meta write one. */
export interface SepLine {
  readonly delimiter: string | null;
  /** Offset of the first character after it. */
  readonly end: number;
}

/** Line ends become LF and a final one is dropped, so that the same rows read the same from any system. */
export function normalizeLineEnds(text: string): string {
  const unix = !text.includes('\r')
    ? text
    : text.includes('\n')
      ? text.replaceAll('\r\n', '\n')
      : text.replaceAll('\r', '\n');
  return unix.endsWith('\n') ? unix.slice(0, -1) : unix;
}

export function readSepLine(text: string): SepLine {
  const found = /^"?sep=(.)"?[;,\t]*(?:\n|$)/.exec(text.slice(0, 40));
  return found?.[1] === undefined ? { delimiter: null, end: 0 } : { delimiter: found[1], end: found[0].length };
}
