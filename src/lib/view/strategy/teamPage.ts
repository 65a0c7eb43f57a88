import { addDays } from '../../kpi/dayRanges.ts';
import { isPlannedIn, plannedPosts } from '../../playbook/plannedPosts.ts';
import { planWeek } from '../../playbook/planWeeks.ts';
import { type WeekLoad, workload } from '../../playbook/workload.ts';
import { daySpan } from '../daySpan.ts';
import type { LinkView } from '../linkView.ts';
import type { Page } from '../page.ts';
import { recordLink } from '../recordLinks.ts';
import { routes } from '../routes.ts';
import type { CellView, TableView } from '../table.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import type { MixRowView } from './mixRow.ts';
import { tableSection } from './sections.ts';
import type { SectionView } from './sheet.ts';

const path = routes.team;

/** Who does what, what each of them answers for, and whether the hours of the plan fit into the hours of the team. */
export function toTeamPage(context: ViewContext): Page<'sheet'> {
  const { playbook, words } = context;
  const t = words.strategy.team;
  const { team } = playbook.client;
  const table = peopleTable(context);
  const sections: SectionView[] = [
    tableSection({ heading: t.people, note: t.count(team.length), span: 12 }, table, {
      why: t.emptyWhy,
      next: t.emptyNext,
      code: 'team: [{ id: timur, name: Timur, role: Strategist }]',
    }),
    ...hours(context),
  ];
  const title = { numeral: String(team.length), kind: t.kind(team.length), heading: t.heading, lede: t.lede };
  const feeds = team.map(({ id }) => ({ of: 'owner' as const, id }));
  return toPage(context, 'sheet', { path, title: t.heading, description: t.lede, feeds }, { title, sections });
}

function peopleTable(context: ViewContext): TableView {
  const { playbook, words } = context;
  const t = words.strategy.team;
  const { team, capacity } = playbook.client;
  const hasHours = Object.keys(capacity ?? {}).length > 0;
  const sides = ['agency', 'client'] as const;
  return {
    label: t.people,
    columns: [
      { text: t.person },
      { text: t.duties },
      { text: t.owns },
      ...(hasHours ? [{ text: t.nextSeven, numeric: true as const }] : []),
    ],
    groups: sides.flatMap((side) => {
      const members = team.filter((member) => member.side === side);
      const heading = side === 'agency' ? t.agency : playbook.client.name;
      return members.length === 0
        ? []
        : [{ heading, rows: members.map((member) => personRow(context, member, hasHours)) }];
    }),
  };
}

type Member = ViewContext['playbook']['client']['team'][number];

function personRow(context: ViewContext, member: Member, hasHours: boolean): CellView[] {
  const available = context.playbook.client.capacity?.[member.id];
  const hours = available === undefined ? { text: '—' } : ownHours(context, member.id, available);
  return [
    { text: member.name, small: member.role },
    { text: member.duties.join('; ') },
    { links: owned(context, member.id) },
    ...(hasHours ? [hours] : []),
  ];
}

/** Estimated hours of a person's posts in the next seven days, against theirs a week. */
function ownHours({ playbook, slots, format, words }: ViewContext, id: string, available: number): CellView {
  const t = words.strategy.team;
  const next = { from: playbook.asOf, to: addDays(playbook.asOf, 6) };
  const posts = plannedPosts(slots).filter(({ post, day }) => post.owner === id && isPlannedIn(day, next));
  const needed = posts.reduce((sum, { post }) => sum + (post.effortHours ?? 0), 0);
  const text = t.hoursOf(format.number(needed, 1), format.number(available, 1));
  return needed > available ? { mark: { mark: 'at-risk', word: text, tone: 'warn' } } : { text };
}

/** Goals, campaigns, steps and plays that carry a person's name. */
function owned({ playbook }: ViewContext, id: string): LinkView[] {
  const { goals, campaigns, steps, plays } = playbook.records;
  const all = [...goals.values(), ...campaigns.values(), ...steps.values(), ...plays.values()];
  return all.filter(({ owner }) => owner === id).map((record) => recordLink(path, record));
}

/** Week by week from this one to the end of the period. */
function hours(context: ViewContext): SectionView[] {
  const { playbook, words, slots } = context;
  const t = words.strategy.team;
  const { period, weekStart } = playbook.client;
  if (playbook.asOf > period.to) return [];
  const from = planWeek(playbook.asOf < period.from ? period.from : playbook.asOf, weekStart).from;
  const loads = workload(slots, playbook.client, { from, to: period.to });
  if (loads.every(({ hours: known }) => known === null)) return [];
  const most = Math.max(...loads.map(({ hours: known, capacity }) => Math.max(known ?? 0, capacity ?? 0)));
  const rows = loads.map((load) => loadRow(context, load, most / 0.95));
  const unestimated = loads.reduce((sum, load) => sum + load.unestimated, 0);
  return [
    {
      heading: t.hours,
      note: t.hoursNote,
      span: 12,
      blocks: [
        { kind: 'mix', rows },
        ...(unestimated === 0 ? [] : [{ kind: 'text' as const, text: t.unestimated(unestimated) }]),
      ],
    },
  ];
}

function loadRow(context: ViewContext, { week, posts, hours: known, capacity }: WeekLoad, end: number): MixRowView {
  const { format, words } = context;
  const t = words.strategy.team;
  const length = (value: number) => `${Number(((value / end) * 100).toFixed(2))}%`;
  const needed = known ?? 0;
  const isOver = capacity !== null && needed > capacity;
  return {
    pillar: null,
    link: null,
    name: t.week(week.number),
    actual: length(isOver ? capacity : needed),
    band: null,
    target: capacity === null ? null : length(capacity),
    over: isOver ? { x: length(capacity), width: length(needed - capacity) } : null,
    value:
      capacity === null
        ? words.strategy.hours(format.number(needed, 1))
        : t.hoursOf(format.number(needed, 1), format.number(capacity, 1)),
    more: `${daySpan(context, week)}, ${words.strategy.posts.count(posts)}`,
    mark: isOver
      ? { mark: 'at-risk', word: t.over(format.number(needed - capacity, 1)), tone: 'warn' }
      : { mark: 'on-track', word: t.fits, tone: '' },
  };
}
