import { addDays } from '../../../kpi/dayRanges.ts';
import type { Period } from '../../../kpi/figure.ts';
import type { KpiDefinition } from '../../../kpi/kpiDefinition.ts';
import { weeksIn } from '../../../kpi/periods.ts';
import { say } from '../../../language/language.ts';
import { channelScope } from '../../../playbook/channelScope.ts';
import type { EmptyStateView } from '../../emptyState.ts';
import type { LinkView } from '../../linkView.ts';
import type { Page } from '../../page.ts';
import { relativeHref, routeOf, routes } from '../../routes.ts';
import { lastFullMonth } from '../../strategy/lastFullMonth.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';
import { type FigureView, toFigureView } from '../figureView.ts';
import { groupKpis } from '../kpiGroups.ts';
import { kpisInUse } from '../kpisInUse.ts';
import { noExports } from '../noExports.ts';
import { periodText } from '../periodText.ts';
import { type SparklineView, toSparkline } from '../sparkline.ts';

/** Every KPI in use with its last month. */
export interface KpisPage {
  readonly title: TitleView;
  /** Stands before a table of dashes; null where some file was read. */
  readonly empty: EmptyStateView | null;
  readonly columns: readonly string[];
  readonly tableLabel: string;
  readonly groups: readonly { readonly heading: string; readonly rows: readonly KpiRowView[] }[];
}

export interface KpiRowView {
  readonly link: LinkView;
  readonly figure: FigureView;
  readonly sparkline: SparklineView | null;
  readonly goals: readonly LinkView[];
}

const weeks = 13;

export function toKpisPage(context: ViewContext): Page<'kpis'> {
  const { playbook, words, format } = context;
  const text = words.numberPages.kpis;
  const month = lastFullMonth(playbook.asOf);
  const inUse = kpisInUse(playbook);
  const body: KpisPage = {
    title: {
      numeral: format.number(inUse.length),
      kind: text.kind(inUse.length),
      heading: text.heading,
      lede: text.lede(periodText(month, format)),
    },
    empty: playbook.metrics.files.length === 0 ? noExports(words) : null,
    columns: [text.kpi, periodText(month, format), text.change, text.usual, text.weeks(weeks), text.goals],
    tableLabel: text.heading,
    groups: groupKpis(inUse, context).map(({ group, kpis }) => ({
      heading: words.numberPages.groups[group],
      rows: kpis.map((kpi) => toRow(kpi, month, context)),
    })),
  };
  const facts = { path: routes.kpis, title: text.heading, description: body.title.lede, scope: month };
  return toPage(context, 'kpis', facts, body);
}

function toRow(kpi: KpiDefinition, month: Period, context: ViewContext): KpiRowView {
  const { playbook } = context;
  const label = say(kpi.label, playbook.language);
  const scope = channelScope(playbook, []);
  const values = playbook.figures.values({ kpi: kpi.id, scope }, lastWeeks(playbook.asOf));
  return {
    link: { text: label, href: relativeHref(routes.kpis, routeOf('kpis', kpi.id)) },
    figure: toFigureView(playbook.figures.of({ kpi: kpi.id, scope, period: month }), routes.kpis, context),
    sparkline: toSparkline(values, context.words.numberPages.kpis.sparkline(label, weeks)),
    goals: goalsOf(kpi.id, routes.kpis, context),
  };
}

/** Whole weeks up to the last one that is over. */
export function lastWeeks(asOf: string): readonly Period[] {
  return weeksIn({ from: addDays(asOf, -7 * weeks), to: asOf })
    .filter(({ to }) => to <= asOf)
    .slice(-weeks);
}

/** Goals that are measured by a KPI. */
export function goalsOf(kpi: string, page: string, { playbook }: ViewContext): LinkView[] {
  return [...playbook.records.goals.values()]
    .filter((goal) => goal.kpi === kpi)
    .map(({ id, title }) => ({ text: title, href: relativeHref(page, routeOf('goals', id)) }));
}
