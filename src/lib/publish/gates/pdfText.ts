/**
 * What a PDF says to a reader. Its pages hold numbers of glyphs, and each font a table that says which letters they are
 * (ISO 32000-1, 9.10.3): every text is read with the table of every font, since a search only asks whether one of them fits.
 */
export function pdfTexts(streams: readonly Uint8Array[]): string[] {
  const texts = streams.map((stream) => Buffer.from(stream).toString('latin1'));
  const tables = texts.filter((text) => text.includes('begincmap')).map(lettersOf);
  const pages = texts.filter((text) => /\bT[jJ]\b/.test(text)).map(glyphsOf);
  return tables.flatMap((letters) => pages.map((glyphs) => glyphs.map((glyph) => letters.get(glyph) ?? '').join('')));
}

/** Glyphs of two bytes, in the order in which a page draws them, as four hexadecimal digits. */
function glyphsOf(page: string): string[] {
  return [...page.matchAll(/<([0-9a-f\s]+)>/gi)].flatMap(([, digits = '']) => fours(digits.replaceAll(/\s/g, '')));
}

function fours(digits: string): string[] {
  return (digits.match(/.{4}/g) ?? []).map((glyph) => glyph.toLowerCase());
}

/** The letters of each glyph: rows of single ones, and rows of ranges. */
function lettersOf(table: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ''] of table.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, glyph = '', text = ''] of block.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]+)>/gi))
      letters.set(glyph.toLowerCase(), lettersIn(text));
  for (const [, block = ''] of table.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from = '', to = '', first = ''] of block.matchAll(
      /<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*<([0-9a-f]+)>/gi,
    ))
      addRange(letters, from, to, (place) => String.fromCharCode(Number.parseInt(first.slice(-4), 16) + place));
    for (const [, from = '', to = '', list = ''] of block.matchAll(
      /<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/gi,
    )) {
      const texts = [...list.matchAll(/<([0-9a-f]+)>/gi)].map(([, text = '']) => lettersIn(text));
      addRange(letters, from, to, (place) => texts[place] ?? '');
    }
  }
  return letters;
}

function addRange(letters: Map<string, string>, from: string, to: string, letterAt: (place: number) => string): void {
  const first = Number.parseInt(from, 16);
  for (let glyph = first; glyph <= Number.parseInt(to, 16); glyph += 1)
    letters.set(glyph.toString(16).padStart(4, '0'), letterAt(glyph - first));
}

/** UTF-16 in hexadecimal digits. */
function lettersIn(digits: string): string {
  return fours(digits)
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('');
}
