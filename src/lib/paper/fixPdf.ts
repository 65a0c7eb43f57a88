/** What a PDF says about itself beside its title and its language. */
export interface PdfFacts {
  readonly author: string;
  /** The day that it carries in the place of the moment at which it was drawn: the same input gives the same bytes. */
  readonly day: string;
}

/**
 * Sets the author and the dates of a PDF that Chromium has written, and numbers its elements anew.
 * Dates and numbers keep their length and are written over;
 * the author is a new version of the information object behind the old end, as PDF 1.4 provides for (an incremental update).
 */
export function fixPdf(pdf: Uint8Array, { author, day }: PdfFacts): Uint8Array {
  const moment = `D:${day.replaceAll('-', '')}000000+00'00'`;
  // Latin-1 keeps every byte one character: places in the text are places in the file.
  const text = renumbered(Buffer.from(pdf).toString('latin1')).replace(
    /(\/(?:CreationDate|ModDate) \()D:\d{14}[+-]\d\d'\d\d'(\))/g,
    `$1${moment}$2`,
  );
  const trailer = /trailer\s*<<([^>]*)>>\s*startxref\s*(\d+)\s*%%EOF\s*$/.exec(text);
  const number = /\/Info (\d+) 0 R/.exec(trailer?.[1] ?? '')?.[1];
  const info = number && new RegExp(`(?:^|\\n)${number} 0 obj\\s*<<([\\s\\S]*?)>>\\s*endobj`).exec(text)?.[1];
  if (trailer === null || !number || !info) throw new Error('the browser wrote a PDF of an unknown shape');
  const end = text.endsWith('\n') ? text : `${text}\n`;
  const object = `${number} 0 obj\n<<${info}\n/Author ${pdfString(author)}>>\nendobj\n`;
  const table = `xref\n${number} 1\n${String(end.length).padStart(10, '0')} 00000 n \n`;
  const tail = `trailer\n<<${trailer[1]}\n/Prev ${trailer[2]}>>\nstartxref\n${end.length + object.length}\n%%EOF\n`;
  return Buffer.from(end + object + table + tail, 'latin1');
}

/** UTF-16 in hexadecimal: every letter, and nothing to escape. */
function pdfString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

/**
 * Chromium names the elements of the tag tree by numbers that depend on how fast a page was read.
 * They get numbers in the order of the file; the list of names is sorted by them, as a reader expects it.
 */
function renumbered(text: string): string {
  const numbers = new Map<string, string>();
  for (const [, id = ''] of text.matchAll(/\/ID \((node\d{8})\)/g))
    if (!numbers.has(id)) numbers.set(id, `node${String(numbers.size).padStart(8, '0')}`);
  const named = text.replace(/\((node\d{8})\)/g, (whole, id: string) => {
    const number = numbers.get(id);
    return number === undefined ? whole : `(${number})`;
  });
  return named.replace(
    /\/Limits \[\(node\d{8}\) \(node\d{8}\)\](\s*)\/Names \[([^\]]*)\]/g,
    (_whole, space: string, list: string) => {
      const pairs = (list.match(/\(node\d{8}\) \d+ 0 R/g) ?? []).toSorted();
      const [first = '', last = ''] = [pairs[0], pairs.at(-1)].map((pair) => pair?.slice(0, '(node00000000)'.length));
      return `/Limits [${first} ${last}]${space}/Names [${pairs.join(' ')}]`;
    },
  );
}
