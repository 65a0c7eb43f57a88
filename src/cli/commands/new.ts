import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Diagnostic, toText } from '../../lib/diagnostics/diagnostic.ts';
import { nearest } from '../../lib/diagnostics/nearest.ts';
import { type Language, languageOf, say } from '../../lib/language/language.ts';
import { slugOf } from '../../lib/language/slug.ts';
import { checkRecords } from '../../lib/playbook/checkRecords.ts';
import { catalogOf } from '../../lib/playbook/openPlaybook.ts';
import { recordTypes } from '../../lib/schema/recordTypes.ts';
import { type ClientFolder, readClientFolder } from '../../lib/source/readClientFolder.ts';
import { readRecord } from '../../lib/source/readRecord.ts';
import { recordText, yamlText } from '../../lib/source/recordText.ts';
import type { Call, Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { type FieldName, fieldRows } from '../new/fieldRows.ts';
import { askUntilRight, gatherAnswers } from '../new/gatherAnswers.ts';
import { type Answers, type Kind, type KindName, kindNames, kindOf } from '../new/kinds.ts';
import { type Known, knownOf } from '../new/known.ts';
import { reportBody } from '../new/reportBody.ts';
import { Refusal } from '../refusal.ts';

/** What is wrong with a record that was answered for, and the field that it stands in, where it stands in one. */
interface Wrong {
  readonly found: Diagnostic;
  readonly field: string | null;
}

export const newCommand = {
  name: 'new',
  summary: { en: 'begin a record: a post, a campaign, a report …', ru: 'начать запись: публикацию, кампанию, отчёт …' },
  description: {
    en: 'Writes a new record that passes the checks into its folder. On a terminal it asks for what is missing and offers what the playbook has to choose from; in a script every answer is an option, and a needed one that is missing stops it. Options that a kind of record does not have are refused. Never overwrites a file.',
    ru: 'Пишет в нужную папку новую запись, которая проходит проверки. В терминале спрашивает, чего не хватает, и предлагает выбор из плейбука; в скрипте все ответы — параметры, и без нужного команда остановится. Параметр, которого у такой записи нет, не примет. Ничего не перезаписывает.',
  },
  positional: { name: 'KIND', text: { en: kindNames.join(', '), ru: kindNames.join(', ') } },
  options: ['audience', 'dry-run'],
  own: fieldRows,
  example:
    'almanac new post --title "Two pours" --date 2026-11-20 --channel instagram --format reel --pillar craft --goal instagram-engagement --persona home-brewer',
  run: async (call) => {
    const name = kindNamed(call);
    const kind = kindOf(name);
    const given = call.values as Readonly<Partial<Record<FieldName, string>>>;
    refuseForeign(name, kind, given, call);
    const folder = readClientFolder(call.root).value;
    if (folder === null) throw new Refusal(say(cliMessages, call.language).noClient(call.root));
    const known = knownOf(folder, call.asOf);
    const { audience } = call.values;
    for (let answers = await gatherAnswers(kind.questions, given, known, call); ; ) {
      const file = fileOf(name, kind, answers, given.id, folder, call);
      const { title, ...fields } = kind.fields(answers, known);
      const text = textOf(name, { title, audience, ...fields }, answers, languageOf(folder.client.fields.locale));
      const wrong = wrongIn(file, text, kind, folder);
      if (wrong === null) {
        write(file, text, call);
        return 0;
      }
      answers = { ...answers, ...(await askAgain(wrong, kind, given, known, call)) };
    }
  },
} satisfies Command;

function kindNamed({ positionals, language }: Call): KindName {
  const text = say(cliMessages, language);
  const [name, extra] = positionals;
  if (name === undefined) throw new Refusal(text.argumentMissing('new', `KIND (${kindNames.join(', ')})`));
  if (extra !== undefined) throw new Refusal(text.creating.oneKind(extra));
  const found = kindNames.find((kind) => kind === name);
  if (found === undefined) throw new Refusal(text.creating.noKind(name, nearest(name, kindNames), kindNames));
  return found;
}

/** An option of another kind would be lost silently. */
function refuseForeign(name: KindName, { questions }: Kind, given: object, { language }: Call): void {
  const own = ['id', ...questions.map(({ field }) => field)];
  const foreign = Object.keys(given).find((field) => field in fieldRows && !own.includes(field));
  if (foreign !== undefined)
    throw new Refusal(
      say(cliMessages, language).creating.notOfKind(
        `--${foreign}`,
        name,
        own.map((field) => `--${field}`),
      ),
    );
}

function fileOf(
  name: KindName,
  { collection }: Kind,
  answers: Answers,
  id: string | undefined,
  folder: ClientFolder,
  { root, language }: Call,
): string {
  const text = say(cliMessages, language).creating;
  const date = answers.date === undefined ? null : String(answers.date);
  const stem = id ?? (name === 'report' ? String(answers.month) : slugOf(String(answers.title)));
  const wanted = name === 'post' && date !== null && id === undefined && stem !== '' ? `${date}-${stem}` : stem;
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(wanted)) throw new Refusal(text.noId(wanted));
  const taken = [...folder.records, ...folder.unread].some((one) => one.collection === collection && one.id === wanted);
  const ending = name === 'report' ? '.mdx' : name === 'kpi' ? '.yaml' : '.md';
  const below = name === 'post' ? `${date === null ? trayOf(folder) : date.slice(0, 7)}/` : '';
  const file = `src/content/${collection}/${below}${wanted}${ending}`;
  if (taken || existsSync(path.join(root, file))) throw new Refusal(text.taken(collection, wanted));
  return file;
}

