import type { MetricDefinition } from '../../src/lib/metrics/metricDefinition.ts';
import { metrics } from '../../src/lib/metrics/metrics.ts';
import { generatedNote } from './markdown.ts';

const intro = `The ids are the column names of Almanac's own CSV ([metrics](../metrics.md)); the labels are accepted too. A flow adds up over
days and channels; of a stock the last balance counts; unique counts people and a level is an average or a score: neither is ever
added up. Money is written in units of its currency (\`99.50\`), seconds as a number or as \`1:02:03\`, a share as \`0.12\` or \`12%\`.`;

/** docs/reference/metrics.md: every metric, from the catalogue. */
export function metricsPage(): string {
  const rows = Object.entries<MetricDefinition>(metrics).map(
    ([id, { label, kind, unit, better, signed }]) =>
      `| \`${id}\` | ${label.en} | ${label.ru} | ${kind} | ${unit} | ${better} | ${signed ? 'yes' : ''} |`,
  );
  return [
    '# Every metric',
    '',
    generatedNote,
    '',
    intro,
    '',
    '| Id | English | Russian | Kind | Unit | Better | May be negative |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
