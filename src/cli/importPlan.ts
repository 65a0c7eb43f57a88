import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Diagnostic } from '../lib/diagnostics/diagnostic.ts';
import { nearest } from '../lib/diagnostics/nearest.ts';
import { type PlanDayForm, planDayForms } from '../lib/exports/imports/planDays.ts';
import { type PlanField, planFieldNames } from '../lib/exports/imports/planFields.ts';
import type { DeclaredColumns } from '../lib/exports/imports/planTables.ts';
import { type PlanReading, readPlan } from '../lib/exports/imports/readPlan.ts';
import { say } from '../lib/language/language.ts';
import type { ClientFolder } from '../lib/source/readClientFolder.ts';
import type { SourceFile } from '../lib/source/sourceFile.ts';
import { columns } from './columns.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';

/** Brings in a calendar of posts. Null where the file is none; what is wrong with its rows is returned. */
export function importPlan(
  name: string,
  source: SourceFile,
  folder: ClientFolder,
  call: Call,
): readonly Diagnostic[] | null {
  const read = readPlan(source, folder, declaredColumns(call), declaredDays(call), call.values.channel ?? null);
  if (read === null) return null;
  call.io.out(planText(name, read, call));
  if (!call.values['dry-run'])
    for (const file of read.files) {
      const target = path.join(folder.root, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.text, { flag: 'wx' });
    }
  return read.diagnostics;
}

/** `--map "Дата=date,Копирайт=text"`: everything before the last equals sign is the header. */
function declaredColumns({ values, language }: Call): DeclaredColumns {
  const text = say(cliMessages, language).importing;
  const fields = [...planFieldNames, 'ignore'];
  const pairs = (values.map ?? '').split(/[,;](?=[^,;=]*=)/).filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=');
      const [header, field] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at === -1 || header === '') throw new Refusal(text.noPair(pair));
      if (!fields.includes(field)) throw new Refusal(text.noField(field, nearest(field, fields), fields));
      return [header, field as PlanField | 'ignore'];
    }),
  );
}

function declaredDays({ values, language }: Call): PlanDayForm | null {
  const { dates } = values;
  if (dates === undefined) return null;
  const found = planDayForms.find((form) => form === dates);
  if (found === undefined)
    throw new Refusal(
      say(cliMessages, language).valueUnknown('--dates', dates, planDayForms, nearest(dates, planDayForms)),
    );
  return found;
}

function planText(name: string, { tables, forms, files, rows }: PlanReading, { language, values }: Call): string {
  const text = say(cliMessages, language).importing;
  const shown = tables.map(({ sheet, columns: own }, at) => {
    const mapping = own.map(({ header, field }) => [
      header === '' ? '—' : header,
      field === null ? text.notRead : `→ ${field}`,
    ]);
    const missing = own.some(({ field }) => field === 'format') ? [] : [text.formatOtherwise];
    const form = forms[at];
    const notes = [...missing, ...(form == null ? [] : [text.daysRead(form)])].map((note) => `  ${note}\n`).join('');
    return `${sheet === null ? '' : `${text.sheet(sheet)}\n`}${columns(mapping)}\n${notes}`;
  });
  const list = files.map(({ path: file, lines }) => [file, text.fromLines(lines.join(', '))]);
  const done = values['dry-run'] ? text.wouldWrite : text.written;
  return [
    `${text.plan(name)}\n`,
    ...shown,
    '\n',
    ...(list.length === 0 ? [] : [`${columns(list)}\n`]),
    `${done(files.length, rows)}\n\n`,
  ].join('');
}
