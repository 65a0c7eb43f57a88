import { say } from '../../language/language.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { spreadsheetCsv } from '../tables/spreadsheetCsv.ts';
import { heads, lossTexts } from '../words.ts';
import { type LostFact, lossesOf } from './losses.ts';
import type { Scheduler } from './scheduler.ts';
import type { SchedulerFile } from './schedulerFiles.ts';

const columns = ['date', 'time', 'channel', 'post', 'title', 'toDo', 'value'] as const;

/** The list that stands beside a scheduler's file: what each post loses, so that a person adds it in the tool. */
export function lostList(file: SchedulerFile, scheduler: Scheduler, { client, language }: Playbook): string {
  const rows = file.posts.flatMap((post) =>
    lossesOf(post, scheduler, client.timeZone).map(({ loss, value }: LostFact) => [
      post.day,
      post.time,
      post.slot.channel.title,
      post.slot.post.id,
      post.slot.post.title,
      say(lossTexts[loss], language),
      value,
    ]),
  );
  return spreadsheetCsv([columns.map((name) => say(heads[name], language)), ...rows], language);
}
