import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ApprovalDifferences } from '../diff/approvalDifferences.ts';
import type { StrategyLog } from '../diff/strategyLog.ts';
import type { RevisionOf } from '../exports/feeds/revision.ts';
import { siteFeeds } from '../exports/feeds/siteFeeds.ts';
import type { Playbook } from '../playbook/playbook.ts';
import { toCalendarPages } from './calendar/calendarPages.ts';
import { clientStyles } from './clientStyles.ts';
import { toDesignPage } from './design/designPage.ts';
import { toPreviewsPage } from './design/previewsPage.ts';
import { toFindingPages } from './finding/findingPages.ts';
import { withPlaces } from './finding/placeView.ts';
import { logoAssets } from './logoView.ts';
import { toChangesPage } from './memory/changesPage.ts';
import { chartFiles } from './numbers/charts/chartFiles.ts';
import { toNumbersPages } from './numbers/numbersPages.ts';
import type { Page, Site } from './page.ts';
import { routeOf } from './routes.ts';
import { toNotFoundPage } from './site/notFoundPage.ts';
import { toStrategyPages } from './strategy/strategyPages.ts';
import { type ViewContext, viewContext } from './viewContext.ts';
import { withoutDeadLinks } from './withoutDeadLinks.ts';

/** One row an area: what makes its pages. Numbers come last: the page of a KPI lists every figure that the others have shown. */
const areas: readonly ((context: ViewContext) => readonly Page[])[] = [
  toCalendarPages,
  toStrategyPages,
  (context) => [toNotFoundPage(context)],
  (context) => (context.playbook.audience === 'team' ? [toDesignPage(context), toPreviewsPage(context)] : []),
  toNumbersPages,
];

/** Every page of the site and the files they show, from the playbook of one audience. */
export function toSite(
  playbook: Playbook,
  diagnostics: readonly Diagnostic[],
  past: {
    readonly revisionOf?: RevisionOf;
    readonly log?: StrategyLog;
    readonly approvalDifferences?: ApprovalDifferences;
  } = {},
): Site {
  const context = viewContext(playbook, diagnostics, past.approvalDifferences);
  const told = [
    ...areas.flatMap((toPages) => toPages(context)),
    ...(playbook.audience === 'team' ? [toChangesPage(context, past.log ?? noLog(playbook))] : []),
  ];
  const placed = withPlaces(context, [...told, ...toFindingPages(context, told)]);
  const paths = new Set(placed.map(({ path }) => path));
  const sealed = new Set([...playbook.seals.keys()].map((id) => routeOf('reports', id)));
  const pages = placed.map((page) => (sealed.has(page.path) ? withoutDeadLinks(page, paths) : page));
  const shown = [...logoAssets(playbook.logos), ...pages.flatMap((page) => page.assets)];
  const assets = new Map(shown.map((asset) => [asset.to, asset]));
  const files = [
    { path: 'brand.css', text: clientStyles(playbook.client) },
    ...siteFeeds(playbook, past.revisionOf),
    ...chartFiles(pages, playbook.language),
  ];
  return { audience: playbook.audience, pages, assets: [...assets.values()], files };
}

/** What is known of a folder's past by who did not ask. */
function noLog({ client }: Playbook): StrategyLog {
  return { reach: 'no-repository', since: { day: client.period.from, report: null }, changes: [], names: {} };
}
