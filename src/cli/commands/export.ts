import path from 'node:path';
import { nearest } from '../../lib/diagnostics/nearest.ts';
import { countsOf } from '../../lib/diagnostics/reporters/json.ts';
import { revisionsOf } from '../../lib/exports/feeds/revision.ts';
import { siteFeeds } from '../../lib/exports/feeds/siteFeeds.ts';
import { planJson } from '../../lib/exports/planJson.ts';
import type { ExportSettings } from '../../lib/exports/schedulers/scheduledPost.ts';
import { type SchedulerId, schedulerIds } from '../../lib/exports/schedulers/schedulers.ts';
import { askedFor, type Selection } from '../../lib/exports/schedulers/selectPosts.ts';
import type { SiteFile } from '../../lib/exports/siteFile.ts';
import { planTable } from '../../lib/exports/tables/planTable.ts';
import { say } from '../../lib/language/language.ts';
import type { OpenedPlaybook } from '../../lib/playbook/openPlaybook.ts';
import type { Playbook } from '../../lib/playbook/playbook.ts';
import { projectPlaybook } from '../../lib/playbook/projectPlaybook.ts';
import type { Slot } from '../../lib/playbook/slots.ts';
import type { Call, Command, ExitCode } from '../command.ts';
import { exportSchedule } from '../exportSchedule.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { openWithTexts } from '../openWithTexts.ts';
import { printFindings } from '../printFindings.ts';
import { readSelection, readSettings } from '../readSelection.ts';
import { Refusal } from '../refusal.ts';
import { writeNew } from '../writeNew.ts';

interface Whole {
  readonly playbook: Playbook;
  readonly slots: readonly Slot[];
  readonly site: string | null;
  readonly root: string;
}

/** Forms that can hold the whole plan, whatever its state. */
const wholePlans: Readonly<Record<'ics' | 'json' | 'csv', (whole: Whole) => SiteFile[]>> = {
  ics: ({ playbook, slots, root }) => siteFeeds(playbook, revisionsOf(root), slots),
  json: ({ playbook, slots, site }) => [
    { path: 'plan.json', text: `${JSON.stringify(planJson(slots, playbook, site), null, 2)}\n` },
  ],
  csv: ({ playbook, slots }) => [{ path: 'plan.csv', text: planTable(slots, playbook) }],
};

const targets: readonly string[] = [...schedulerIds, ...Object.keys(wholePlans)];

export const exportCommand = {
  name: 'export',
  summary: {
    en: 'write the plan for schedulers, calendars, programs',
    ru: 'записать план для планировщиков, календарей, программ',
  },
  description: {
    en: 'Writes approved posts as the files that a scheduler takes, split by its limits, and beside each file a list of what it can not carry; or the whole plan as calendar feeds (ics), JSON (json) or a spreadsheet (csv). Says which posts are left out and why. Never overwrites a file unless told to, and never changes a text. docs/exports.md has every format.',
    ru: 'Пишет согласованные публикации файлами для планировщика, по его ограничениям, и рядом с каждым файлом — список того, что в него не помещается; либо весь план: календари (ics), JSON (json) или таблицу (csv). Говорит, какие публикации не вошли и почему. Ничего не перезаписывает без указания и не меняет тексты. Все форматы — в docs/exports.md.',
  },
  positional: { name: 'TO', text: { en: targets.join(', '), ru: targets.join(', ') } },
  options: [
    'out',
    'from',
    'to',
    'channel',
    'status',
    'site',
    'accounts',
    'again',
    'record',
    'force',
    'audience',
    'dry-run',
  ],
  example: 'almanac export buffer --from 2026-11-16 --to 2026-11-30 --site https://plan.example/northbound --record',
  run: async (call) => {
    const target = targetOf(call);
    const { value, diagnostics } = openWithTexts({ ...call, kept: call.io.kept });
    if (value === null || countsOf(diagnostics).errors > 0) {
      printFindings(diagnostics, call);
      call.io.err(`${say(cliMessages, call.language).exporting.notWhileErrors}\n`);
      return 1;
    }
    const folder = path.resolve(call.values.out ?? path.join(call.root, 'exports', target));
    const asked = readSelection(call, value.playbook);
    const settings = readSettings(call, value.playbook);
    if (isWholePlan(target)) return exportWhole(target, value, asked, settings, folder, call);
    return exportSchedule(target as SchedulerId, value, asked, settings, folder, call);
  },
} satisfies Command;

function targetOf({ positionals, language }: Call): string {
  const text = say(cliMessages, language);
  const [target, extra] = positionals;
  if (target === undefined) throw new Refusal(text.argumentMissing('export', `TO (${targets.join(', ')})`));
  if (extra !== undefined) throw new Refusal(text.exporting.oneTarget(extra));
  if (!targets.includes(target)) throw new Refusal(text.exporting.noTarget(target, nearest(target, targets), targets));
  return target;
}

function isWholePlan(target: string): target is keyof typeof wholePlans {
  return Object.hasOwn(wholePlans, target);
}

function exportWhole(
  target: keyof typeof wholePlans,
  { playbook: team }: OpenedPlaybook,
  asked: Selection,
  settings: ExportSettings,
  folder: string,
  call: Call,
): ExitCode {
  const playbook = call.values.audience === 'client' ? projectPlaybook(team) : team;
  const { status } = call.values;
  const slots = askedFor(playbook, asked).filter(
    (slot) => status === undefined || asked.statuses.includes(slot.status),
  );
  const files = wholePlans[target]({ playbook, slots, site: settings.site, root: call.root });
  if (files.length === 0) call.io.out(`${say(cliMessages, call.language).exporting.nothing}\n`);
  writeNew(files, folder, call);
  return 0;
}
