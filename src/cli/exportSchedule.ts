import { type Diagnostic, sortDiagnostics } from '../lib/diagnostics/diagnostic.ts';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import { lossesOf } from '../lib/exports/schedulers/losses.ts';
import { lostList } from '../lib/exports/schedulers/lostList.ts';
import { type ExportSettings, type ScheduledPost, toScheduledPost } from '../lib/exports/schedulers/scheduledPost.ts';
import type { Scheduler } from '../lib/exports/schedulers/scheduler.ts';
import { type SchedulerFile, schedulerFiles } from '../lib/exports/schedulers/schedulerFiles.ts';
import { type SchedulerId, schedulerOf } from '../lib/exports/schedulers/schedulers.ts';
import { type LeftOut, type Selection, selectPosts } from '../lib/exports/schedulers/selectPosts.ts';
import { textProblems } from '../lib/exports/schedulers/textProblems.ts';
import { leftOutTexts } from '../lib/exports/words.ts';
import { say } from '../lib/language/language.ts';
import type { OpenedPlaybook } from '../lib/playbook/openPlaybook.ts';
import { columns } from './columns.ts';
import type { Call, ExitCode } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { printFindings } from './printFindings.ts';
import { recordExport } from './recordExport.ts';
import { Refusal } from './refusal.ts';
import { writeNew } from './writeNew.ts';

/** Who has read ten posts that are left out for one reason knows the reason. */
const mostOfAReason = 10;

/** Writes the files that one scheduler takes, with the list of what each of them loses. */
export function exportSchedule(
  id: SchedulerId,
  { playbook, folder }: Pick<OpenedPlaybook, 'playbook' | 'folder'>,
  asked: Selection,
  settings: ExportSettings,
  out: string,
  call: Call,
): ExitCode {
  const text = say(cliMessages, call.language).exporting;
  const scheduler = schedulerOf(id);
  const { chosen, leftOut } = selectPosts(playbook, asked, scheduler);
  const wanted = chosen.map((slot) => toScheduledPost(slot, playbook, settings));
  refuseMissingAccounts(wanted, scheduler, call);
  const found = wanted.map((post) => ({ post, problems: textProblems(post, scheduler, playbook.cite) }));
  const posts = found.filter(({ problems }) => countsOf(problems).errors === 0).map(({ post }) => post);
  const files = schedulerFiles(id, scheduler, posts);
  writeNew(
    files.flatMap((file) => [
      { path: file.name, text: file.text },
      { path: file.name.replace(/\.csv$/, '.lost.csv'), text: lostList(file, scheduler, playbook) },
    ]),
    out,
    call,
  );
  call.io.out(summary(files, scheduler, playbook.client.timeZone, call));
  call.io.out(leftOutText(leftOut, call));
  const problems: readonly Diagnostic[] = sortDiagnostics(found.flatMap((one) => one.problems));
  printFindings(problems, call);
  if (call.values.record && !call.values['dry-run']) record(posts, scheduler.name, { playbook, folder }, call);
  else if (posts.length > 0 && !call.values['dry-run']) call.io.out(`${text.offerRecord}\n`);
  return countsOf(problems).errors > 0 ? 1 : 0;
}

function refuseMissingAccounts(posts: readonly ScheduledPost[], { needsAccounts, name }: Scheduler, call: Call): void {
  if (needsAccounts === undefined) return;
  const missing = new Set(posts.filter(({ account }) => account === '').map(({ slot }) => slot.channel.id));
  if (missing.size > 0)
    throw new Refusal(say(cliMessages, call.language).exporting.accountsMissing(name, [...missing]));
}

function summary(files: readonly SchedulerFile[], scheduler: Scheduler, timeZone: string, call: Call): string {
  const text = say(cliMessages, call.language).exporting;
  if (files.length === 0) return `${text.nothing}\n`;
  const rows = files.map((file) => [
    file.name,
    String(file.posts.length),
    String(file.posts.reduce((sum, post) => sum + lossesOf(post, scheduler, timeZone).length, 0)),
  ]);
  const { source, checkedOn, evidence, note } = scheduler;
  return [
    columns([[...text.heads], ...rows]),
    '',
    evidence === 'vendor' ? text.fromVendor(source, checkedOn) : text.fromOthers(scheduler.name, source, checkedOn),
    ...(note === undefined ? [] : [say(note, call.language)]),
    ...(scheduler.zone === 'account' ? [text.accountZone(timeZone)] : []),
    '',
  ].join('\n');
}

function leftOutText(leftOut: readonly LeftOut[], { language }: Call): string {
  const text = say(cliMessages, language).exporting;
  return [...Map.groupBy(leftOut, ({ reason }) => reason)]
    .map(([reason, own]) => {
      const listed = reason === 'published' ? [] : own.slice(0, mostOfAReason);
      const rows = listed.map(({ slot }) => [slot.day ?? '—', slot.time ?? '—', slot.channel.id, slot.post.id]);
      const more =
        listed.length > 0 && own.length > mostOfAReason ? `  ${text.andMore(own.length - mostOfAReason)}\n` : '';
      return `\n${text.leftOut(say(leftOutTexts[reason], language), own.length)}\n${rows.length === 0 ? '' : `${columns(rows)}\n`}${more}`;
    })
    .join('');
}

/** A post has one note for all its channels: it is made where none of them still has to go out in another way. */
function record(
  posts: readonly ScheduledPost[],
  to: string,
  { playbook, folder }: Pick<OpenedPlaybook, 'playbook' | 'folder'>,
  call: Call,
): void {
  const text = say(cliMessages, call.language).exporting;
  const byPost = Map.groupBy(posts, ({ slot }) => slot.post.id);
  const whole: string[] = [];
  for (const [id, own] of byPost) {
    const post = playbook.records.posts.get(id);
    if (post === undefined) continue;
    const written = new Set(own.map(({ slot }) => slot.channel.id));
    const open = post.channels.filter((channel) => !written.has(channel) && post.published[channel] === undefined);
    if (open.length === 0) whole.push(post.file);
    else call.io.out(`${text.notRecorded(id, open)}\n`);
  }
  recordExport(whole, to, playbook.asOf, folder);
  call.io.out(`${text.recorded(whole.length)}\n`);
}
