import { addDays } from '../../../kpi/dayRanges.ts';
import type { Period } from '../../../kpi/figure.ts';
import { monthOf, priorPeriod } from '../../../kpi/periods.ts';
import type { PlaybookRecord } from '../../../playbook/playbook.ts';
import { reportGaps } from '../../../playbook/reportGaps.ts';
import type { Seal } from '../../../playbook/seals/seal.ts';
import { requestOf, sealedPlaybook } from '../../../playbook/seals/sealedPlaybook.ts';
import { byOrder } from '../../byOrder.ts';
import type { BodyBlock } from '../../markdown/body.ts';
import { renderBody } from '../../markdown/renderBody.ts';
import { memberName } from '../../memberName.ts';
import type { Page } from '../../page.ts';
import { routeOf } from '../../routes.ts';
import type { TableView } from '../../table.ts';
import type { TitleView } from '../../titleView.ts';
import { toPage } from '../../toPage.ts';
import type { ViewContext } from '../../viewContext.ts';
import { type GoalTableView, toGoalTable } from '../goalTable.ts';
import { type PostListView, toPostList } from '../postList.ts';
import { type RestatementView, toRestatementView } from '../restatementView.ts';
import { recordingContext } from './recordingContext.ts';
import { type ReportChannelView, toReportChannel } from './reportChannels.ts';
import { toMeasureTable, toPromiseTable } from './reportMeasures.ts';
import { type MethodRowView, toMethodRows } from './reportMethod.ts';
import { type SealNoteView, sealFact, toSealNote } from './sealNote.ts';

/** A month for the client, in the order in which people read it: first what it adds up to, last where it comes from. */
export interface ReportPage {
  readonly title: TitleView;
  readonly facts: readonly { readonly name: string; readonly text: string }[];
  readonly headings: ViewContext['words']['numberPages']['report']['sections'];
  readonly findings: readonly { readonly says: string; readonly more: string | null }[];
  readonly asks: readonly { readonly lead: string; readonly choose: string }[];
  readonly sides: { readonly pace: SideView; readonly codes: SideView };
  readonly goals: GoalTableView;
  readonly body: readonly BodyBlock[];
  /** Whether the page needs the script of charts. */
  readonly hasCharts: boolean;
  readonly channels: readonly ReportChannelView[];
  readonly channelsNote: string;
  /** Lists of one table each: those with the same columns stand together. */
  readonly posts: readonly (readonly PostListView[])[];
  readonly measures: Readonly<Record<'community' | 'earned' | 'paid', TableView | null>>;
  readonly promised: { readonly heading: string; readonly table: TableView | null };
  readonly next: {
    readonly heading: string;
    readonly lines: readonly string[];
    readonly needs: readonly string[];
    readonly needsLead: string;
  };
  /** Null for a report that is not sealed. */
  readonly sealed: SealNoteView | null;
  readonly method: {
    readonly columns: readonly string[];
    readonly rows: readonly MethodRowView[];
    readonly restated: readonly RestatementView[];
    readonly restatedHeading: string;
    readonly restatedNone: string;
    readonly rulesHeading: string;
    readonly rules: string;
  };
}

export interface SideView {
  readonly lead: string;
  readonly text: string;
}

/** A sealed report is told as it was sealed; around it stands the site of today. */
export function toReportPage(report: PlaybookRecord<'reports'>, today: ViewContext): Page<'report'> {
  const seal = today.playbook.seals.get(report.id);
  if (seal === undefined) return drawReport(report, today, today, null);
  // The codes of sealed figures lead to their lines on the pages of KPIs, which list what was asked for.
  for (const figure of seal.facts.figures) today.playbook.figures.of(requestOf(figure));
  const then = { ...today, playbook: sealedPlaybook(seal, today.playbook) };
  return drawReport(seal.facts.report, then, today, seal);
}

