import { say } from '../../lib/language/language.ts';
import { verifyFigures } from '../../lib/verify/verifyFigures.ts';
import type { Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openSite } from '../openSite.ts';
import type { OptionRow } from '../options.ts';
import { printFindings } from '../printFindings.ts';
import { verifyApprovals } from '../verifyApprovals.ts';
import { verifySeal } from '../verifySeal.ts';

const ownOptions = {
  approvals: {
    type: 'boolean',
    text: {
      en: 'Instead: hold every approval to its post as it is now, and show how the changed ones differ from what was approved. Asks nobody but git.',
      ru: 'Вместо этого сверить каждое согласование с публикацией, какая она сейчас, и показать, чем изменённые отличаются от согласованных. Нужен только git.',
    },
  },
} as const satisfies Record<string, OptionRow>;

export const verify = {
  name: 'verify',
  summary: { en: 'count every figure again in another way', ru: 'пересчитать все числа другим способом' },
  description: {
    en: 'Puts the rows of data/ into tables of SQL and counts every figure of the site again from its definition, with a program that shares only the reading of files and the choice of the newer of two rows. Figures that differ are findings. Exit code 0: none; 1: some; 2: could not run.',
    ru: 'Кладёт строки data/ в таблицы SQL и заново считает каждое число сайта по его определению, другой программой: общие у них только чтение файлов и выбор более новой из двух строк. Расхождения — замечания. Код выхода 0 — расхождений нет, 1 — есть, 2 — не удалось запустить.',
  },
  positional: {
    name: '[REPORT]',
    most: 1,
    text: {
      en: 'A sealed report, such as 2026-10: makes its seal anew from the files as they are and says what differs, to the byte.',
      ru: 'Зафиксированный отчёт, например 2026-10: составляет фиксацию заново по нынешним файлам и показывает отличия, до байта.',
    },
  },
  options: ['json', 'audience'],
  own: ownOptions,
  example: 'almanac verify',
  run: async (call) => {
    if ((call.values as { approvals?: boolean }).approvals) return verifyApprovals(call);
    const [report] = call.positionals;
    if (report !== undefined) return verifySeal(report, call);
    const { value, diagnostics } = await openSite({ ...call, io: { ...call.io, kept: undefined } });
    if (value === null) {
      printFindings(diagnostics, call);
      return 1;
    }
    const { figures, metrics, kpis, catalog } = value.playbook;
    const found = verifyFigures({ figures: figures.all(), metrics, kpis, catalog });
    const { counted, ofPlan } = found;
    const different = found.diagnostics.map(({ params }) => params);
    printFindings(found.diagnostics, call);
    call.io.out(
      call.values.json
        ? `${JSON.stringify({ version: 1, counted, ofPlan, different }, null, 2)}\n`
        : `${say(cliMessages, call.language).verified(counted, different.length, ofPlan)}\n`,
    );
    return different.length > 0 ? 1 : 0;
  },
} satisfies Command;
