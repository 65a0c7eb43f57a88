import type { ListPage } from './calendar/listPage.ts';
import type { MonthPage } from './calendar/monthPage.ts';
import type { PeriodPage } from './calendar/periodPage.ts';
import type { WeekPage } from './calendar/weekPage.ts';
import type { DesignPage } from './design/designPage.ts';
import type { PreviewsPage } from './design/previewsPage.ts';
import type { IndexPage } from './finding/indexPage.ts';
import type { SearchPage } from './finding/searchPage.ts';
import type { ChangesPage } from './memory/changesPage.ts';
import type { ChecksPage } from './numbers/pages/checksPage.ts';
import type { FormulasPage } from './numbers/pages/formulasPage.ts';
import type { GlossaryPage } from './numbers/pages/glossaryPage.ts';
import type { KpiPage } from './numbers/pages/kpiPage.ts';
import type { KpisPage } from './numbers/pages/kpisPage.ts';
import type { ReportsPage } from './numbers/pages/reportsPage.ts';
import type { SourcesPage } from './numbers/pages/sourcesPage.ts';
import type { ReportPage } from './numbers/report/reportPage.ts';
import type { PostPage } from './post/postPage.ts';
import type { NotFoundPage } from './site/notFoundPage.ts';
import type { SheetPage } from './strategy/sheet.ts';

/** The body of each kind of page: one row a kind, its type beside the function that makes it. */
export interface PageBodies {
  readonly notFound: NotFoundPage;
  readonly search: SearchPage;
  readonly index: IndexPage;
  readonly calendarMonth: MonthPage;
  readonly calendarWeek: WeekPage;
  readonly calendarPeriod: PeriodPage;
  readonly calendarList: ListPage;
  readonly calendarPart: ListPage;
  readonly post: PostPage;
  readonly sheet: SheetPage;
  readonly kpis: KpisPage;
  readonly kpi: KpiPage;
  readonly reports: ReportsPage;
  readonly report: ReportPage;
  readonly sources: SourcesPage;
  readonly formulas: FormulasPage;
  readonly glossary: GlossaryPage;
  readonly changes: ChangesPage;
  readonly checks: ChecksPage;
  readonly design: DesignPage;
  readonly previews: PreviewsPage;
}
