import type { Place } from '../diagnostics/diagnostic.ts';

/** A part of a text: where it begins in UTF-16 units, and what it is. */
export interface TextPart {
  readonly index: number;
  readonly text: string;
}

interface WithBody {
  readonly file: string;
  readonly body: { readonly text: string; readonly line: number };
}

/** Where a part of the text below the front matter stands in its file. */
export function placeInBody({ file, body }: WithBody, part: TextPart): Place & { length: number } {
  return placeInText(file, body.text, part, body.line);
}

/** Where a part of a text stands, when the text begins on `firstLine`. */
export function placeInText(file: string, text: string, part: TextPart, firstLine = 1): Place & { length: number } {
  const before = text.slice(0, part.index).split('\n');
  return {
    file,
    line: firstLine + before.length - 1,
    column: (before.at(-1)?.length ?? 0) + 1,
    length: Math.max(1, part.text.split('\n', 1)[0]?.length ?? 1),
  };
}
