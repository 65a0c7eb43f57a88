import { addDays } from '../../../kpi/dayRanges.ts';
import type { Period } from '../../../kpi/figure.ts';
import type { KpiDefinition, Term } from '../../../kpi/kpiDefinition.ts';
import { labelOf } from '../../../kpi/labelOf.ts';
import { monthsIn, rangePeriod } from '../../../kpi/periods.ts';
import { say } from '../../../language/language.ts';
import { channelScope } from '../../../playbook/channelScope.ts';
import { byOrder } from '../../byOrder.ts';
import type { KeyValueView } from '../../keyValue.ts';
import type { LinkView } from '../../linkView.ts';
import type { Page } from '../../page.ts';
import { routeOf } from '../../routes.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';
import { chartEvents } from '../charts/chartEvents.ts';
import { slotName } from '../charts/chartSlots.ts';
import type { ChartView } from '../charts/chartView.ts';
import { addsUp } from '../charts/kpiChart.ts';
import { toChartView } from '../charts/toChartView.ts';
import { type FigureTraceView, toFigureTrace } from '../figureTrace.ts';
import { type FigureView, toFigureView } from '../figureView.ts';
import { kpiBaseline, kpiTargets } from '../kpiTargets.ts';
import { type SmallChartView, toSmallChart } from '../smallChart.ts';
import { goalsOf, lastWeeks } from './kpisPage.ts';

/** One KPI: what it says, how it is computed, how it goes, and every number of it on the site. */
export interface KpiPage {
  readonly title: TitleView;
  readonly formula: { readonly heading: string; readonly rows: readonly KeyValueView[] };
  readonly chart: ChartView | null;
  readonly channels: {
    readonly heading: string;
    readonly note: string;
    readonly items: readonly ChannelMultipleView[];
  };
  readonly months: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly { readonly head: string; readonly figure: FigureView }[];
  };
  readonly goals: { readonly heading: string; readonly links: readonly LinkView[] };
  readonly figures: {
    readonly heading: string;
    readonly note: string;
    readonly columns: readonly string[];
    readonly rows: readonly FigureTraceView[];
  };
}

export interface ChannelMultipleView {
  readonly name: string;
  readonly figure: FigureView;
  readonly chart: SmallChartView | null;
}

/** Asks for its own figures first and lists all of the site last: every code of this KPI has its line here. */
export function toKpiPage(kpi: KpiDefinition, index: number, context: ViewContext): Page<'kpi'> {
  const { playbook, words } = context;
  const text = words.numberPages.kpi;
  const path = routeOf('kpis', kpi.id);
  const label = say(kpi.label, playbook.language);
  const months = monthRows(kpi, path, context);
  const channels = channelItems(kpi, path, context);
  const chart = mainChart(kpi, path, context);
  const body: KpiPage = {
    title: { numeral: `K${index + 1}`, kind: text.kind, heading: label, lede: say(kpi.says, playbook.language) },
    formula: { heading: text.formula, rows: formulaRows(kpi, context) },
    chart,
    channels: { heading: text.channels, note: text.channelsNote, items: channels },
    months: {
      heading: text.months,
      columns: [text.month, label, text.change, text.coverage],
      rows: months,
    },
    goals: { heading: text.goals, links: goalsOf(kpi.id, path, context) },
    figures: {
      heading: text.figures,
      note: text.figuresNote,
      columns: [text.code, text.scope, text.period, text.value, text.coverage, text.formulaAndRows],
      rows: playbook.figures.ofKpi(kpi.id).map((figure) => toFigureTrace(figure, path, context)),
    },
  };
  return toPage(context, 'kpi', { path, title: label, description: body.title.lede }, body);
}

