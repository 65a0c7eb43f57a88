import type { Preset, PresetColumn } from '../../src/lib/metrics/presets/preset.ts';
import { platformPresets } from '../../src/lib/metrics/presets/presets.ts';
import { escapeCell, generatedNote } from './markdown.ts';

const intro = `Files of these kinds go into \`data/\` as they were downloaded; [metrics](../metrics.md) tells how. An export is recognised by
the columns in bold, in any of the spellings, whatever their order; case, kinds of space, soft hyphens and Cyrillic letters that
look like Latin ones make no difference. ¤ stands for the name of a currency. What is not listed is named in a warning and not read.`;

/** docs/reference/exports.md: every export that is recognised, from the presets. */
export function exportsPage(): string {
  const sections = platformPresets.flatMap((preset) => [...presetSection(preset), '']);
  return ['# Every export that Almanac reads', '', generatedNote, '', intro, '', ...sections].join('\n');
}

function presetSection(preset: Preset): string[] {
  const used = preset.columns.filter(({ as }) => as !== 'ignored');
  return [
    `## ${preset.id}`,
    '',
    `**${preset.name}.** Platform: ${(preset.platforms ?? []).join(', ')}. Seen: ${preset.source}. Checked: ${preset.checkedOn}.`,
    ...(preset.titles === undefined ? [] : ['', `Titles: ${titles(preset)}`]),
    '',
    '| Column | Read as |',
    '|---|---|',
    ...used.map((column) => `| ${names(column)} | ${meaning(column)} |`),
  ];
}

function titles({ titles: rows = [] }: Preset): string {
  return rows.map((row) => row.names.map(code).join(' / ')).join(', ');
}

function names(column: PresetColumn): string {
  const text = column.names.map(code).join(' / ') || 'any other';
  return column.required ? `**${text}**` : text;
}

function code(name: string): string {
  return name === '' ? '(empty)' : `\`${escapeCell(name)}\``;
}

function meaning(column: PresetColumn): string {
  if (column.as === 'metric') return `\`${column.metric}\``;
  if (column.as === 'across') return `\`${column.metric}\` by ${column.dimension}`;
  if (column.as === 'breakdown') return `by ${column.dimension}`;
  if ('days' in column) return `${column.as}: ${column.days}`;
  return column.as === 'published' ? `published: ${column.moments}` : column.as;
}
