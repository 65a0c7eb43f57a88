import { sortDiagnostics, toText } from '../../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import { say } from '../../lib/language/language.ts';
import { inspectFile } from '../../lib/metrics/inspectFile.ts';
import type { Command } from '../command.ts';
import { fileNamed } from '../fileNamed.ts';
import { inspectInput } from '../inspectInput.ts';
import { inspectionText } from '../inspectionText.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { printFindings } from '../printFindings.ts';
import { Refusal } from '../refusal.ts';

export const inspect = {
  name: 'inspect',
  summary: { en: 'say what an exported file is', ru: 'рассказать, что за файл выгрузки' },
  description: {
    en: 'Reads exports as the build would and says what they are: kind of export, encoding, delimiter, tables, rows read and skipped and why, period, and per metric the sum, the first and the last value.',
    ru: 'Читает выгрузки так же, как сборка, и рассказывает о них: вид выгрузки, кодировка, разделитель, таблицы, сколько строк прочитано и пропущено и почему, период, а для каждого показателя — сумма, первое и последнее значение.',
  },
  positional: {
    name: 'FILE…',
    text: { en: 'CSV files, of this client or from anywhere.', ru: 'Файлы CSV — клиента или откуда угодно.' },
  },
  options: ['json'],
  example: 'almanac inspect data/site/*.csv',
  run: async (call) => {
    if (call.positionals.length === 0)
      throw new Refusal(say(cliMessages, call.language).argumentMissing('inspect', 'FILE…'));
    const inputOf = inspectInput(call);
    const files = call.positionals.map((name) => fileNamed(name, call));
    const read = files.map((file) => ({ input: inputOf(file.path), ...inspectFile(file, inputOf(file.path)) }));
    const found = sortDiagnostics(read.flatMap(({ diagnostics }) => diagnostics));
    if (call.values.json) {
      const told = read.map(({ file, metrics, diagnostics }) => ({
        ...file,
        metrics,
        diagnostics: diagnostics.map((one) => ({
          code: one.code,
          severity: one.severity,
          ...one.place,
          ...toText(one, call.language),
        })),
      }));
      call.io.out(`${JSON.stringify({ version: 1, files: told }, null, 2)}\n`);
    } else {
      call.io.out(read.map((one) => inspectionText(one, one.input.catalog, call.language)).join('\n'));
      printFindings(found, call);
    }
    return countsOf(found).errors > 0 ? 1 : 0;
  },
} satisfies Command;
