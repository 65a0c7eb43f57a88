/** What one further language says for the words of the source languages. */
interface Said {
  readonly byPair: ReadonlyMap<object, unknown>;
  /** Pairs of texts that came back from a file, such as the names of KPIs in a sealed report, are no longer the same object. */
  readonly byTexts: ReadonlyMap<string, unknown>;
}

/** The languages of this process beside the source languages, by tag. They are learned at the edge, before anything speaks them. */
const further = new Map<string, Said>();

/** From now on, `say` and `languageOf` know the language of this tag. */
export function learn(tag: string, byPair: ReadonlyMap<object, unknown>): void {
  const texts = [...byPair].flatMap(([pair, said]): [string, unknown][] => {
    const key = textsOf(pair);
    return key === null ? [] : [[key, said]];
  });
  further.set(tag, { byPair, byTexts: new Map(texts) });
}

/** The tags of what was learned. */
export function furtherTags(): readonly string[] {
  return [...further.keys()];
}

/** The longest of some tags that a BCP 47 locale begins with, since `pt-BR` says more than `pt`; null where none does. */
export function tagOf(locale: string, tags: readonly string[]): string | null {
  const asked = `${locale.toLowerCase()}-`;
  const fitting = tags.filter((tag) => asked.startsWith(`${tag.toLowerCase()}-`));
  return fitting.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/** Undefined where the language says nothing for the pair. */
export function saidInFurther(tag: string, pair: object): unknown {
  const said = further.get(tag);
  return said?.byPair.get(pair) ?? said?.byTexts.get(textsOf(pair) ?? '');
}

function textsOf(pair: object): string | null {
  const { en, ru } = pair as { readonly en?: unknown; readonly ru?: unknown };
  return typeof en === 'string' && typeof ru === 'string' ? `${en}\0${ru}` : null;
}
