import { comparePlaybooks } from '../../lib/diff/comparePlaybooks.ts';
import type { PlanDiff } from '../../lib/diff/planDiff.ts';
import { GitFailure } from '../../lib/history/git.ts';
import { branchPoint } from '../../lib/history/revisions.ts';
import { formatterFor } from '../../lib/language/format.ts';
import { say } from '../../lib/language/language.ts';
import { createMemory } from '../../lib/source/memory.ts';
import { diffHtml } from '../../lib/view/diff/diffHtml.ts';
import { diffMarkdown } from '../../lib/view/diff/diffMarkdown.ts';
import { type DiffInk, diffTerminal, plainInk } from '../../lib/view/diff/diffTerminal.ts';
import type { DiffLinks } from '../../lib/view/diff/diffView.ts';
import { toDiffView } from '../../lib/view/diff/toDiffView.ts';
import type { Call, Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openSide, type SideSource, sideNamed } from '../openSide.ts';
import type { OptionRow } from '../options.ts';
import { Refusal } from '../refusal.ts';

const formats = ['pretty', 'json', 'markdown', 'html'] as const;

const ownOptions = {
  format: {
    type: 'string',
    value: formats.join('|'),
    allowed: formats,
    text: {
      en: 'For a terminal, for programs, for a comment or a summary, as a page of its own. Default: pretty.',
      ru: 'Для терминала, для программ, для комментария или сводки, отдельной страницей. По умолчанию pretty.',
    },
  },
  limit: {
    type: 'string',
    value: 'N',
    text: {
      en: 'The most characters that Markdown may have. Default: 65536, a comment on GitHub.',
      ru: 'Сколько знаков может быть в Markdown. По умолчанию 65536 — комментарий на GitHub.',
    },
  },
  'preview-url': {
    type: 'string',
    value: 'URL',
    text: {
      en: 'Address of a site built from HEAD: titles link to its pages.',
      ru: 'Адрес сайта, собранного из HEAD: названия станут ссылками на его страницы.',
    },
  },
} as const satisfies Record<string, OptionRow>;

type OwnValues = Readonly<Partial<Record<keyof typeof ownOptions, string>>>;

export const diff = {
  name: 'diff',
  summary: { en: 'say what a change does to the plan', ru: 'показать, что правка меняет в плане' },
  description: {
    en: 'Compares two states of the client: posts that are new, moved, reworded; the strategy; mix, rhythm, coverage, hours and money; every figure that differs and the reports that show it; findings that come and go; what the client newly sees. BASE and HEAD are revisions of the repository or folders. Without HEAD: the files as they are now. Without both: what they change against the place where the work left the main branch. Exit code 0: no new errors; 1: HEAD has errors that BASE had not; 2: could not run.',
    ru: 'Сравнивает два состояния клиента: новые, перенесённые и переписанные публикации; стратегию; доли, частоту, охват задач, часы и деньги; все изменившиеся числа и отчёты, где они стоят; новые и снятые замечания; что откроется клиенту. BASE и HEAD — ревизии репозитория или папки. Без HEAD — файлы как есть. Без обоих — что они меняют с места, где работа отошла от главной ветки. Код выхода 0 — новых ошибок нет, 1 — в HEAD есть ошибки, которых не было в BASE, 2 — не удалось запустить.',
  },
  positional: {
    name: '[BASE [HEAD]]',
    most: 2,
    text: {
      en: 'Revisions, such as main or v1.2, or folders of clients.',
      ru: 'Ревизии, например main или v1.2, либо папки клиентов.',
    },
  },
  options: ['json', 'audience', 'strict'],
  own: ownOptions,
  example: 'almanac diff main --format markdown --limit 65536 > comment.md',
  run: async (call) => {
    const [base, head] = sources(call);
    const limit = readLimit(call);
    const memory = createMemory();
    const before = openSide(base, call, memory);
    const after = openSide(head, call, memory);
    const found = comparePlaybooks(before, after);
    call.io.out(written(found, after.playbook.client, limit, call));
    const isWorse = found.findings.appeared.some(({ severity, waived }) => severity === 'error' && !waived);
    return isWorse ? 1 : 0;
  },
} satisfies Command;

function sources(call: Call): [SideSource, SideSource] {
  const [base, head] = call.positionals;
  const now: SideSource = { kind: 'folder', name: 'worktree', root: call.root };
  return [base === undefined ? mainSource(call) : sideNamed(base), head === undefined ? now : sideNamed(head)];
}

function mainSource({ root, language }: Call): SideSource {
  try {
    const commit = branchPoint(root);
    return { kind: 'revision', name: commit.slice(0, 10), revision: commit };
  } catch (error) {
    if (error instanceof GitFailure) throw new Refusal(say(cliMessages, language).noRepository(root, error.message));
    throw error;
  }
}

/** A comment on GitHub holds so many characters. */
const mostOfComment = 65_536;

function readLimit({ values, language }: Call): number {
  const { limit: written } = values as OwnValues;
  const limit = written === undefined ? mostOfComment : Number(written);
  if (!Number.isInteger(limit) || limit < 500) throw new Refusal(say(cliMessages, language).notALimit(written ?? ''));
  return limit;
}

function written(
  found: PlanDiff,
  client: { locale: string; repository?: string | undefined },
  limit: number,
  call: Call,
): string {
  const { values, language, io } = call;
  const { format = 'pretty', 'preview-url': preview } = values as OwnValues;
  const shape = values.json ? 'json' : format;
  if (shape === 'json') return `${JSON.stringify(found, null, 2)}\n`;
  const links: DiffLinks = {
    preview: preview === undefined ? null : withSlash(preview),
    repository: client.repository === undefined ? null : withSlash(client.repository),
  };
  const view = toDiffView(found, { language, format: formatterFor(client.locale, language), links });
  if (shape === 'markdown') return diffMarkdown(view, limit);
  if (shape === 'html') return diffHtml(view);
  return diffTerminal(view, io.terminal && !io.env.NO_COLOR ? colours : plainInk);
}

function withSlash(address: string): string {
  return address.endsWith('/') ? address : `${address}/`;
}

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const colours: DiffInk = { added: paint(32), removed: paint(31), strong: paint(1), faint: paint(2) };
