import { compareText } from '../../../language/compareText.ts';
import { toldReport } from '../../../playbook/seals/sealedPlaybook.ts';
import type { EmptyStateView } from '../../emptyState.ts';
import type { LinkView } from '../../linkView.ts';
import type { Page } from '../../page.ts';
import { relativeHref, routeOf, routes } from '../../routes.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';

/** All reports, the newest first. */
export interface ReportsPage {
  readonly title: TitleView;
  readonly empty: EmptyStateView | null;
  readonly reports: readonly ReportLineView[];
}

export interface ReportLineView {
  readonly numeral: string;
  readonly link: LinkView;
  /** Its first finding. */
  readonly says: string;
  readonly issued: string;
}

export function toReportsPage(context: ViewContext): Page<'reports'> {
  const { playbook, words, format } = context;
  const text = words.numberPages.reports;
  const reports = [...playbook.records.reports.values()]
    .map((report) => toldReport(report, playbook))
    .toSorted((a, b) => compareText(b.month, a.month));
  const body: ReportsPage = {
    title: {
      numeral: format.number(reports.length),
      kind: text.kind(reports.length),
      heading: text.heading,
      lede: text.lede,
    },
    empty:
      reports.length === 0 ? { why: text.empty, next: text.emptyNext, code: 'src/content/reports/2026-10.mdx' } : null,
    reports: reports.map(({ id, month, findings, issued }) => ({
      numeral: month.slice(5),
      link: { text: format.month(month), href: relativeHref(routes.reports, routeOf('reports', id)) },
      says: findings[0]?.says ?? '',
      issued: issued === undefined ? text.draft : text.issued(format.longDay(issued)),
    })),
  };
  return toPage(context, 'reports', { path: routes.reports, title: text.heading, description: text.lede }, body);
}
