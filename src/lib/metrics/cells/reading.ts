/**
 * What one cell says. A number; `null` when the platform reports nothing; `censored` when it only bounds the value ("< 10");
 * `undefined` when the grammar of the column refuses the text.
 */
export type NumberReading = number | null | 'censored' | undefined;

export type NumberReader = (cell: string) => NumberReading;

const missing: ReadonlySet<string> = new Set([
  '',
  '-',
  '--',
  '—',
  '–',
  '−',
  'n/a',
  'na',
  'nan',
  'null',
  'undefined',
  '(not set)',
  '#div/0!',
  '#n/a',
  'н/д',
  'нет данных',
]);

/** Is it one of the ways in which exports write "not known"? It is never zero. */
export function isMissing(cell: string): boolean {
  if (cell === '') return true;
  return cell.length <= 12 && missing.has(cell.trim().toLowerCase());
}

/** `< 10`, `> 90%`, `< 1%`, «менее 10»: the platform hides the value and gives a bound. */
export function isCensored(cell: string): boolean {
  return /^\s*(?:[<>≤≥]\s*|less than |more than |menos de |más de |moins de |weniger als |менее |более )\d[\d.,\s]*%?\s*$/iu.test(
    cell,
  );
}
