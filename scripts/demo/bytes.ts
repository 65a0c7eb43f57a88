/** A file of `data/`, as it would lie in the downloads folder. */
export interface DemoFile {
  readonly path: string;
  readonly bytes: Buffer;
}

export type Cell = string | number;

/** Meta's account exports: UTF-16, little endian, with a mark, every cell in quotes. */
export function utf16(text: string): Buffer {
  return Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
}

export function utf8WithMark(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf8');
}

export function utf8(text: string): Buffer {
  return Buffer.from(text, 'utf8');
}

/** A row with every cell in quotes. */
export function quoted(cells: readonly Cell[]): string {
  return cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',');
}

/** A row whose cells are in quotes only where they hold the delimiter, a quote or a line break; `eager` also for spaces, as Meta does. */
export function row(cells: readonly Cell[], delimiter = ',', eager = false): string {
  const pattern = eager ? /[\s",]/u : new RegExp(`[\\n"${delimiter}]`, 'u');
  return cells
    .map((cell) => (pattern.test(String(cell)) ? `"${String(cell).replaceAll('"', '""')}"` : String(cell)))
    .join(delimiter);
}

/** `Reach.csv`, `Reach (1).csv`, `Reach (2).csv`: what a browser makes of the same name. */
export function downloadName(stem: string, index: number): string {
  return index === 0 ? `${stem}.csv` : `${stem} (${index}).csv`;
}

/** 31193 → `31,193`. */
export function grouped(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/gu, ',');
}

/** `61.97%`, `10%`, `0%`: at most two decimals and no needless zero. */
export function percentOf(part: number, whole: number): string {
  return `${whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100}%`;
}
