/** A record's text with one more field at the end of its front matter. Every other byte stays as it is: line ends, byte-order mark, comments. Null where there is no front matter. */
export function addField(text: string, lines: readonly string[]): string | null {
  const opening = /^\ufeff?---[^\S\n]*\n/.exec(text);
  if (opening === null) return null;
  const closing = /^---[^\S\n]*$/m.exec(text.slice(opening[0].length));
  if (closing === null) return null;
  const at = opening[0].length + closing.index;
  const end = opening[0].endsWith('\r\n') ? '\r\n' : '\n';
  return text.slice(0, at) + lines.map((line) => line + end).join('') + text.slice(at);
}
