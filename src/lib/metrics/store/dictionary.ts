/** Texts that many rows share, each kept once. */
export interface Dictionary {
  indexOf(text: string): number;
  textOf(index: number): string;
  /** The index of a text that is known; -1 otherwise. */
  find(text: string): number;
}

export function createDictionary(): Dictionary {
  const indexes = new Map<string, number>();
  const texts: string[] = [];
  return {
    indexOf(text) {
      const known = indexes.get(text);
      if (known !== undefined) return known;
      const own = detach(text);
      indexes.set(own, texts.length);
      return texts.push(own) - 1;
    },
    textOf: (index) => texts[index] ?? '',
    find: (text) => indexes.get(text) ?? -1,
  };
}

/** A copy that does not keep the whole file in memory, as a slice of it does in V8. */
export function detach(text: string): string {
  return text.length < 13 ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
