import { inLatin } from '../language/slug.ts';

/** `At-what-happened` → `at-what-happened`, `Что случилось` → `chto-sluchilos`: the part of an address that names a heading. Other scripts stay: browsers show them. */
export function anchorOf(text: string): string {
  return inLatin(text)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The anchor of a heading that somebody wrote; the prefix keeps it apart from those of the page around it. */
export function textAnchor(text: string): string {
  return `at-${anchorOf(text)}`;
}

/** The anchor, with a number behind it where the page has the same already; what is given out is remembered in `taken`. */
export function uniqueAnchor(anchor: string, taken: Set<string>): string {
  let unique = anchor;
  for (let number = 2; taken.has(unique); number += 1) unique = `${anchor}-${number}`;
  taken.add(unique);
  return unique;
}
