import type { Diagnostic } from '../../lib/diagnostics/diagnostic.ts';
import { githubReport } from '../../lib/diagnostics/reporters/github.ts';
import { countsOf, jsonReport } from '../../lib/diagnostics/reporters/json.ts';
import { markdownReport } from '../../lib/diagnostics/reporters/markdown.ts';
import type { Call, Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openWithTexts } from '../openWithTexts.ts';
import { prettyFindings } from '../printFindings.ts';

export const check: Command = {
  name: 'check',
  summary: { en: 'say everything that is wrong, and build nothing', ru: 'назвать всё, что не так, ничего не собирая' },
  description: {
    en: "Reads the client's content and data and prints every finding with file, line, column and what to do. Exit code 0: no errors; 1: errors; 2: could not run.",
    ru: 'Читает тексты и данные клиента и печатает каждое замечание: файл, строку, столбец и что делать. Код выхода 0 — ошибок нет, 1 — ошибки есть, 2 — не удалось запустить.',
  },
  options: ['format', 'json'],
  example: 'almanac check --format markdown > findings.md',
  run: async (call) => {
    const { root, asOf, language } = call;
    const { diagnostics } = openWithTexts({ root, asOf, language });
    call.io.out(report(diagnostics, call));
    return countsOf(diagnostics).errors > 0 ? 1 : 0;
  },
};

function report(found: readonly Diagnostic[], call: Call): string {
  const format = call.values.json ? 'json' : (call.values.format ?? 'pretty');
  if (format === 'json') return jsonReport(found, call.language);
  if (format === 'github') return githubReport(found, call.language);
  if (format === 'markdown') return markdownReport(found, call.language);
  return found.length === 0 ? `${cliMessages[call.language].clean}\n` : prettyFindings(found, call);
}
