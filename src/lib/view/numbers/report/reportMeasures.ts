import type { Period } from '../../../kpi/figure.ts';
import { say } from '../../../language/language.ts';
import { channelScope } from '../../../playbook/channelScope.ts';
import type { PlaybookRecord } from '../../../playbook/playbook.ts';
import { promiseStates } from '../../../schema/words.ts';
import type { PaceMarkView } from '../../paceMark.ts';
import type { TableView } from '../../table.ts';
import type { ViewContext } from '../../viewContext.ts';
import { toFigureView } from '../figureView.ts';
import { periodText } from '../periodText.ts';

const communityKpis = [
  'messages',
  'messages-to-answer',
  'response-rate',
  'sla-hit-rate',
  'first-response-time-working',
  'first-response-time',
  'positive-share',
  'net-sentiment',
  'share-of-voice',
] as const;

const earnedKpis = [
  'sessions',
  'click-through-rate',
  'subscriptions',
  'leads',
  'conversions',
  'conversion-rate',
  'attributed-revenue',
  'revenue',
  'execution-rate',
  'on-time-share',
  'publishing-delay',
  'posts-late',
  'posts-skipped',
  'posts-off-plan',
] as const;

const paidKpis = [
  'spend',
  'cost-per-mille',
  'cost-per-click',
  'cost-per-acquisition',
  'cost-per-lead',
  'return-on-ad-spend',
] as const;

const kpisOf = { community: communityKpis, earned: earnedKpis, paid: paidKpis } as const;

/** Measures over all channels that have a value, with the change, the usual level and the coverage; null when there are none. */
export function toMeasureTable(
  section: keyof typeof kpisOf,
  month: Period,
  page: string,
  context: ViewContext,
): TableView | null {
  const { playbook, format, words } = context;
  const text = words.numberPages.report;
  const scope = channelScope(playbook, []);
  const figures = kpisOf[section]
    .filter((kpi) => playbook.kpis.has(kpi))
    .filter((kpi) => (playbook.figures.values({ kpi, scope }, [month])[0] ?? null) !== null)
    .map((kpi) => toFigureView(playbook.figures.of({ kpi, scope, period: month }), page, context));
  if (figures.length === 0) return null;
  return {
    label: text.sections[section],
    columns: [
      { text: text.measure },
      { text: periodText(month, format), numeric: true },
      { text: words.numbers.goals.change, numeric: true },
      { text: words.numbers.goals.usual, numeric: true },
      { text: text.coverage, numeric: true },
    ],
    groups: [
      {
        rows: figures.map((figure) => [
          { text: figure.kpi },
          { figure },
          { text: figure.change?.text ?? '—' },
          { text: figure.baseline?.value ?? '—' },
          { text: figure.coverage ?? '' },
        ]),
      },
    ],
  };
}

const promiseLooks: Readonly<Record<keyof typeof promiseStates, Pick<PaceMarkView, 'mark' | 'tone'>>> = {
  done: { mark: 'done', tone: '' },
  'not-done': { mark: 'missed', tone: 'fail' },
  dropped: { mark: 'hold', tone: '' },
  open: { mark: 'draft', tone: '' },
};

/** Promised last month, and what came of it. */
export function toPromiseTable(
  { promised }: PlaybookRecord<'reports'>,
  { playbook, words }: ViewContext,
): TableView | null {
  const text = words.numberPages.report;
  if (promised.length === 0) return null;
  return {
    label: text.promises,
    columns: [{ text: text.said }, { text: text.result }, { text: words.numbers.goals.state }],
    groups: [
      {
        rows: promised.map(({ what, result, state }) => [
          { text: what },
          { text: result ?? '—' },
          { mark: { ...promiseLooks[state], word: say(promiseStates[state], playbook.language) } },
        ]),
      },
    ],
  };
}