function drawReport(
  report: PlaybookRecord<'reports'>,
  plain: ViewContext,
  today: ViewContext,
  seal: Seal | null,
): Page<'report'> {
  const { context, asked } = recordingContext(plain);
  const { playbook, words, format } = context;
  const text = words.numberPages.report;
  const path = routeOf('reports', report.id);
  const month = monthOf(`${report.month}-01`);
  const channels = shownChannels(report, context);
  const written = renderBody({ ...report.body, file: report.file }, { page: path, period: month }, context);
  const content = {
    goals: toGoalTable([], month, path, context),
    body: written.blocks,
    hasCharts: written.blocks.some(({ kind }) => kind === 'chart'),
    channels: channels.flatMap(
      (channel) => toReportChannel(channel, report.channelNotes[channel.id] ?? null, month, path, context) ?? [],
    ),
    posts: bestAndWorst(report, month, path, context),
    measures: {
      community: toMeasureTable('community', month, path, context),
      earned: toMeasureTable('earned', month, path, context),
      paid: toMeasureTable('paid', month, path, context),
    },
  };
  const figures = asked();
  const restated = playbook.metrics.restatements.filter(({ from, to }) => from <= month.to && to >= month.from);
  const body: ReportPage = {
    title: {
      numeral: report.month.slice(5),
      kind: format.month(report.month),
      heading: report.findings[0]?.says ?? report.title,
      lede: '',
    },
    facts: [...reportFacts(report, month, context), ...sealFact(seal, context)],
    headings: text.sections,
    findings: report.findings.map(({ says, more }) => ({ says, more: more ?? null })),
    asks: report.decisions.map(({ due, choose }) => ({ lead: words.numbers.decideBy(format.day(due)), choose })),
    sides: { pace: text.paceSide, codes: text.codesSide(format.number(figures.length)) },
    ...content,
    channelsNote: text.channelsNote(format.monthName(report.month)),
    promised: {
      heading: text.promisedIn(format.monthName(priorPeriod(month).id)),
      table: toPromiseTable(report, context),
    },
    next: {
      heading: nextHeading(month, context),
      lines: report.next,
      needs: report.needs,
      needsLead: text.needs,
    },
    sealed: seal === null ? null : toSealNote(seal, path, context),
    method: {
      columns: text.methodColumns,
      rows: toMethodRows(figures, path, context),
      restated: restated.map((one) => toRestatementView(one, context)),
      restatedHeading: text.restated,
      restatedNone: text.nothingRestated,
      rulesHeading: text.rules,
      rules: words.numberPages.formulas.houseRules.join(' '),
    },
  };
  const facts = { path, title: format.month(report.month), description: body.title.heading, scope: month };
  return toPage(today, 'report', facts, body, written.assets);
}

function shownChannels({ channels }: PlaybookRecord<'reports'>, { playbook }: ViewContext) {
  if (channels.length === 0) return byOrder(playbook.records.channels);
  return channels.flatMap((id) => playbook.records.channels.get(id) ?? []);
}

function reportFacts(report: PlaybookRecord<'reports'>, month: Period, context: ViewContext) {
  const { format, words, playbook } = context;
  const text = words.numberPages.report;
  const by = report.by === undefined ? null : memberName(context, report.by);
  const files = playbook.metrics.files.filter(
    ({ period }) => period !== null && period.from <= month.to && period.to >= month.from,
  );
  return [
    { name: text.period, text: format.range(month.from, month.to) },
    {
      name: text.issued,
      text: report.issued === undefined ? text.draft : text.issuedBy(format.longDay(report.issued), by),
    },
    { name: text.data, text: text.files(format.number(files.length), format.plural(files.length)) },
    ...reportGaps(report, playbook).map(({ channel, through, days }) => ({
      name: text.incomplete,
      text: text.knownThrough(
        playbook.records.channels.get(channel)?.title ?? channel,
        format.day(through),
        format.number(days),
      ),
    })),
  ];
}

/** The KPI by which most measured posts of the month can be compared. */
const rankingKpis = ['engagement-rate-by-reach', 'engagement-rate-by-views', 'engagement-rate-by-impressions'] as const;

function bestAndWorst(
  report: PlaybookRecord<'reports'>,
  month: Period,
  page: string,
  context: ViewContext,
): readonly (readonly PostListView[])[] {
  const request = { count: 3, period: month, isWanted: () => true, notes: report.postNotes };
  for (const by of rankingKpis.filter((kpi) => context.playbook.kpis.has(kpi))) {
    const lists = (['best', 'worst'] as const).map((order) => toPostList({ ...request, order, by }, page, context));
    if (lists.every(({ rows }) => rows.length > 0)) return withSameColumns(lists);
  }
  return [];
}

function withSameColumns(lists: readonly PostListView[]): readonly (readonly PostListView[])[] {
  const [first] = lists;
  const isOneTable = lists.every(({ columns }) => columns.join() === first?.columns.join());
  return isOneTable ? [lists] : lists.map((list) => [list]);
}

function nextHeading(month: Period, { format }: ViewContext): string {
  return format.month(monthOf(addDays(month.to, 1)).id);
}
