import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { Playbook } from '../../playbook/playbook.ts';
import { isLive } from '../tables/spreadsheetCsv.ts';
import type { ScheduledPost } from './scheduledPost.ts';
import type { Scheduler } from './scheduler.ts';

/** What a scheduler's file can't carry of a text, and what a spreadsheet program would make of it. */
export function textProblems(post: ScheduledPost, scheduler: Scheduler, cite: Playbook['cite']): Diagnostic[] {
  const place = captionPlace(post, cite);
  const sign = signNotCarried(post, scheduler);
  if (sign !== null) return [diagnostic('exports/text-not-carried', place, { tool: scheduler.name, sign })];
  if (!isLive(post.text)) return [];
  const begins = post.text.trimStart().slice(0, 1);
  return [diagnostic('exports/live-text', place, { tool: scheduler.name, begins })];
}

/** Control characters and halves of letters have no place in a CSV file, and a separator of a tool none inside of what it parts. */
function signNotCarried({ text, pictures, slot }: ScheduledPost, { separator, carries }: Scheduler): string | null {
  const comment = carries.includes('firstComment') ? (slot.firstComment ?? '') : '';
  const control = /(?![\t\n\r])\p{Cc}/u.exec(text + comment)?.[0];
  if (control !== undefined) return `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (!(text + comment).isWellFormed()) return 'U+D800';
  const inCells = [comment, ...pictures.map(({ alt }) => alt)];
  const parted = separator !== undefined && inCells.some((cell) => cell.includes(separator));
  return parted ? `"${separator}"` : null;
}

function captionPlace({ slot: { post, channel } }: ScheduledPost, cite: Playbook['cite']): Place {
  const own = post.overrides[channel.id]?.caption !== undefined;
  const line = own ? cite(post.file, ['overrides', channel.id, 'caption']).line : post.body.line;
  return { file: post.file, line, column: 1 };
}
