import { addDays } from '../../kpi/dayRanges.ts';
import { compareText } from '../../language/compareText.ts';
import { say } from '../../language/language.ts';
import { channelScope } from '../../playbook/channelScope.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { severities } from '../../schema/words.ts';
import { toChannelBadge } from '../channelBadge.ts';
import { memberName } from '../memberName.ts';
import type { Page } from '../page.ts';
import { recordLink } from '../recordLinks.ts';
import { routes } from '../routes.ts';
import type { CellView, TableGroup, TableView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { figureTable, knownFigures } from './knownFigures.ts';
import { lastFullMonth } from './lastFullMonth.ts';
import { ownerText } from './ownerText.ts';
import { tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

type Play = PlaybookRecord<'plays'>;

const path = routes.community;

const communityKpis = [
  'response-rate',
  'first-response-time',
  'first-response-time-working',
  'sla-hit-rate',
  'positive-share',
  'net-sentiment',
  'share-of-voice',
];

/** How we answer: every situation with its time, its owner, and to whom it goes when it gets worse. */
export function toCommunityPage(context: ViewContext): Page<'sheet'> {
  const t = context.words.strategy.community;
  const plays = [...context.playbook.records.plays.values()];
  const period = lastFullMonth(context.playbook.asOf);
  const figures = knownFigures(context, path, communityKpis, channelScope(context.playbook, []), period);
  const sections: SectionView[] = [
    tableSection({ heading: t.plays, note: t.count(plays.length), span: 12 }, playTable(context, plays), {
      why: t.emptyWhy,
      next: t.emptyNext,
      code: 'src/content/plays/late-parcel.md',
    }),
    {
      heading: t.measures,
      note: context.words.strategy.figures.lastMonth,
      span: 8,
      blocks: [figureTable(context, figures, period)],
    },
    { heading: t.hours, span: 4, blocks: [{ kind: 'text', text: hoursText(context) }] },
  ];
  const title = { numeral: String(plays.length), kind: t.kind(plays.length), heading: t.heading, lede: t.lede };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, { title, sections });
}

function playTable(context: ViewContext, plays: readonly Play[]): TableView {
  const t = context.words.strategy.community;
  const bySeverity = Map.groupBy(plays, ({ severity }) => severity);
  const order = (Object.keys(severities) as (keyof typeof severities)[]).toReversed();
  const groups = order.flatMap((severity): TableGroup[] => {
    const rows = (bySeverity.get(severity) ?? []).toSorted((a, b) => compareText(a.id, b.id));
    const heading = t.severity(say(severities[severity], context.playbook.language));
    return rows.length === 0 ? [] : [{ heading, rows: rows.map((play) => playRow(context, play)) }];
  });
  const columns = [
    { text: t.situation },
    { text: t.within, numeric: true as const },
    { text: t.owner },
    { text: t.escalation },
    { text: t.where },
  ];
  return { label: t.plays, columns, groups };
}

function playRow(context: ViewContext, play: Play): CellView[] {
  const { playbook, format, words } = context;
  const t = words.strategy.community;
  const { escalation } = play;
  return [
    { links: [recordLink(path, play)], small: play.situation },
    { text: play.respondWithin === undefined ? t.noTime : format.duration(play.respondWithin.value) },
    { text: ownerText(context, play.owner) },
    escalation === undefined
      ? { text: '—' }
      : { text: memberName(context, escalation.to), small: t.after(format.duration(escalation.after.value)) },
    play.channels.length === 0
      ? { text: t.everywhere }
      : {
          badges: play.channels.flatMap((id) => {
            const channel = playbook.records.channels.get(id);
            return channel === undefined ? [] : [toChannelBadge(channel)];
          }),
        },
  ];
}

/** A week to take the names of days from. */
const someMonday = '2026-01-05';

/** Working days by name, in the order of the week, with the hours. */
function hoursText({ playbook, format, words }: ViewContext): string {
  const { days, from, to } = playbook.client.workingHours;
  const order = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
  const names = order.flatMap((day, index) =>
    days.includes(day) ? [format.weekday(addDays(someMonday, index), 'long')] : [],
  );
  return words.strategy.community.hoursAre(format.list(names), from, to, playbook.client.timeZone);
}
