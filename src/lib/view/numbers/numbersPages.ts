import type { Page } from '../page.ts';
import type { ViewContext } from '../viewContext.ts';
import { groupKpis } from './kpiGroups.ts';
import { kpisInUse } from './kpisInUse.ts';
import { toChecksPage } from './pages/checksPage.ts';
import { toFormulasPage } from './pages/formulasPage.ts';
import { toGlossaryPage } from './pages/glossaryPage.ts';
import { toKpiPage } from './pages/kpiPage.ts';
import { toKpisPage } from './pages/kpisPage.ts';
import { toReportsPage } from './pages/reportsPage.ts';
import { toSourcesPage } from './pages/sourcesPage.ts';
import { toReportPage } from './report/reportPage.ts';

/**
 * Reports, sources, words and checks, then the KPIs. To be asked after all other areas:
 * a KPI's page lists every figure of it that any page has shown.
 */
export function toNumbersPages(context: ViewContext): Page[] {
  const { playbook } = context;
  const reports = [...playbook.records.reports.values()].map((report) => toReportPage(report, context));
  const checks = playbook.audience === 'team' ? [toChecksPage(context)] : [];
  const others = [toReportsPage(context), toSourcesPage(context), toGlossaryPage(context), ...checks];
  const kpis = toKpisPage(context);
  const inUse = groupKpis(kpisInUse(playbook), context).flatMap((group) => group.kpis);
  return [
    ...reports,
    ...others,
    kpis,
    toFormulasPage(context),
    ...inUse.map((kpi, index) => toKpiPage(kpi, index, context)),
  ];
}
