import { type Language, say, type Words } from '../../language/language.ts';
import { type Diagnostic, toText } from '../diagnostic.ts';

/** The lines of a file of the client's folder, or null where it can't be shown (binary, gone). */
export type LinesOf = (file: string) => readonly string[] | null;

/** How a terminal paints; plain text unless told. */
export interface Ink {
  error(text: string): string;
  warning(text: string): string;
  strong(text: string): string;
  faint(text: string): string;
}

const plain: Ink = { error: String, warning: String, strong: String, faint: String };

/** The words of a finding on a terminal. */
export const prettyWords = {
  error: { en: 'error', ru: 'ошибка' },
  warning: { en: 'warning', ru: 'внимание' },
  help: { en: 'help', ru: 'что делать' },
  waived: { en: 'waived until', ru: 'исключение до' },
} as const satisfies Record<string, Words<string>>;

const widest = 110;

/** One finding with its source line and a caret, as a compiler prints it. */
export function prettyDiagnostic(found: Diagnostic, language: Language, linesOf: LinesOf, ink: Ink = plain): string {
  const { message, help } = toText(found, language);
  const { file, line, column } = found.place;
  const paint = found.waived !== undefined ? ink.faint : found.severity === 'error' ? ink.error : ink.warning;
  return [
    `${paint(`${say(prettyWords[found.severity], language)}[${found.code}]`)} ${ink.strong(message)}`,
    `${ink.faint('  -->')} ${file}:${line}:${column}`,
    ...sourceWindow(found, linesOf, ink, paint),
    ...found.related.map(
      ({ place, note }) => `${ink.faint('  ::>')} ${place.file}:${place.line}:${place.column} ${note}`,
    ),
    `${ink.faint('  =')} ${wayOut(found, help, language)}`,
  ].join('\n');
}

function wayOut({ waived }: Diagnostic, help: string, language: Language): string {
  if (waived === undefined) return `${say(prettyWords.help, language)}: ${help}`;
  return `${say(prettyWords.waived, language)} ${waived.until}: ${waived.reason}`;
}

function sourceWindow({ place }: Diagnostic, linesOf: LinesOf, ink: Ink, paint: Ink['error']): string[] {
  const source = linesOf(place.file)?.[place.line - 1];
  if (source === undefined || source === '') return [];
  const from = place.column <= widest - 10 ? 0 : place.column - Math.floor(widest / 2);
  const shown = visible(source.slice(from, from + widest));
  const gutter = String(place.line);
  const lead = ' '.repeat(Math.max(0, place.column - 1 - from));
  const carets = '^'.repeat(Math.max(1, Math.min(place.length ?? 1, shown.length - lead.length)));
  return [
    `${ink.faint(`${gutter} |`)} ${shown}`,
    `${ink.faint(`${' '.repeat(gutter.length)} |`)} ${lead}${paint(carets)}`,
  ];
}

/** Control characters would move the terminal's cursor, and bidi marks would turn the line around. */
function visible(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach a terminal
  return text.replaceAll(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '·');
}