/** KPIs of Almanac name metrics; how they are put together is told in words. */
export function formulaRows(kpi: KpiDefinition, context: ViewContext): KeyValueView[] {
  const { words } = context;
  const text = words.numberPages.kpi;
  const terms = (list: readonly Term[]) => list.map((term, index) => termText(term, context, index)).join('');
  return [
    { name: text.numerator, text: terms(kpi.numerator) },
    ...(kpi.denominator.length === 0 ? [] : [{ name: text.denominator, text: terms(kpi.denominator) }]),
    { name: text.aggregation, text: text.aggregations[kpi.aggregation] },
    { name: text.over, text: text.overs[kpi.over] },
    { name: text.unit, text: words.numbers.units[kpi.unit] + (kpi.scale === 1 ? '' : ` × ${kpi.scale}`) },
    { name: text.better, text: text.directions[kpi.better] },
    { name: text.missing, text: text.missingPolicy },
    { name: text.id, text: kpi.id },
  ];
}

/** ` + 2 × Saves`: signs between terms, factors where they are not 1. */
function termText(term: Term, { playbook, words }: ViewContext, index: number): string {
  const label =
    term.metric === 'posts'
      ? words.numberPages.postsCounted
      : labelOf(playbook.catalog.has(term.metric) ? playbook.catalog : playbook.kpis, term.metric, playbook.language);
  const factor = Math.abs(term.times) === 1 ? '' : `${Math.abs(term.times)} × `;
  return `${term.times < 0 ? ' − ' : index === 0 ? '' : ' + '}${factor}${label}`;
}

const chartDays = 26 * 7;

function mainChart(kpi: KpiDefinition, page: string, context: ViewContext): ChartView | null {
  const { playbook, words } = context;
  const period = rangePeriod(addDays(playbook.asOf, 1 - chartDays), playbook.asOf);
  const { charts } = words.numberPages.kpi;
  const request = {
    kpi,
    scopes: [channelScope(playbook, [])],
    period,
    targets: addsUp(kpi) ? [] : kpiTargets(kpi, playbook),
    events: chartEvents(kpi, context),
    baseline: addsUp(kpi) ? null : kpiBaseline(kpi, context),
  };
  const place = (title: string) => ({ page, id: 'chart', title });
  return (
    toChartView({ ...request, grain: 'week' }, place(charts.week), context) ??
    toChartView(
      { ...request, grain: 'month', period: rangePeriod(addDays(playbook.asOf, -395), playbook.asOf) },
      place(charts.month),
      context,
    )
  );
}

/** One small chart a channel that knows the KPI; the figure is of the last weeks together. */
function channelItems(kpi: KpiDefinition, page: string, context: ViewContext): ChannelMultipleView[] {
  const { playbook, words } = context;
  const weeks = lastWeeks(playbook.asOf);
  const first = weeks[0];
  const last = weeks.at(-1);
  if (first === undefined || last === undefined || kpi.over === 'plan') return [];
  const period = rangePeriod(first.from, last.to);
  const known = byOrder(playbook.records.channels).flatMap(({ id, title }) => {
    const scope = channelScope(playbook, [id]);
    const values = playbook.figures.values({ kpi: kpi.id, scope }, weeks);
    return values.every((value) => value === null) ? [] : [{ title, scope, values }];
  });
  const all = known.flatMap(({ values }) => values);
  return known.map(({ title, scope, values }) => {
    const figure = toFigureView(playbook.figures.of({ kpi: kpi.id, scope, period }), page, context);
    const label = words.numberPages.kpis.sparkline(title, weeks.length);
    return { name: title, figure, chart: toSmallChart(addsUp(kpi) ? 'bars' : 'line', values, 0, label, all) };
  });
}

function monthRows(kpi: KpiDefinition, page: string, context: ViewContext) {
  const { playbook, format } = context;
  const scope = channelScope(playbook, []);
  const months: readonly Period[] = monthsIn({ from: addDays(playbook.asOf, -395), to: playbook.asOf });
  const values = playbook.figures.values({ kpi: kpi.id, scope }, months);
  const first = values.findIndex((value) => value !== null);
  return (first === -1 ? [] : months.slice(first)).toReversed().map((month) => ({
    head: slotName(month, 'month', format),
    figure: toFigureView(playbook.figures.of({ kpi: kpi.id, scope, period: month }), page, context),
  }));
}
