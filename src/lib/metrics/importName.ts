import type { MetricsFile } from './metricsStore.ts';

/** Where an export is filed: `data/instagram/meta-instagram-posts_2026-03-01_2026-03-31_exported-2026-04-02.csv`. The name says source and period, and what the old name said of the day of the export. */
export function importName(file: MetricsFile, asked: string | null): string {
  const ending = /\.[a-z]+$/iu.exec(file.path)?.[0].toLowerCase() ?? '.csv';
  const presets = [...new Set(file.tables.map(({ preset }) => preset))];
  const source = presets.length === 1 ? presets[0] : sharedStart(presets);
  const period = file.period === null ? '' : `_${file.period.from}_${file.period.to}`;
  const exported = file.exportedOn === null ? '' : `_exported-${file.exportedOn}`;
  const own = period === '' && exported === '' ? `_${plain(file.path)}` : '';
  return `data/${asked ?? folderOf(file, presets)}/${source}${period}${exported}${own}${ending}`;
}

/** The channel; for tables of several the word that the names of their exports begin with, which is no channel's. */
function folderOf({ channels }: MetricsFile, presets: readonly string[]): string {
  const [only] = channels;
  return channels.length === 1 && only !== undefined ? only : sharedStart(presets);
}

function sharedStart(presets: readonly string[]): string {
  return presets[0]?.split('-')[0] ?? 'exports';
}

function plain(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.[a-z]+$/iu, '');
  return name.replace(/[^\p{L}\d.]+/gu, '-').replace(/^-|-$/gu, '');
}
