/** Where a cell begins: line and column from 1, and how long its text is on that line. */
export interface CellPlace {
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

/** Finds cell number `index` of the record that begins on file line `line` (the text's own lines, counted from 1). */
export function cellPlace(text: string, line: number, index: number, delimiter: string): CellPlace {
  let at = lineOffset(text, line);
  for (let cell = 0; cell < index; cell += 1) at = cellEnd(text, at, delimiter) + delimiter.length;
  const end = Math.min(cellEnd(text, at, delimiter), endOfLine(text, at));
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  return {
    line: line + breaksBetween(text, lineOffset(text, line), at),
    column: at - lineStart + 1,
    length: Math.max(1, end - at),
  };
}

/** Offset of the first character of a line. */
export function lineOffset(text: string, line: number): number {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const next = text.indexOf('\n', at);
    if (next < 0) return text.length;
    at = next + 1;
  }
  return at;
}

function cellEnd(text: string, start: number, delimiter: string): number {
  let at = start;
  if (text[at] === '"') {
    for (at += 1; at < text.length; at += 1) {
      if (text[at] !== '"') continue;
      if (text[at + 1] !== '"') break;
      at += 1;
    }
  }
  while (at < text.length && text[at] !== '\n' && !text.startsWith(delimiter, at)) at += 1;
  return at;
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

function breaksBetween(text: string, from: number, to: number): number {
  return text.slice(from, to).split('\n').length - 1;
}