/** Where posts without a day stand: beside the others that have none, else in a folder of their own. */
function trayOf({ records, client }: ClientFolder): string {
  const other = records.find(({ collection, fields }) => collection === 'posts' && fields.date === undefined);
  const [folder, ...rest] = other?.file.slice('src/content/posts/'.length).split('/') ?? [];
  if (folder !== undefined && rest.length > 0) return folder;
  return languageOf(client.fields.locale) === 'ru' ? 'bez-daty' : 'undated';
}

function textOf(
  name: KindName,
  fields: Readonly<Record<string, unknown>>,
  { month }: Answers,
  language: Language,
): string {
  if (name === 'kpi') return yamlText(fields);
  return recordText(fields, name === 'report' ? reportBody(String(month), language) : '');
}

/** What the questions let through and the checks do not: an end before its start, a level of another unit, a time that a clock change skips. */
function wrongIn(file: string, text: string, { collection }: Kind, folder: ClientFolder): Wrong | null {
  const bytes = new TextEncoder().encode(text);
  const read = readRecord({ path: file, size: bytes.length, bytes: () => bytes }, recordTypes[collection]);
  const records = read.value === null ? folder.records : [...folder.records, read.value];
  const [found] = [
    ...read.diagnostics,
    ...checkRecords({ ...folder, records }, catalogOf(folder.client.fields)).diagnostics,
  ].filter(({ place, severity }) => place.file === file && severity === 'error');
  if (found === undefined) return null;
  const line = text.split('\n')[found.place.line - 1] ?? '';
  return { found, field: /^(\w+):/.exec(line)?.[1] ?? null };
}

/** Another answer to the question that the field came from. Refuses where nobody can be asked, or an option said it. */
async function askAgain(
  { found, field }: Wrong,
  { questions }: Kind,
  given: Readonly<Partial<Record<FieldName, string>>>,
  known: Known,
  call: Call,
): Promise<Answers> {
  const { message, help } = toText(found, call.language);
  const question = questions.find((one) => one.field === field);
  if (question === undefined || call.io.ask === null || given[question.field] !== undefined)
    throw new Refusal(`${message}. ${help}`);
  call.io.err(`${message}. ${help}\n`);
  const answer = await askUntilRight(question, known, call);
  return { [question.field]: answer ?? undefined };
}

function write(file: string, text: string, { root, values, io, language }: Call): void {
  if (values['dry-run']) {
    io.out(`${say(cliMessages, language).exporting.wouldWrite(file)}\n\n${text}`);
    return;
  }
  const target = path.join(root, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text, { flag: 'wx' });
  io.out(`${file}\n`);
}
