import type { KpiDefinition } from '../kpi/kpiDefinition.ts';
import type { MetricCatalog } from '../metrics/metricDefinition.ts';
import { type ChannelFormula, kindIn, posts, type Summand } from './formula.ts';
import type { Questions, Row, Span } from './questions.ts';

/** What one summand comes to on one channel; null where the rows do not say. */
export interface Count {
  readonly summand: Summand;
  readonly value: number | null;
  readonly rows: readonly Row[];
}

/** A balance stands for a month at most. */
const longestStand = 31;

/** The summands of one channel over the days of a span. */
export function countDays(
  { channel, summands }: ChannelFormula,
  kpi: KpiDefinition,
  span: Span,
  catalog: MetricCatalog,
  questions: Questions,
): readonly Count[] {
  const askedFor = (metric: string) => ({ way: 'days', metric, channel }) as const;
  const flows = summands.filter(({ metric }) => kindIn(catalog, metric) === 'flow');
  const lacking = new Set(flows.flatMap(({ metric }) => questions.missing(askedFor(metric), span)));
  const left = kpi.denominator.length > 0 ? [...lacking] : [];
  return summands.map((summand): Count => {
    const asked = askedFor(summand.metric);
    const kind = kindIn(catalog, summand.metric);
    if (kind === 'flow') return countFlow(summand, channel, span, left, questions);
    if (kind === 'stock') {
      const days = daysOf(span).filter((day) => !lacking.has(day));
      return countBalance(summand, channel, span, days, questions);
    }
    const exact = questions.exact(asked, span);
    return { summand, value: exact?.value ?? null, rows: exact === null ? [] : [exact] };
  });
}

/** Days that another summand lacks are left out; a longer value that one of them falls into cannot be. */
function countFlow(
  summand: Summand,
  channel: string,
  span: Span,
  left: readonly number[],
  questions: Questions,
): Count {
  const asked = { way: 'days', metric: summand.metric, channel } as const;
  const isLeft = ({ first, last }: Row) => left.some((day) => first <= day && day <= last);
  const all = questions.rows(asked, span);
  const rows = all.filter((row) => !isLeft(row));
  const { sum, count } = questions.total(asked, span, left);
  if (all.some((row) => row.first !== row.last && isLeft(row))) return { summand, value: null, rows };
  const isSpokenOf = questions.missing(asked, span).length < daysOf(span).length;
  const isNone = count === 0 && (all.length > 0 || !isSpokenOf);
  return { summand, value: isNone ? null : sum, rows };
}

/** A balance at the end or the start, or that of each of some days, added up. */
export function countBalance(
  summand: Summand,
  channel: string,
  span: Span,
  days: readonly number[],
  questions: Questions,
): Count {
  const asked = { way: 'days', metric: summand.metric, channel } as const;
  const known = { first: span.first - longestStand, last: span.last };
  const on = (day: number) => questions.balance(asked, known, day - longestStand, day);
  const end = () => questions.balance(asked, known, span.first, span.last);
  const found =
    summand.at === 'end'
      ? [end()]
      : summand.at === 'start'
        ? [on(span.first)]
        : summand.at === 'opening'
          ? [openingOf(on(span.first), end())]
          : days.map(on);
  const rows = found.filter((row) => row !== null);
  const isWhole = found.length > 0 && rows.length === found.length;
  return { summand, value: isWhole ? added(rows) : null, rows };
}

/** Nothing has changed between a balance and itself: it is not both the start and the end. */
function openingOf(start: Row | null, end: Row | null): Row | null {
  return start?.last === end?.last ? null : start;
}

/** The summands of one channel over its posts: a post that lacks one of them does not count. */
export function countPosts(
  { channel, summands }: ChannelFormula,
  chosen: readonly string[] | undefined,
  span: Span,
  catalog: MetricCatalog,
  questions: Questions,
): readonly Count[] {
  const ofPosts = summands.filter(({ metric }) => metric !== posts && kindIn(catalog, metric) !== 'stock');
  const read = new Map(ofPosts.map((summand) => [summand, byPost(summand, channel, chosen, span, catalog, questions)]));
  const [first = new Map<string, readonly Row[]>(), ...others] = read.values();
  const counted = [...first.keys()].filter((post) => others.every((other) => other.has(post))).toSorted();
  return summands.map((summand): Count => {
    if (summand.metric === posts) return { summand, value: counted.length, rows: [] };
    const of = read.get(summand);
    const days = counted.flatMap((post) => first.get(post)?.[0]?.first ?? []);
    if (of === undefined) return countBalance(summand, channel, span, days, questions);
    const rows = counted.flatMap((post) => of.get(post) ?? []);
    return { summand, value: rows.length === 0 ? null : added(rows), rows };
  });
}

/** Flows of days are added up; of people, of levels and of values since publication the newest counts. */
function byPost(
  { metric }: Summand,
  channel: string,
  chosen: readonly string[] | undefined,
  span: Span,
  catalog: MetricCatalog,
  questions: Questions,
): ReadonlyMap<string, readonly Row[]> {
  const asked = { way: 'objects', metric, channel } as const;
  const isFlow = kindIn(catalog, metric) === 'flow';
  const newest = questions.newest(asked, span).filter(({ grain }) => !isFlow || grain === 'lifetime');
  const dated = isFlow ? questions.rows(asked, span).filter(({ grain }) => grain !== 'lifetime') : [];
  const rows = [...newest, ...dated].filter(({ part }) => chosen === undefined || chosen.includes(part ?? ''));
  return Map.groupBy(rows, ({ part }) => part ?? '');
}

function added(rows: readonly Row[]): number {
  return rows.reduce((sum, { value }) => sum + value, 0);
}

function daysOf({ first, last }: Span): number[] {
  return Array.from({ length: last - first + 1 }, (_, day) => first + day);
}
