import { daysOf } from '../../../kpi/dayRanges.ts';
import type { MetricsFile } from '../../../metrics/metricsStore.ts';
import type { IsoDay } from '../../../metrics/observation.ts';
import { channelCoverage, elapsedDays } from '../../../playbook/channelCoverage.ts';
import { freshnessLimits } from '../../../playbook/freshness.ts';
import { byOrder } from '../../byOrder.ts';
import type { EmptyStateView } from '../../emptyState.ts';
import type { LinkView } from '../../linkView.ts';
import type { PaceMarkView } from '../../paceMark.ts';
import type { Page } from '../../page.ts';
import { relativeHref, routeOf, routes } from '../../routes.ts';
import type { CampaignStripsView } from '../../strategy/campaignStrips.ts';
import { type AxisSpan, daysBetween, spanOn, timeAxis } from '../../timeAxis.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';
import { fileAnchor } from '../fileAnchor.ts';
import { noExports } from '../noExports.ts';
import { noteText } from '../noteText.ts';
import { shortHash } from '../provenance.ts';
import { type RestatementView, toRestatementView } from '../restatementView.ts';

/** Every file of `data/`: what it is, what was read of it, and how fresh each channel is. */
export interface SourcesPage {
  readonly title: TitleView;
  readonly coverage: {
    readonly heading: string;
    readonly key: NonNullable<CampaignStripsView['key']>;
    readonly days: number;
    /** The middle of today; null outside the period. */
    readonly today: number | null;
    readonly rows: readonly CoverageRowView[];
  };
  readonly files: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly groups: readonly FileGroupView[];
    /** Stands for the table where no file was read. */
    readonly empty: EmptyStateView | null;
  };
  readonly ledger: {
    readonly heading: string;
    readonly note: string;
    readonly columns: readonly string[];
    readonly rows: readonly RestatementView[];
  };
}

export interface CoverageRowView {
  readonly channel: LinkView;
  readonly count: string;
  readonly freshness: PaceMarkView;
  readonly spans: readonly {
    readonly kind: 'covered' | 'missing' | 'ahead';
    readonly from: number;
    readonly width: number;
  }[];
}

interface FileGroupView {
  readonly heading: string;
  readonly rows: readonly FileRowView[];
}

export interface FileRowView {
  readonly anchor: string;
  readonly path: string;
  readonly preset: string;
  readonly rows: string;
  readonly skipped: string;
  readonly notes: readonly string[];
  readonly period: string;
  readonly version: string;
}

export function toSourcesPage(context: ViewContext): Page<'sources'> {
  const { playbook, words, format } = context;
  const text = words.numberPages.sources;
  const { files, restatements } = playbook.metrics;
  const rows = files.reduce((sum, file) => sum + file.rowsRead, 0);
  const body: SourcesPage = {
    title: {
      numeral: format.number(files.length),
      kind: text.kind(files.length),
      heading: text.heading,
      lede: text.lede(format.number(rows), format.plural(rows)),
    },
    coverage: {
      heading: text.coverage,
      key: words.strategy.coverage.key,
      days: timeAxis(playbook.client.period).days,
      today: context.scale.today?.at ?? null,
      rows: coverageRows(context),
    },
    files: {
      heading: text.files,
      columns: [text.file, text.preset, text.rowsRead, text.skipped, text.period, text.version],
      groups: fileGroups(context),
      empty: files.length === 0 ? noExports(words) : null,
    },
    ledger: {
      heading: text.ledger,
      note: restatements.length === 0 ? text.nothingRestated : text.ledgerNote,
      columns: [text.value, text.day, text.old, text.new],
      rows: restatements.map((one) => toRestatementView(one, context)),
    },
  };
  return toPage(context, 'sources', { path: routes.sources, title: text.heading, description: body.title.lede }, body);
}

