import type { PlanDiff, RecordRef } from '../../diff/planDiff.ts';
import type { Formatter } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import type { Messages } from '../messages/messages.ts';
import { repositoryHref } from '../repositoryHref.ts';
import { routeOf, routes } from '../routes.ts';
import type { DiffLinks, Line, Piece } from './diffView.ts';

/** What the words of one changed field are made with. */
export interface FieldContext {
  readonly diff: Pick<PlanDiff, 'names' | 'asOf'>;
  readonly format: Formatter;
  readonly language: Language;
  readonly words: Messages['diff'];
  readonly links: DiffLinks;
}

/** What the words of a diff are made with. */
export interface DiffContext extends FieldContext {
  readonly diff: PlanDiff;
}

/** The title of a record as a link to its page or its file. A removed one has neither. */
export function recordLine(ref: RecordRef | null, isThere: boolean, { links, words }: FieldContext): Line {
  if (ref === null) return [];
  const title = clipped(ref.title, 120);
  if (!isThere) return [{ text: title }];
  const page = links.preview === null ? null : links.preview + pageOf(ref);
  const file = links.repository === null ? null : repositoryHref(links.repository, ref.file);
  const main = page ?? file;
  const line: Piece[] = [main === null ? { text: title } : { text: title, href: main }];
  if (page !== null && file !== null) line.push({ text: ' (' }, { text: words.source, href: file }, { text: ')' });
  return line;
}

function pageOf({ collection, id }: RecordRef): string {
  if (collection === 'client') return routes.overview;
  return collection === 'sources' ? routes.sources : routeOf(collection, id);
}

/** A file in the repository, by its path. */
export function fileLine(file: string, line: number | null, { links }: DiffContext): Line {
  const text = line === null ? file : `${file}:${line}`;
  if (links.repository === null) return [{ text }];
  return [{ text, href: repositoryHref(links.repository, file, line === null ? null : { from: line, to: line }) }];
}

export function clipped(text: string, length: number): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length <= length ? line : `${signs.slice(0, length - 1).join('')}…`;
}

export function textLine(text: string): Line {
  return [{ text }];
}

/** `12 Nov`, with the year where it is not that of the day on which the diff is made. */
export function dayText(day: string, { diff, format }: FieldContext): string {
  return day.slice(0, 4) === diff.asOf.slice(0, 4) ? format.weekdayAndDay(day) : format.longDay(day);
}
