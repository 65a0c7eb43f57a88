import { elapsedPart, rangePeriod } from '../../../kpi/periods.ts';
import { pillarMix } from '../../../playbook/pillarMix.ts';
import { isPlannedIn } from '../../../playbook/plannedPosts.ts';
import type { Page } from '../../page.ts';
import { relativeHref, routes } from '../../routes.ts';
import { pillarRows } from '../../strategy/pillarRows.ts';
import { lines, optional } from '../../strategy/sections.ts';
import type { SectionView, SheetPage } from '../../strategy/sheet.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';
import { toCalendarNav } from '../calendarNav.ts';
import { departuresTable, offPlanTable } from './departures.ts';
import { extremesTable } from './extremes.ts';
import { groupings } from './groupings.ts';
import { groupTable } from './groupTable.ts';
import { measuredPosts } from './measuredPosts.ts';
import { planTable } from './planTable.ts';

const path = routes.results;

/** What really happened: the plan of the period up to today, held against what the exports say. */
export function toResultsPage(context: ViewContext): Page<'sheet'> {
  const { playbook, words, format } = context;
  const t = words.results;
  const { from, to } = playbook.client.period;
  const elapsed = elapsedPart({ from, to }, playbook.asOf);
  const due = elapsed === null ? [] : context.slots.filter(({ day }) => isPlannedIn(day, elapsed));
  const title = {
    numeral: format.number(due.length),
    kind: t.due(due.length),
    heading: t.heading,
    lede: t.lede,
  };
  const sections: SectionView[] =
    due.length === 0
      ? [
          {
            heading: t.planAndFact,
            span: 12,
            blocks: [{ kind: 'empty', why: t.nothingDue, next: t.nothingDueNext, code: 'published:' }],
          },
        ]
      : [
          {
            heading: t.planAndFact,
            note: t.upTo(format.longDay(playbook.asOf)),
            span: 12,
            blocks: [{ kind: 'table', table: planTable(due, rangePeriod(from, to), path, context) }],
          },
          ...departures(due, context),
          ...results(context),
          ...mix(context),
          {
            heading: t.method,
            span: 12,
            blocks: lines(t.methodLines(String(playbook.client.reporting?.onTimeMinutes ?? 10))),
          },
        ];
  const nav = toCalendarNav(path, 'results', { previous: null, next: null }, context);
  const body: SheetPage = { title, nav, sections };
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede }, body);
}

function departures(due: ViewContext['slots'], context: ViewContext): SectionView[] {
  const { playbook, words } = context;
  const t = words.results;
  const { ambiguous, offPlan } = playbook.matches;
  const departed = departuresTable(due, path, context);
  return [
    departed.groups.every(({ rows }) => rows.length === 0)
      ? { heading: t.departures, span: 12, blocks: [{ kind: 'text', text: t.allAsPlanned }] }
      : { heading: t.departures, span: 12, blocks: [{ kind: 'table', table: departed }] },
    ...(offPlan.length === 0
      ? []
      : [
          {
            heading: t.offPlan,
            note: t.offPlanNote,
            span: 12,
            blocks: [{ kind: 'table', table: offPlanTable(offPlan, path, context) }],
          } as const,
        ]),
    ...(ambiguous.length === 0
      ? []
      : [
          {
            heading: t.ambiguous,
            span: 12,
            link: { text: words.frame.nav.checks, href: relativeHref(path, routes.checks) },
            blocks: lines(
              ambiguous.map(({ slots, objects }) =>
                t.ambiguousLine(
                  slots.map(({ post, channel }) => `${post.title} (${channel.title})`).join(', '),
                  objects.map(({ cell }) => words.calendar.fileLine(cell.file, cell.row)).join('; '),
                ),
              ),
            ),
          } as const,
        ]),
  ];
}

function results(context: ViewContext): SectionView[] {
  const { playbook, words, format } = context;
  const t = words.results;
  const found = measuredPosts(context);
  if (found === null)
    return [
      {
        heading: t.byResults,
        span: 12,
        blocks: [{ kind: 'empty', why: t.nothingMeasured, next: t.nothingMeasuredNext, code: 'data/instagram/' }],
      },
    ];
  const { kpi, posts } = found;
  const period = rangePeriod(playbook.client.period.from, playbook.client.period.to);
  const measured = context.slots.filter(({ object }) => object !== null).length;
  const tables = groupings(posts, context, path).filter(({ groups }) => groups.length > 0);
  const extremes = extremesTable(posts, kpi, period, path, context);
  return [
    ...tables.map(
      (grouping, index): SectionView => ({
        heading: t.by[grouping.name],
        ...(index === 0 ? { note: t.measuredOf(format.number(posts.length), format.number(measured)) } : {}),
        span: 6,
        blocks: [{ kind: 'table', table: groupTable(grouping, kpi, period, path, context) }],
      }),
    ),
    ...optional(extremes === null ? [] : [{ kind: 'table', table: extremes }], { heading: t.extremes, span: 12 }),
  ];
}

/** The mix that came out, against the one that was planned until today and the one that the strategy wants. */
function mix(context: ViewContext): SectionView[] {
  const { playbook, words, slots, format } = context;
  const t = words.results;
  const { from, to } = playbook.client.period;
  const range = elapsedPart({ from, to }, playbook.asOf);
  const out = slots.filter((slot) => slot.out !== null);
  if (range === null || playbook.records.pillars.size === 0) return [];
  const planned = pillarMix(slots, playbook.records, range);
  const rows = pillarRows({ ...context, slots: out }, path, range).map((row, index) => {
    const share = planned.shares[index]?.share ?? null;
    return share === null ? row : { ...row, more: `${row.more}, ${t.plannedShare(format.share(share, 1))}` };
  });
  return [{ heading: t.mix, note: t.mixNote, span: 12, blocks: [{ kind: 'mix', rows }] }];
}
