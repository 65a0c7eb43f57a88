import type { GoalDay } from '../../playbook/goalProgress.ts';
import { isWeekStart } from '../../playbook/planWeeks.ts';
import { daySpan } from '../daySpan.ts';
import type { CellView, TableView } from '../table.ts';
import type { ViewContext } from '../viewContext.ts';
import type { GoalFacts } from './goalFacts.ts';
import type { SectionView } from './sheet.ts';

/** The way to the target as a table: what each week added, and how that stood against the line. */
export function goalWeeks(context: ViewContext, facts: GoalFacts): SectionView[] {
  const t = context.words.strategy.goal;
  const known = facts.progress.series.filter(({ value }) => value !== null);
  if (known.length === 0) return [];
  const table = weekTable(context, facts, known);
  return [{ heading: t.weeks, note: t.weeksNote, span: 8, blocks: [{ kind: 'table', table }] }];
}

function weekTable(context: ViewContext, facts: GoalFacts, days: readonly GoalDay[]): TableView {
  const t = context.words.strategy.goal;
  const weeks = byWeek(context, days);
  const rows = weeks.map((week, index) => weekRow(context, facts, week, weeks[index - 1]?.at(-1)));
  const numeric = true as const;
  const added = facts.isLevel ? [] : [{ text: t.added, numeric }];
  const columns = [
    { text: t.week },
    ...added,
    { text: t.toDate, numeric },
    { text: t.line, numeric },
    { text: t.difference, numeric },
  ];
  return { label: t.weeks, columns, groups: [{ rows }] };
}

/** Runs of days; the first and the last may be parts of a week. */
function byWeek({ playbook }: ViewContext, days: readonly GoalDay[]): GoalDay[][] {
  const weeks: GoalDay[][] = [];
  for (const day of days) {
    const current = weeks.at(-1);
    if (current === undefined || isWeekStart(day.day, playbook.client.weekStart)) weeks.push([day]);
    else current.push(day);
  }
  return weeks;
}

function weekRow(
  context: ViewContext,
  { isLevel, text, progress }: GoalFacts,
  week: readonly GoalDay[],
  before: GoalDay | undefined,
): CellView[] {
  const [first] = week;
  const last = week.at(-1);
  const value = last?.value ?? 0;
  const level = last?.expected ?? null;
  const expected = level === null || progress.figure?.unit !== 'count' ? level : Math.round(level);
  const signed = (difference: number) =>
    progress.figure?.unit === 'share'
      ? context.words.numbers.percentagePoints(context.format.signed(difference * 100, 2))
      : (difference > 0 ? '+' : '') + text(difference);
  return [
    { text: daySpan(context, { from: first?.day ?? '', to: last?.day ?? '' }) },
    ...(isLevel ? [] : [{ text: text(value - (before?.value ?? 0)) }]),
    { text: text(value) },
    { text: expected === null ? '—' : text(expected) },
    { text: expected === null ? '—' : signed(value - expected) },
  ];
}
