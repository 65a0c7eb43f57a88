import { formatter } from '../lib/language/format.ts';
import { type Language, say } from '../lib/language/language.ts';
import type { FileInspection, InspectedMetric, InspectedValue } from '../lib/metrics/inspectFile.ts';
import type { MetricCatalog } from '../lib/metrics/metricDefinition.ts';
import type { TableReading } from '../lib/metrics/metricsStore.ts';
import { messagesOf } from '../lib/view/messages/messages.ts';
import { noteText } from '../lib/view/numbers/noteText.ts';
import { valueText } from '../lib/view/numbers/valueText.ts';
import { columns } from './columns.ts';
import { cliMessages } from './messages/cliMessages.ts';

const delimiters: Readonly<Record<string, string>> = { '\t': 'TAB', ',': ',', ';': ';', '|': '|' };

/** What `almanac inspect` prints of one file. */
export function inspectionText({ file, metrics }: FileInspection, catalog: MetricCatalog, language: Language): string {
  const { inspection } = say(cliMessages, language);
  const skipped = file.skipped.map(
    ({ reason, from, to, count }) => `${count} ${inspection.reasons[reason]} (${from === to ? from : `${from}–${to}`})`,
  );
  const facts: [string, string][] = [
    [inspection.size, `${file.bytes} B, ${file.encoding}, sha256 ${file.sha256.slice(0, 12)}`],
    [
      inspection.rows,
      `${file.rows}: ${inspection.read} ${file.rowsRead}, ${inspection.skipped} ${skipped.join(', ') || '0'}`,
    ],
    [inspection.period, file.period === null ? '—' : `${file.period.from} … ${file.period.to}`],
    [inspection.exported, file.exportedOn ?? '—'],
    ...file.notes.map((note): [string, string] => [
      inspection.note,
      noteText(note, messagesOf(language, formatter(language)).numberPages.sources, formatter(language)),
    ]),
  ];
  const tables = file.tables.flatMap((table, at) => [
    '',
    tableLine(table, at, language),
    ...metricLines(
      metrics.filter((metric) => metric.table === at),
      catalog,
      language,
    ),
  ]);
  return [file.path, columns(facts), ...tables, ''].join('\n');
}

function tableLine(
  { preset, title, delimiter, headerRow, rowsRead, channel, period }: TableReading,
  at: number,
  language: Language,
): string {
  const { inspection } = say(cliMessages, language);
  const days = period === null ? '' : `, ${period.from} … ${period.to}`;
  const names = [preset, ...(title === null ? [] : [`“${title}”`]), ...(channel === null ? [] : [channel])].join(', ');
  return `  ${inspection.table} ${at + 1}: ${names}; ${inspection.delimiter} ${delimiters[delimiter] ?? delimiter}, ${inspection.header} ${headerRow}, ${inspection.rows} ${rowsRead}${days}`;
}

function metricLines(metrics: readonly InspectedMetric[], catalog: MetricCatalog, language: Language): string[] {
  if (metrics.length === 0) return [];
  const { inspection } = say(cliMessages, language);
  const format = formatter(language);
  const rows = metrics.map(({ metric, header, sum, values, first, last, currency }) => {
    const written = (value: number): string =>
      valueText({ value, unit: catalog.get(metric)?.unit ?? 'number', currency }, format);
    const cell = (found: InspectedValue | null): string =>
      found === null ? '—' : `${written(found.value)} (${inspection.row} ${found.cell.row})`;
    return [metric, header, String(values), values === 0 ? '—' : written(sum), cell(first), cell(last)];
  });
  const heads = [
    inspection.metric,
    inspection.column,
    inspection.values,
    inspection.sum,
    inspection.first,
    inspection.last,
  ];
  return [columns([heads, ...rows], '    ')];
}
