/** What one further language says for the words of the source languages, by identity. */
type Said = ReadonlyMap<object, unknown>;

/** The languages of this process beside the source languages, by tag. They are learned once, at the edge, before anything speaks. */
const further = new Map<string, Said>();

/** From now on, `say` and `languageOf` know the language. */
export function learn(tag: string, said: Said): void {
  further.set(tag, said);
}

/** The tag of the further language that a BCP 47 locale asks for; the longest, since `pt-BR` is more than `pt`. Null where there is none. */
export function furtherOf(locale: string): string | null {
  if (further.size === 0) return null;
  return tagOf(locale, [...further.keys()]);
}

/** The longest of some tags that a locale begins with. Null where none does. */
export function tagOf(locale: string, tags: readonly string[]): string | null {
  const asked = `${locale.toLowerCase()}-`;
  const fitting = tags.filter((tag) => asked.startsWith(`${tag.toLowerCase()}-`));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Undefined where the language has none. */
export function wordsOfFurther(tag: string, words: object): unknown {
  return further.get(tag)?.get(words);
}
