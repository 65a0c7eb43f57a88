import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import { monthOf } from '../../lib/kpi/periods.ts';
import { say } from '../../lib/language/language.ts';
import { readSeal } from '../../lib/playbook/seals/readSeals.ts';
import { digestOf, type SealContent, sealFolder, sealText } from '../../lib/playbook/seals/seal.ts';
import type { Call, Command } from '../command.ts';
import { makeSeal, type SealOccasion } from '../makeSeal.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openWithTexts } from '../openWithTexts.ts';
import type { OptionRow } from '../options.ts';
import { printFindings } from '../printFindings.ts';
import { Refusal } from '../refusal.ts';
import { reportNamed } from '../reportNamed.ts';

const ownOptions = {
  reason: {
    type: 'string',
    value: 'TEXT',
    text: {
      en: 'Why a sealed report is sealed again. It stands on the page: the client reads it.',
      ru: 'Почему зафиксированный отчёт фиксируется заново. Причина видна на странице: её прочтёт клиент.',
    },
  },
  incomplete: {
    type: 'boolean',
    text: {
      en: 'Seal also while days of the month are missing. The page keeps saying which.',
      ru: 'Зафиксировать, даже если за часть месяца данных нет. На странице останется, каких.',
    },
  },
} as const satisfies Record<string, OptionRow>;

interface OwnValues {
  readonly reason?: string;
  readonly incomplete?: boolean;
}

export const seal = {
  name: 'seal',
  summary: { en: 'freeze a report as it was told', ru: 'зафиксировать отчёт таким, каким он показан' },
  description: {
    en: 'Writes data/sealed/REPORT.json: the text, every figure with its formula and files, and the hash of each. From then on the page of the report stays as it is; what later data say differently stands beside the sealed value with a mark. "almanac verify REPORT" holds the seal against the data. Commit the file.',
    ru: 'Записывает data/sealed/ОТЧЁТ.json: текст, все числа с формулами и файлами и хеш каждого из них. С этого дня страница отчёта не меняется; если новые данные говорят другое, это стоит рядом с прежним числом и с пометкой. «almanac verify ОТЧЁТ» сверяет фиксацию с данными. Файл нужно закоммитить.',
  },
  positional: {
    name: 'REPORT',
    most: 1,
    text: { en: 'The id of a report, such as 2026-10.', ru: 'Отчёт по его id, например 2026-10.' },
  },
  options: [],
  own: ownOptions,
  example: 'almanac seal 2026-10',
  run: async (call) => {
    const text = say(cliMessages, call.language).sealing;
    const { value: opened, diagnostics } = openWithTexts(call);
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (opened === null || countsOf(diagnostics).errors > 0) {
      printFindings(errors, call);
      call.io.err(`${text.nothing}\n`);
      return 1;
    }
    const id = reportNamed(call, opened.playbook);
    const file = path.join(call.root, sealFolder, `${id}.json`);
    const made = makeSeal(opened, id, occasionOf(file, call));
    if (made === null) throw new Refusal(text.noReport(id, null));
    refuseUnfinished(made, call);
    writeWhole(file, sealText(made));
    const provisional = made.team.figures.filter((figure) => figure.provisional).length;
    call.io.out(`${text.done(id, made.asOf, made.team.figures.length, made.inputs.length)}\n`);
    if (provisional > 0) call.io.out(`${text.provisional(provisional)}\n`);
    call.io.out(`${text.commit(`${sealFolder}/${id}.json`)}\n`);
    return 0;
  },
} satisfies Command;

function occasionOf(file: string, { values, language }: Call): SealOccasion {
  const { reason = null } = values as OwnValues;
  if (!existsSync(file)) return { reason: null, earlier: [] };
  const { value: old } = readSeal({ path: file, bytes: () => readFileSync(file) });
  const text = say(cliMessages, language).sealing;
  if (old === null) throw new Refusal(text.oldUnreadable(file));
  if (reason === null || reason.trim() === '') throw new Refusal(text.again(old.report, old.asOf));
  const before = { asOf: old.asOf, sha256: digestOf(old), reason: old.reason };
  return { reason: reason.trim(), earlier: [...old.earlier, before] };
}

/** A draft has not been told to anybody, and a month without its last days will be another one when they come. */
function refuseUnfinished({ report, asOf, team, incomplete }: SealContent, { values, language }: Call): void {
  const text = say(cliMessages, language).sealing;
  if (team.report.issued === undefined) throw new Refusal(text.draft(report, team.report.file));
  if ((values as OwnValues).incomplete) return;
  const month = monthOf(`${team.report.month}-01`);
  if (asOf <= month.to) throw new Refusal(text.notOver(report, month.to));
  if (incomplete.length > 0)
    throw new Refusal(
      text.incomplete(
        report,
        incomplete.map(({ channel, through }) => `${channel} (${through})`),
      ),
    );
}

/** Beside and renamed: a seal is there whole or not at all. */
function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  writeFileSync(unfinished, text);
  renameSync(unfinished, file);
}
