import type { Words } from '../../lib/language/language.ts';

/** What one language says for each pair of a tree, by identity, and the keys that it says nothing for. */
export interface Tied {
  readonly said: ReadonlyMap<object, unknown>;
  /** `metrics.reach.label`; also where a text stands for a function, or the other way round. */
  readonly missing: readonly string[];
}

/** Puts a tree of pairs and what a language says for it side by side. The types hold it already; this is for files that nobody compiled. */
export function tie(tree: object, words: unknown): Tied {
  const said = new Map<object, unknown>();
  const missing: string[] = [];
  walkWords(tree, (pair, path) => {
    const found = at(words, path);
    const lacking = lacks(pair.en, found, path);
    missing.push(...lacking);
    if (lacking.length === 0) said.set(pair, found);
  });
  return { said, missing };
}

/** Every pair of a tree with the keys that lead to it. */
export function walkWords(
  tree: object,
  visit: (pair: Words<unknown>, path: readonly string[]) => void,
  path: readonly string[] = [],
): void {
  for (const [key, part] of Object.entries(tree)) {
    const below = [...path, key];
    if (isWords(part)) visit(part, below);
    else if (isGroup(part)) walkWords(part, visit, below);
  }
}

function isWords(part: unknown): part is Words<unknown> {
  return isGroup(part) && Object.keys(part).length === 2 && 'en' in part && 'ru' in part;
}

function isGroup(part: unknown): part is Readonly<Record<string, unknown>> {
  return typeof part === 'object' && part !== null && !Array.isArray(part);
}

function at(words: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((part, key) => (isGroup(part) ? part[key] : undefined), words);
}

/** The keys of what English says that a language says nothing for, or another kind of thing. */
export function lacks(english: unknown, found: unknown, path: readonly string[]): string[] {
  if (isGroup(english) && isGroup(found))
    return Object.entries(english).flatMap(([key, part]) => lacks(part, found[key], [...path, key]));
  const isAlike = typeof english === typeof found && Array.isArray(english) === Array.isArray(found);
  return isAlike ? [] : [path.join('.')];
}
