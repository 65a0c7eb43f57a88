import { posix } from 'node:path';
import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { textAnchor } from '../anchor.ts';
import { type Known, pathFrom } from './known.ts';

/** A scheme as browsers read one: they drop control signs and white space from an address first. */
const scheme = /^([a-z][a-z0-9+.-]*):/i;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what browsers ignore
const ignoredByBrowsers = /[\u0000-\u0020\u007f-\u00a0]/g;

export function schemeOf(url: string): string | null {
  return scheme.exec(url.replace(ignoredByBrowsers, ''))?.[1]?.toLowerCase() ?? null;
}

const webSchemes: ReadonlySet<string> = new Set(['https', 'http', 'mailto']);

/** A link leads to the web, to a heading of its own text, or to the file of a record. */
export function checkLink(url: string, place: Place, known: Known): Diagnostic[] {
  const found = schemeOf(url);
  if (found !== null)
    return webSchemes.has(found) ? [] : [diagnostic('markdown/unsafe-link', place, { scheme: `${found}:` })];
  if (url.startsWith('#') || linkedPage(url, place.file, known) !== null) return [];
  return [diagnostic('markdown/unknown-link', place, { url, near: nearestFile(url, place.file, known) })];
}

/** The page that a link to a record's file leads to, with the link's fragment; null where it leads nowhere. */
export function linkedPage(url: string, file: string, known: Known): string | null {
  const [path = '', fragment] = url.split('#', 2);
  if (path.startsWith('/')) return null;
  const page = known.pageOf(pathFrom(file, decoded(path)));
  return page === null || fragment === undefined ? page : `${page}#${textAnchor(decoded(fragment))}`;
}

/** Pictures stand beside the text that shows them. */
export function checkPicture(url: string, alt: string, place: Place, known: Known): Diagnostic[] {
  if (schemeOf(url) !== null || url.startsWith('//')) return [diagnostic('markdown/remote-picture', place, { url })];
  const described = alt.trim() === '' ? [diagnostic('markdown/picture-without-words', place, { path: url })] : [];
  if (known.pictures.has(pathFrom(place.file, decoded(url)))) return described;
  const beside = [...known.pictures].map((path) => posix.relative(posix.dirname(place.file), path));
  return [...described, diagnostic('markdown/missing-picture', place, { path: url, near: nearest(url, beside) })];
}

/** Markdown escapes spaces and Cyrillic letters of a path. */
export function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function nearestFile(url: string, file: string, known: Known): string | null {
  const wanted = posix.basename(url).replace(/\.(?:md|mdx|html)?(?:#.*)?$/, '');
  const named = known.files.find((path) => posix.basename(path).replace(/\.\w+$/, '') === wanted);
  const folder = posix.dirname(file);
  if (named !== undefined) return posix.relative(folder, named);
  return nearest(
    url,
    known.files.map((path) => posix.relative(folder, path)),
  );
}
