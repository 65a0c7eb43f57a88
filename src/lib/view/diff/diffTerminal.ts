import type { DiffView, Line, Piece } from './diffView.ts';

/** How marks look on a terminal; without colours a word diff has brackets, and what came or went keeps its own sign. */
export type DiffInk = Readonly<Record<NonNullable<Piece['mark']>, (text: string) => string>>;

export const plainInk: DiffInk = {
  added: (text) => (text.startsWith('+ ') ? text : `{+${text.trim()}+}`),
  removed: (text) => (/^ ?− /.test(text) ? text : `[-${text.trim()}-]`),
  strong: (text) => text,
  faint: (text) => text,
};

/** A plan diff for a terminal: a block a row, its first cells on the first line. */
export function diffTerminal(view: DiffView, ink: DiffInk): string {
  const line = (pieces: Line) => pieces.map((piece) => inked(piece, ink)).join('');
  const sections = view.sections.flatMap(({ heading, rows }) => [
    ink.strong(`${heading} (${rows.length})`),
    ...rows.flatMap(({ cells }) => {
      const [first = [], ...rest] = cells.map((lines) => lines.map(line).filter((text) => text !== ''));
      const [second = [], ...others] = rest;
      const head = `  ${[...first, ...second.slice(0, 1)].join('  ')}`;
      return [head, ...[...second.slice(1), ...others.flat()].map((text) => `      ${text}`)];
    }),
    '',
  ]);
  return `${[
    ink.strong(view.title),
    ink.faint(view.sides),
    ...(view.sections.length === 0 ? [view.nothing] : []),
    ...(view.summary.length === 0 ? [] : [view.summary.map((piece) => inked(piece, ink)).join(', ')]),
    ...view.notes,
    '',
    ...sections,
  ]
    .join('\n')
    .trimEnd()}\n`;
}

/** What moves the cursor or colours by itself has no place in a text that somebody else wrote. */
function inked({ text, mark }: Piece, ink: DiffInk): string {
  const clean = text.replaceAll(/\p{Cc}/gu, ' ');
  return mark === undefined || clean.trim() === '' ? clean : ink[mark](clean);
}