/** Days of the client's period that files speak of, a row a channel, on the scale of the day rule. */
function coverageRows(context: ViewContext): CoverageRowView[] {
  const { playbook, format, words } = context;
  const axis = timeAxis(playbook.client.period);
  const elapsed = elapsedDays(playbook);
  if (elapsed === null) return [];
  return byOrder(playbook.records.channels).flatMap(({ id, title }) => {
    const coverage = channelCoverage(playbook, id, elapsed);
    if (coverage === null) return [];
    const isMissing = (day: IsoDay) => coverage.missing.some(({ from, to }) => from <= day && day <= to);
    return [
      {
        channel: { text: title, href: relativeHref(routes.sources, routeOf('channels', id)) },
        count: words.numbers.daysCovered(format.number(coverage.covered), format.number(coverage.days)),
        freshness: toFreshness(id, coverage.lastDay ?? elapsed.from, context),
        spans: [
          ...runs(daysOf(elapsed).map((day) => !isMissing(day))).map(({ from, to, isCovered }) => ({
            kind: isCovered ? ('covered' as const) : ('missing' as const),
            from,
            width: to - from,
          })),
          ...ahead(spanOn(axis, { from: elapsed.to, to: axis.to })),
        ],
      },
    ];
  });
}

/** Neighbouring days of one kind as one span. */
function runs(days: readonly boolean[]): { from: number; to: number; isCovered: boolean }[] {
  const found: { from: number; to: number; isCovered: boolean }[] = [];
  days.forEach((isCovered, index) => {
    const last = found.at(-1);
    if (last?.isCovered === isCovered) last.to = index + 1;
    else found.push({ from: index, to: index + 1, isCovered });
  });
  return found;
}

/** Days that are still to come, after the one that is today. */
function ahead(span: AxisSpan | null): CoverageRowView['spans'] {
  return span === null || span.to - span.from < 2
    ? []
    : [{ kind: 'ahead', from: span.from + 1, width: span.to - span.from - 1 }];
}

function toFreshness(channel: string, lastDay: string, { playbook, words, format }: ViewContext): PaceMarkView {
  const { staleAfterDays, brokenAfterDays } = freshnessLimits(channel, playbook);
  const behind = Math.max(0, daysBetween(lastDay, playbook.asOf));
  const word = words.numberPages.sources.through(format.day(lastDay));
  if (behind > brokenAfterDays) return { mark: 'missed', tone: 'fail', word };
  return behind > staleAfterDays ? { mark: 'at-risk', tone: 'warn', word } : { mark: 'done', tone: '', word };
}

function fileGroups(context: ViewContext): FileGroupView[] {
  const { metrics, records } = context.playbook;
  const named = (file: MetricsFile) =>
    context.format.list(file.channels.map((id) => records.channels.get(id)?.title ?? id));
  const headings = [...new Set(metrics.files.map(named))].toSorted(context.format.compare);
  return headings.map((heading) => ({
    heading: heading === '' ? context.words.numberPages.sources.noChannel : heading,
    rows: metrics.files.filter((file) => named(file) === heading).map((file) => toFileRow(file, context)),
  }));
}

function toFileRow(file: MetricsFile, { format, words }: ViewContext): FileRowView {
  const text = words.numberPages.sources;
  const byReason = Map.groupBy(file.skipped, ({ reason }) => reason);
  const skipped = [...byReason].map(([reason, rows]) =>
    text.skippedRows(format.number(rows.reduce((sum, { count }) => sum + count, 0)), text.reasons[reason]),
  );
  return {
    anchor: fileAnchor(file.path),
    path: file.path,
    preset: [[...new Set(file.tables.map(({ preset }) => preset))].join(', '), file.encoding].join(', '),
    rows: text.rowsOf(format.number(file.rowsRead), format.number(file.rows)),
    skipped: skipped.length === 0 ? '0' : skipped.join(', '),
    notes: file.notes.map((note) => noteText(note, text, format)),
    period: file.period === null ? '—' : format.range(file.period.from, file.period.to),
    version: shortHash(file.sha256),
  };
}
