import type { LoggedChange, StrategyLog } from '../../diff/strategyLog.ts';
import type { FieldContext } from '../diff/diffContext.ts';
import type { Line } from '../diff/diffView.ts';
import { fieldWithWords, recordDetails } from '../diff/recordSections.ts';
import type { LinkView } from '../linkView.ts';
import type { Page } from '../page.ts';
import { relativeHref, routeOf, routes } from '../routes.ts';
import type { TitleView } from '../titleView.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';

/** What changed in the strategy since the last report. For the team. */
export interface ChangesPage {
  readonly title: TitleView;
  /** What of the history cannot be seen. */
  readonly unseen: string | null;
  readonly none: string | null;
  readonly days: readonly { readonly heading: string; readonly records: readonly ChangedRecordView[] }[];
}

export interface ChangedRecordView {
  /** `Goal: ` */
  readonly kind: string;
  readonly title: string;
  /** Null for a record that is gone. */
  readonly link: LinkView | null;
  readonly what: string;
  readonly lines: readonly Line[];
}

export function toChangesPage(context: ViewContext, log: StrategyLog): Page<'changes'> {
  const { words, format } = context;
  const text = words.numberPages.changes;
  const day = format.longDay(log.since.day);
  const byDay = [...Map.groupBy(log.changes, ({ on }) => on)];
  const isSeen = log.reach === 'whole' || log.reach === 'shallow';
  const lede = log.since.report === null ? text.sincePeriod(day) : text.sinceReport(log.since.report, day);
  const body: ChangesPage = {
    title: {
      numeral: format.number(log.changes.length),
      kind: text.kind(log.changes.length),
      heading: text.heading,
      lede,
    },
    unseen: log.reach === 'whole' ? null : text.unseen[log.reach],
    none: isSeen && byDay.length === 0 ? text.none : null,
    days: byDay.map(([on, changes]) => ({
      heading: format.longDay(on),
      records: changes.map((change) => toChangedRecord(change, log, context)),
    })),
  };
  return toPage(context, 'changes', { path: routes.changes, title: text.heading, description: lede }, body);
}

function toChangedRecord(change: LoggedChange, log: StrategyLog, context: ViewContext): ChangedRecordView {
  const { words, format, playbook } = context;
  const fieldContext: FieldContext = {
    diff: { names: log.names, asOf: playbook.asOf },
    format,
    language: playbook.language,
    words: words.diff,
    links: { preview: null, repository: null },
  };
  const ref = change.after ?? change.before;
  const isRecord = ref !== null && ref.collection !== 'client' && ref.collection !== 'sources';
  return {
    kind: ref === null ? '' : `${words.diff.collections[ref.collection]}: `,
    title: ref?.title ?? '',
    link:
      change.after === null || !isRecord
        ? null
        : { text: ref.title, href: relativeHref(routes.changes, routeOf(ref.collection as 'goals', ref.id)) },
    what: change.kinds.map((kind) => words.diff.kinds[kind]).join(', '),
    lines: recordDetails(change, fieldContext, fieldWithWords),
  };
}
