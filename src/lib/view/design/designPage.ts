import { toStatusKey } from '../calendar/statusMark.ts';
import { marks } from '../marks.ts';
import type { FindingView } from '../numbers/pages/checksPage.ts';
import type { SmallChartView } from '../numbers/smallChart.ts';
import type { SparklineView } from '../numbers/sparkline.ts';
import type { Page } from '../page.ts';
import { routes } from '../routes.ts';
import type { Block, SectionView } from '../strategy/sheet.ts';
import type { StationView } from '../strategy/station.ts';
import type { TitleView } from '../titleView.ts';
import { toPage } from '../toPage.ts';
import type { ViewContext } from '../viewContext.ts';
import { sampleBlocks } from './sampleBlocks.ts';
import { sampleCharts, sampleFunnel, sampleSmallCharts } from './sampleCharts.ts';

/** Every part of the site in all its states, empty and overfull included. For the team. */
export interface DesignPage {
  readonly title: TitleView;
  readonly route: { readonly heading: string; readonly stations: readonly StationView[] };
  readonly sections: readonly SectionView[];
  readonly small: {
    readonly heading: string;
    readonly note: string;
    readonly multiples: readonly { readonly name: string; readonly chart: SmallChartView | null }[];
    readonly sparkline: SparklineView | null;
  };
  readonly findings: { readonly heading: string; readonly list: readonly FindingView[]; readonly helpWord: string };
}

export function toDesignPage(context: ViewContext): Page<'design'> {
  const { words, format } = context;
  const t = words.design;
  const charts = sampleCharts(context);
  const sections: SectionView[] = [
    ...sampleBlocks(context),
    ...charts.map((chart): SectionView => ({ heading: t.parts.charts, span: 12, blocks: [{ kind: 'chart', chart }] })),
    {
      heading: t.parts.charts,
      note: t.states.funnel,
      span: 12,
      blocks: [{ kind: 'funnel', funnel: sampleFunnel(context) }],
    },
  ];
  const body: DesignPage = {
    title: { numeral: format.number(Object.keys(marks).length), kind: t.kind, heading: t.heading, lede: t.lede },
    route: { heading: t.parts.route, stations: stations(context) },
    sections: [marksSection(context), ...sections],
    small: { heading: t.parts.small, note: t.states.multiples, ...sampleSmallCharts(context) },
    findings: { heading: t.parts.findings, list: findings(context), helpWord: words.numberPages.checks.help },
  };
  return toPage(context, 'design', { path: routes.design, title: t.heading, description: t.lede }, body);
}

function stations({ words }: ViewContext): StationView[] {
  const { goal } = words.strategy;
  const { sample } = words.design;
  const link = { text: sample.name, href: '#main' };
  return [
    { kind: goal.problem, heading: sample.sentence, links: [], more: '', here: false },
    { kind: goal.objective, heading: sample.long, links: [], more: sample.long, here: false },
    { kind: goal.kpi, heading: '', links: [link], more: sample.of, here: true },
    { kind: goal.campaigns, heading: '', links: [link, { ...link, text: sample.second }], more: '', here: false },
    { kind: goal.posts, heading: goal.noPosts, links: [], more: goal.noPostsMore('sales'), here: false },
  ];
}

/** Statuses and paces as a column with their words; channels and pillars beside them. */
function marksSection({ playbook, words }: ViewContext): SectionView {
  const { parts, sample } = words.design;
  const pace = words.strategy.goals.states;
  const paces = [
    { mark: 'on-track' as const, word: pace['on-track'], tone: '' as const },
    { mark: 'at-risk' as const, word: pace['at-risk'], tone: 'warn' as const },
    { mark: 'behind' as const, word: pace.behind, tone: 'fail' as const },
    { mark: 'none' as const, word: pace['no-target'], tone: '' as const },
    { mark: 'done' as const, word: pace.reached, tone: '' as const },
  ];
  const lines = [1, 2, 3, 4, 5] as const;
  const statuses = toStatusKey(playbook.language);
  const table: Block = {
    kind: 'table',
    table: {
      label: parts.marks,
      columns: [{ text: words.numbers.goals.state }, { text: parts.goals }, { text: parts.mix }, { text: parts.marks }],
      groups: [
        {
          rows: statuses.map((mark, row) => {
            const line = lines[row];
            const goalMark = paces[row];
            return [
              { mark },
              goalMark ? { mark: goalMark } : {},
              line ? { pillar: { line, name: sample.name }, text: sample.name } : {},
              row < 2 ? { badges: [{ code: 'IG', name: 'Instagram', paid: row === 1 }], text: 'Instagram' } : {},
            ];
          }),
        },
      ],
    },
  };
  return { heading: parts.marks, span: 12, blocks: [table] };
}

function findings({ words }: ViewContext): FindingView[] {
  const { checks } = words.numberPages;
  const { finding, help, long } = words.design.sample;
  const place = 'src/content/posts/2026-03-12-launch-reel.md:6:11';
  return [
    {
      severity: 'error',
      severityWord: checks.error,
      code: 'posts/unknown-campaign',
      message: finding,
      place,
      help,
    },
    {
      severity: 'warning',
      severityWord: checks.warning,
      code: 'rules/near-duplicate',
      message: long,
      place,
      help: long,
    },
  ];
}
