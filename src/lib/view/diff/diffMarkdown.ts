import type { DiffRow, DiffSection, DiffView, Line, Piece } from './diffView.ts';
import { escapeAddress, escapeMarkdown } from './escapeMarkdown.ts';

/** Rows of a section that are shown, fewer and fewer until the whole fits. */
const rowSteps = [Number.POSITIVE_INFINITY, 200, 100, 50, 25, 12, 6, 3, 1, 0];

/** Open sections show this many rows at once; the rest waits behind a heading. */
const shownAtOnce = 20;

/**
 * A plan diff for a comment or a summary, in at most `limit` characters. What is too much is left out row by row, the
 * sections that wait behind their headings first, and the text says how many rows it left out.
 */
export function diffMarkdown(view: DiffView, limit: number): string {
  for (const rows of rowSteps)
    for (const closedRows of rows === rowSteps[0] ? [rows, 100, 25] : [Math.min(rows, 10)]) {
      const text = written(view, rows, closedRows);
      if (text.length <= limit) return text;
    }
  return shortest(view, limit);
}

function written(view: DiffView, openRows: number, closedRows: number): string {
  const isCut = view.sections.some(({ rows, isOpen }) => rows.length > (isOpen ? openRows : closedRows));
  const body = view.sections.map((section) => sectionText(section, section.isOpen ? openRows : closedRows, view));
  return [
    ...head(view),
    ...(view.sections.length === 0 ? [escapeMarkdown(view.nothing), ''] : []),
    ...view.notes.flatMap((note) => [`> ${escapeMarkdown(note)}`, '']),
    ...body,
    ...(isCut ? [`_${escapeMarkdown(view.words.cut)}_`, ''] : []),
  ].join('\n');
}

function head(view: DiffView): string[] {
  const counts = view.summary.map(pieceText).join(' · ');
  return [
    `### ${escapeMarkdown(view.title)}`,
    '',
    ...(counts === '' ? [] : [counts, '']),
    `<sub>${escapeMarkdown(view.sides)}</sub>`,
    '',
  ];
}

/** Where not even the headings fit: as much of the first lines as does, whole lines only. */
function shortest(view: DiffView, limit: number): string {
  const lines: string[] = [];
  for (const line of [...head(view), `_${escapeMarkdown(view.words.cut)}_`, ''])
    if ([...lines, line].join('\n').length <= limit) lines.push(line);
  return lines.join('\n');
}

function sectionText({ heading, columns, rows, isOpen }: DiffSection, most: number, { words }: DiffView): string {
  const shown = rows.slice(0, most);
  const rest = rows.length - shown.length;
  const more = rest > 0 ? `\n${escapeMarkdown(words.more(rest))}\n` : '';
  const name = `${escapeMarkdown(heading)} (${rows.length})`;
  if (!isOpen) return folded(name, table(columns, shown) + more);
  const [first, later] = [shown.slice(0, shownAtOnce), shown.slice(shownAtOnce)];
  const hidden =
    later.length === 0 ? '' : `\n${folded(escapeMarkdown(words.more(later.length)), table(columns, later))}`;
  return `#### ${name}\n\n${table(columns, first)}${hidden}${more}\n`;
}

function folded(name: string, inside: string): string {
  return `<details><summary>${name}</summary>\n\n${inside}\n</details>\n`;
}

function table(columns: readonly string[], rows: readonly DiffRow[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[
    line(columns.map(escapeMarkdown)),
    line(columns.map(() => '---')),
    ...rows.map(({ cells }) => line(cells.map(cellText))),
  ].join('\n')}\n`;
}

function cellText(lines: readonly Line[]): string {
  return lines.map((line) => line.map(pieceText).join('')).join('<br>');
}

const tags = { added: 'ins', removed: 'del', strong: 'b' } as const;

/** White space at the ends of a piece stays outside of its mark. */
function pieceText({ text, href, mark }: Piece): string {
  const inside = escapeMarkdown(text);
  const before = inside.startsWith(' ') ? ' ' : '';
  const after = inside.length > 1 && inside.endsWith(' ') ? ' ' : '';
  const trimmed = inside.trim();
  if (trimmed === '') return inside;
  if (href !== undefined) return `${before}[${trimmed}](<${escapeAddress(href)}>)${after}`;
  if (mark === undefined || mark === 'faint') return inside;
  return `${before}<${tags[mark]}>${trimmed}</${tags[mark]}>${after}`;
}
