import { approvalDue } from '../../playbook/approvalDue.ts';
import type { Slot } from '../../playbook/slots.ts';
import { audienceTime } from '../audienceTime.ts';
import { type StatusMarkView, toStatusMark } from '../calendar/statusMark.ts';
import { fileAnchor } from '../numbers/fileAnchor.ts';
import { relativeHref, routes } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { delayText } from './delayText.ts';
import { memberName } from './reasonView.ts';

/** One fact with its day; those that have not happened yet have none. */
export interface TrailRowView {
  readonly day: string;
  readonly datetime: string | null;
  readonly mark: StatusMarkView;
  readonly text: string;
  readonly note: string;
  readonly href: string | null;
  readonly hasHappened: boolean;
}

/** Planned, approved, exported, published, measured: separate facts, none of which stands for another. */
export function toTrail(slots: readonly Slot[], path: string, context: ViewContext): TrailRowView[] {
  return [
    ...planned(slots, context),
    approved(slots, context),
    ...exported(slots, context),
    ...slots.map((slot) => published(slot, context)),
    ...slots.filter(({ out, object }) => out !== null || object !== null).map((slot) => measured(slot, path, context)),
  ];
}

function planned(slots: readonly Slot[], context: ViewContext): TrailRowView[] {
  const { playbook, format, words } = context;
  const byMoment = Map.groupBy(slots, ({ day, time }) => `${day ?? ''}T${time ?? ''}`);
  return [...byMoment.values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    const names = format.list(own.map(({ channel }) => channel.title));
    const when = first.day === null ? null : [format.weekdayAndDay(first.day), first.time].filter(Boolean).join(', ');
    return [
      {
        day: first.day === null ? '' : format.day(first.day),
        datetime: first.day,
        mark: { ...toStatusMark(first.post.work, playbook.language), tone: '' },
        text: when === null ? words.calendar.notPlanned : words.calendar.planned(names, when),
        note: own.flatMap((slot) => audienceTime(slot, context) ?? []).join(', '),
        href: null,
        hasHappened: first.day !== null,
      },
    ];
  });
}

function approved([first]: readonly Slot[], context: ViewContext): TrailRowView {
  const { playbook, format, words } = context;
  const fact = first?.post.approved;
  const isSo = fact !== undefined && fact.on <= playbook.asOf;
  if (isSo) return row('approved', fact.on, words.calendar.approvedBy(memberName(fact.by, context)), context);
  const isAsked = first?.status === 'client' && first.day !== null;
  const until = isAsked ? format.weekdayAndDay(approvalDue(first.day, playbook)) : null;
  const note = until === null ? '' : words.calendar.askedUntil(until);
  return { ...row('approved', null, words.calendar.notApproved, context), note };
}

/** Only the team knows to which tool a post was handed. */
function exported([first]: readonly Slot[], context: ViewContext): TrailRowView[] {
  const { playbook, words } = context;
  const fact = first?.post.exported;
  if (playbook.audience === 'client') return [];
  const isSo = fact !== undefined && fact.on <= playbook.asOf;
  return [
    row(
      'approved',
      isSo ? fact.on : null,
      isSo ? words.calendar.exportedTo(fact.to) : words.calendar.notExported,
      context,
    ),
  ];
}

function published(slot: Slot, context: ViewContext): TrailRowView {
  const { playbook, words } = context;
  const { out, status } = slot;
  if (out === null) {
    const text = words.calendar.notPublished(slot.channel.title);
    return {
      ...row('published', null, text, context),
      mark: toStatusMark(status === 'missed' ? 'missed' : 'published', playbook.language),
    };
  }
  const done = row('published', out.day, words.calendar.publishedOn(slot.channel.title), context);
  const note = [out.time, delayText(slot, context)].filter(Boolean).join(', ');
  return { ...done, note, href: out.url };
}

function measured({ channel, object }: Slot, path: string, context: ViewContext): TrailRowView {
  const { playbook, words } = context;
  if (object === null) return row('measured', null, words.calendar.notMeasured(channel.title), context);
  const { file, row: line } = object.cell;
  const on = playbook.metrics.files.find(({ path: one }) => one === file)?.exportedOn ?? null;
  const done = row('measured', on, words.calendar.measuredOn(channel.title), context);
  const note = words.calendar.fileLine(file, line);
  return { ...done, note, hasHappened: true, href: relativeHref(path, `${routes.sources}#${fileAnchor(file)}`) };
}

function row(
  status: 'approved' | 'published' | 'measured',
  day: string | null,
  text: string,
  { playbook, format }: ViewContext,
): TrailRowView {
  return {
    day: day === null ? '' : format.day(day),
    datetime: day,
    mark: toStatusMark(status, playbook.language),
    text,
    note: '',
    href: null,
    hasHappened: day !== null,
  };
}
