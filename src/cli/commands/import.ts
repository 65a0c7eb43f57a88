import { constants, copyFileSync, existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, sortDiagnostics } from '../../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import { say } from '../../lib/language/language.ts';
import { importEffect } from '../../lib/metrics/importEffect.ts';
import { importName } from '../../lib/metrics/importName.ts';
import { type MetricsInput, readMetrics } from '../../lib/metrics/readMetrics.ts';
import { channelsOf, metricsInput } from '../../lib/playbook/openPlaybook.ts';
import { type ClientFolder, readClientFolder } from '../../lib/source/readClientFolder.ts';
import { sha256Of } from '../../lib/source/sha256.ts';
import type { SourceFile } from '../../lib/source/sourceFile.ts';
import { columns } from '../columns.ts';
import type { Call, Command } from '../command.ts';
import { fileNamed } from '../fileNamed.ts';
import { importPlan } from '../importPlan.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { printFindings } from '../printFindings.ts';
import { Refusal } from '../refusal.ts';

export const importCommand = {
  name: 'import',
  summary: {
    en: 'file downloaded exports under data/, or bring in a plan',
    ru: 'разложить скачанные выгрузки по data/ или внести план',
  },
  description: {
    en: 'Recognises each export, shows what it adds, what is known already and what it restates, and copies its bytes unchanged to data/<channel>/ under a name that says source and period. Never overwrites a file; a file that is there already is left out. A table that is no export and has the columns of a calendar (a day, a text, channels) becomes posts, a file each: its columns are shown, and every row that is left out is reported with its reason.',
    ru: 'Узнаёт каждую выгрузку, показывает, что она добавит, что уже известно и что пересчитано, и копирует её байты без изменений в data/<канал>/ под именем с источником и периодом. Ничего не перезаписывает; что уже есть, второй раз не кладёт. Таблица, которая не выгрузка, но со столбцами плана (дата, текст, каналы), становится публикациями, по файлу на каждую: столбцы показаны, о каждой невзятой строке сказано почему.',
  },
  positional: {
    name: 'FILE…',
    text: {
      en: 'Exports as they were downloaded, or calendars of posts: .csv, .xlsx, .xls.',
      ru: 'Выгрузки как скачаны или контент-планы: .csv, .xlsx, .xls.',
    },
  },
  options: ['channel', 'map', 'dates', 'dry-run'],
  example: 'almanac import ~/Downloads/Follows.csv --dry-run',
  run: async (call) => {
    if (call.positionals.length === 0)
      throw new Refusal(say(cliMessages, call.language).argumentMissing('import', 'FILE…'));
    const folder = clientFolder(call);
    const found = call.positionals.flatMap((name) => importFile(name, folder, call));
    printFindings(sortDiagnostics(found), call);
    return countsOf(found).errors > 0 ? 1 : 0;
  },
} satisfies Command;

function clientFolder(call: Call): ClientFolder {
  const text = say(cliMessages, call.language);
  const folder = readClientFolder(call.root).value;
  if (folder === null) throw new Refusal(text.noClient(call.root));
  const { channel } = call.values;
  const known = channelsOf(folder).map(({ id }) => id);
  if (channel !== undefined && !known.includes(channel)) throw new Refusal(text.importing.noChannel(channel, known));
  return folder;
}

/** Files one export, or brings in the posts of a calendar. What is wrong with it is returned; of an export nothing is copied then. */
function importFile(name: string, folder: ClientFolder, call: Call): readonly Diagnostic[] {
  const { importing } = say(cliMessages, call.language);
  const source = fileNamed(name, call);
  const twin = folder.data.find(({ bytes, size }) => size === source.size && sha256Of({ bytes }) === sha256Of(source));
  if (twin !== undefined) {
    call.io.out(`${importing.known(name, twin.path)}\n`);
    return [];
  }
  if (call.values.map !== undefined) {
    const found = importPlan(name, source, folder, call);
    if (found === null) throw new Refusal(importing.noPlan(name));
    return found;
  }
  const input = metricsInput(folder, call.asOf);
  const asked = call.values.channel ?? null;
  const inside = `data/${asked ?? ''}${asked === null ? '' : '/'}${path.basename(name)}`;
  const alone = readMetrics({ ...input, files: [{ ...source, path: inside }], sources: null });
  const [read] = alone.value.files;
  if (read === undefined || countsOf(alone.diagnostics).errors > 0)
    return importPlan(name, source, folder, call) ?? alone.diagnostics;
  const target = freeName(importName(read, asked), folder.root);
  call.io.out(effectText(name, target, { ...source, path: target }, input, call));
  if (!call.values['dry-run']) copy(path.resolve(name), path.join(folder.root, target));
  return alone.diagnostics;
}

function effectText(name: string, target: string, file: SourceFile, input: MetricsInput, call: Call): string {
  const { importing } = say(cliMessages, call.language);
  const alone = readMetrics({ ...input, files: [file], sources: null }).value;
  const { kept } = call.io;
  const together = readMetrics({ ...input, kept, files: [...input.files, file] }).value;
  const before = readMetrics({ ...input, kept }).value;
  const rows = importEffect(target, { alone, before, together }).map((row) => [
    row.channel,
    row.metric,
    ...[row.added, row.repeated, row.restated, row.outdated].map(String),
  ]);
  const filed = call.values['dry-run'] ? importing.wouldFile(name, target) : importing.filed(name, target);
  const table = rows.length === 0 ? importing.nothingCounted : columns([importing.heads, ...rows], '  ');
  return `${filed}\n${table}\n\n`;
}

/** The name, or the next with a number behind it that no file has. */
function freeName(wanted: string, root: string): string {
  const ending = path.extname(wanted);
  const stem = wanted.slice(0, -ending.length);
  let name = wanted;
  for (let number = 2; existsSync(path.join(root, name)); number += 1) name = `${stem}-${number}${ending}`;
  return name;
}

/** Fails when a file of that name has come in between: nothing is ever overwritten. */
function copy(from: string, to: string): void {
  mkdirSync(path.dirname(to), { recursive: true });
  copyFileSync(from, to, constants.COPYFILE_EXCL);
}
