import fc from 'fast-check';

/** Headers, cells and whole lines that break readers. */
const nasty = [
  '__proto__',
  'constructor',
  'toString',
  '"',
  '""',
  ',',
  ';',
  '\t',
  '|',
  '\n',
  '\r\n',
  '\r',
  '\u0000',
  '\ufeff',
  '\u202e',
  '<<<<<<< HEAD',
  'sep=;',
  '#',
  '-',
  '--',
  'N/A',
  'NaN',
  '1e999',
  '-0',
  '1,234',
  '1.234',
  '12/31/2026',
  '2026-02-30',
  '45123',
  '9'.repeat(400),
  '< 10',
  '٣',
  '1.2K',
  'Total',
  '\ud800',
];

/** A CSV with some damage: bytes changed, lines moved, cells replaced, ends cut off. */
export function mutatedCsv(seeds: readonly string[]): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat({ max: 12 }),
    put: fc.oneof(fc.constantFrom(...nasty), fc.string({ maxLength: 8 })),
  });
  return fc.tuple(fc.constantFrom(...seeds), fc.array(edit, { minLength: 1, maxLength: 5 })).map(([seed, edits]) =>
    edits.reduce((text, { at, cut, put }) => {
      const from = Math.floor(at * text.length);
      return text.slice(0, from) + put + text.slice(from + cut);
    }, seed),
  );
}
