import type { FigureExplanation } from '../lib/kpi/explainFigure.ts';
import { formatterFor } from '../lib/language/format.ts';
import { type Language, say } from '../lib/language/language.ts';
import type { Playbook } from '../lib/playbook/playbook.ts';
import { messagesOf } from '../lib/view/messages/messages.ts';
import { valueText } from '../lib/view/numbers/valueText.ts';
import { columns } from './columns.ts';
import { cliMessages } from './messages/cliMessages.ts';

/** What `almanac explain FIGURE` prints: the number and everything that it stands on. */
export function figureText(told: FigureExplanation, playbook: Playbook, language: Language): string {
  const format = formatterFor(playbook.client.locale, language);
  const words = messagesOf(language, format).numbers;
  const { terms } = say(cliMessages, language);
  const value =
    told.value === null
      ? `— (${words.noValue[told.reason ?? 'no-data']})`
      : valueText({ ...told, value: told.value }, format);
  const { covered, days, missing } = told.coverage;
  const gaps = missing.map(({ from, to }) => (from === to ? from : `${from}…${to}`)).join(', ');
  const rows: [string, string][] = [
    [terms.value, value],
    [terms.id, told.id],
    [terms.formula, told.formula],
    [terms.withNumbers, told.withNumbers],
    [terms.period, told.through === null ? told.period : `${told.period} (${terms.through} ${told.through})`],
    [
      terms.coverage,
      days === 0
        ? '—'
        : `${words.daysCovered(format.number(covered), format.number(days))}${gaps === '' ? '' : `; ${terms.missing}: ${gaps}`}`,
    ],
  ];
  const sources = told.sources.map(({ file, column, rows: lines, sha256 }) => [
    file,
    column,
    lines,
    sha256.slice(0, 12),
  ]);
  return [
    `${told.code}  ${told.label ?? told.id}`,
    ...(told.says === null ? [] : [told.says]),
    '',
    columns(rows),
    '',
    `${terms.sources}:`,
    sources.length === 0 ? '  —' : columns([[terms.file, terms.column, terms.rows, 'sha256'], ...sources]),
    '',
  ].join('\n');
}
