import type { ContentObject } from '../../../metrics/observation.ts';
import { outcomeRules, postOutcome } from '../../../playbook/outcome/postOutcome.ts';
import type { Slot } from '../../../playbook/slots.ts';
import { toChannelBadge } from '../../channelBadge.ts';
import { fileAnchor } from '../../numbers/fileAnchor.ts';
import { delayText } from '../../post/delayText.ts';
import { recordLink } from '../../recordLinks.ts';
import { relativeHref, routes } from '../../routes.ts';
import type { CellView, TableView } from '../../table.ts';
import type { ViewContext } from '../../viewContext.ts';

/** Posts that did not go as planned: skipped, late, early, in the order of the plan. */
export function departuresTable(slots: readonly Slot[], page: string, context: ViewContext): TableView {
  const t = context.words.results;
  const rules = outcomeRules(context.playbook.client);
  const departed = slots.filter((slot) => !['on-time', 'waiting'].includes(postOutcome(slot, rules).state));
  return {
    label: t.departures,
    columns: [{ text: t.post }, { text: t.planned }, { text: t.out }, { text: t.state }, { text: t.foundBy }],
    groups: [{ rows: departed.map((slot) => departureRow(slot, page, context)) }],
  };
}

function departureRow(slot: Slot, page: string, context: ViewContext): CellView[] {
  const { format, words, playbook } = context;
  const { state } = postOutcome(slot, outcomeRules(playbook.client));
  const moment = (day: string | null, time: string | null) =>
    day === null ? '—' : [format.weekdayAndDay(day), time].filter(Boolean).join(', ');
  return [
    { badges: [toChannelBadge(slot.channel, slot.paid)], links: [recordLink(page, slot.post)] },
    { text: moment(slot.day, slot.time) },
    { text: slot.out === null ? '—' : moment(slot.out.day, slot.out.time) },
    state === 'skipped'
      ? { mark: { mark: 'missed', word: words.results.skipped, tone: 'fail' } }
      : { text: delayText(slot, context) },
    { text: foundBy(slot, context) },
  ];
}

/** How the row was recognised, in words; empty where no export names the post. */
export function foundBy({ match }: Slot, { format, words }: ViewContext): string {
  if (match === null) return '';
  const { method, likeness } = match;
  return method === 'text' ? words.results.byText(format.share(likeness, 0)) : words.results.methods[method];
}

/** Rows that no plan asked for, each with its file and line. */
export function offPlanTable(rows: readonly ContentObject[], page: string, context: ViewContext): TableView {
  const { playbook, format, words } = context;
  const t = words.results;
  return {
    label: t.offPlan,
    columns: [{ text: t.post }, { text: t.out }, { text: t.row }],
    groups: [
      {
        rows: rows.map(({ channel, text, id, permalink, publishedDay, publishedTime, cell }) => {
          const record = playbook.records.channels.get(channel);
          const name = firstLine(text) ?? id;
          return [
            {
              badges: record === undefined ? [] : [toChannelBadge(record)],
              ...(permalink === null ? { text: name } : { links: [{ text: name, href: permalink }] }),
            },
            {
              text:
                publishedDay === null
                  ? '—'
                  : [format.weekdayAndDay(publishedDay), publishedTime?.slice(0, 5)].filter(Boolean).join(', '),
            },
            {
              links: [
                {
                  text: words.calendar.fileLine(cell.file, cell.row),
                  href: relativeHref(page, `${routes.sources}#${fileAnchor(cell.file)}`),
                },
              ],
            },
          ];
        }),
      },
    ],
  };
}

const longestName = 90;

function firstLine(text: string | null): string | null {
  const line = text?.split('\n')[0]?.trim() ?? '';
  if (line === '') return null;
  const signs = [...line];
  return signs.length <= longestName ? line : `${signs.slice(0, longestName).join('')}…`;
}
