import type { PostLineView } from '../calendar/postLine.ts';
import { toStatusKey } from '../calendar/statusMark.ts';
import type { GoalRowView } from '../strategy/goalRow.ts';
import type { MixRowView } from '../strategy/mixRow.ts';
import type { Block, SectionView, Span } from '../strategy/sheet.ts';
import type { DayPostsView } from '../strategy/weekAhead.ts';
import type { ViewContext } from '../viewContext.ts';
import { sampleFigure } from './sampleFigure.ts';

const here = '#main';

/** What sections are made of, each part with its states one below the other. */
export function sampleBlocks(context: ViewContext): SectionView[] {
  const { parts, states, sample } = context.words.design;
  const section = (heading: string, span: Span, blocks: readonly Block[]): SectionView => ({ heading, span, blocks });
  const state = (text: string): Block => ({ kind: 'heading', text });
  const empty: Block = { kind: 'empty', why: sample.why, next: sample.next, code: 'src/content/goals/first.md' };
  return [
    section(parts.figure, 4, [
      state(states.usual),
      { kind: 'figure', figure: sampleFigure(context), beside: sample.of },
    ]),
    section(parts.figure, 4, [state(states.noValue), { kind: 'figure', figure: unknown(context), beside: '' }]),
    section(parts.figure, 4, [state(states.changed), { kind: 'figure', figure: changed(context), beside: sample.of }]),
    section(parts.goals, 12, [{ kind: 'goals', rows: goalRows(context), key: context.words.strategy.goals.key }]),
    section(parts.decisions, 6, [{ kind: 'decisions', decisions: decisions(context) }]),
    section(parts.empty, 6, [empty, state(states.none), { kind: 'empty', why: sample.why }]),
    section(parts.pairs, 4, [{ kind: 'pairs', rows: pairs(context) }]),
    section(parts.pairs, 4, [{ kind: 'facts', rows: facts(context) }]),
    section(parts.pairs, 4, [
      { kind: 'lines', lines: [{ text: sample.sentence, note: sample.source }, { text: sample.long }] },
      { kind: 'not', items: [sample.sentence, sample.long] },
    ]),
    section(parts.table, 12, [{ kind: 'table', table: table(context) }]),
    section(parts.week, 12, [{ kind: 'week', days: week(context) }]),
    section(parts.strips, 12, [{ kind: 'strips', strips: strips(context) }]),
    section(parts.mix, 12, [{ kind: 'mix', rows: mixRows(context) }]),
    section(parts.claim, 6, [
      { kind: 'claim', value: '46\u00a0%', beside: sample.of, rows: [{ name: sample.kept, value: sample.source }] },
    ]),
    section(parts.text, 6, [{ kind: 'quote', text: sample.quote, source: sample.source }, written(context)]),
    section(parts.media, 12, [{ kind: 'palette', colors: colors(context) }]),
  ];
}

function unknown(context: ViewContext) {
  const reason = context.words.numbers.noValue['no-data'];
  return sampleFigure(context, { text: '—', reason, provenance: [] });
}

function changed(context: ViewContext) {
  const { numbers, design } = context.words;
  return sampleFigure(context, {
    partial: true,
    coverage: numbers.daysCovered('28', '31'),
    marks: [numbers.provisional, numbers.restated('3', 'other')],
    provenance: [{ term: numbers.provenance.rows, items: [{ text: design.sample.file, href: here, lines: [] }] }],
  });
}

function goalRows(context: ViewContext): GoalRowView[] {
  const { sample } = context.words.design;
  const pace = context.words.strategy.goals.states;
  const labels = [
    { x: '0%', text: '0', anchor: 'start' as const },
    { x: '90%', text: '900', anchor: 'middle' as const },
  ];
  const row = (numeral: string, changes: Partial<GoalRowView>): GoalRowView => ({
    numeral,
    link: { text: sample.name, href: here },
    value: '431',
    wanted: sample.of,
    bullet: { actual: '43%', gap: null, target: '90%', expected: '41%', labels },
    mark: { mark: 'on-track', word: pace['on-track'], tone: '' },
    distance: '105\u00a0%',
    formula: 'Σ subscriptions',
    files: 'shop-book.csv',
    figure: sampleFigure(context),
    ...changes,
  });
  const gap = (tone: 'warn' | 'fail') => ({ x: '30%', width: '11%', tone });
  return [
    row('G1', {}),
    row('G2', {
      mark: { mark: 'at-risk', word: pace['at-risk'], tone: 'warn' },
      bullet: { actual: '30%', gap: gap('warn'), target: '90%', expected: '41%', labels },
    }),
    row('G3', {
      mark: { mark: 'behind', word: pace.behind, tone: 'fail' },
      bullet: { actual: '30%', gap: gap('fail'), target: '90%', expected: null, labels },
    }),
    row('G4', {
      value: '—',
      wanted: '',
      bullet: null,
      mark: { mark: 'none', word: pace['no-data'], tone: '' },
      distance: '',
      figure: null,
    }),
    row('G5', { link: { text: sample.long, href: here }, value: '1,234,567', files: sample.file }),
  ];
}

function decisions({ words, format }: ViewContext) {
  const { sample } = words.design;
  const day = '2026-11-13';
  return [
    { day, due: format.day(day), choose: sample.sentence, href: '#main', more: sample.source },
    { day, due: format.day(day), choose: sample.long, href: null, more: sample.long },
  ];
}

function pairs({ words }: ViewContext) {
  const { sample } = words.design;
  const links = [
    { text: sample.name, href: here },
    { text: sample.long, href: here },
  ];
  return [
    { name: sample.name, text: sample.sentence },
    { name: sample.kept, links },
  ];
}

function facts(context: ViewContext) {
  const { sample } = context.words.design;
  return [
    { name: sample.name, value: '', figure: sampleFigure(context) },
    { name: sample.kept, value: '411', from: sampleFigure(context) },
    { name: sample.long, value: '—' },
  ];
}

function table(context: ViewContext) {
  const { sample, states, parts } = context.words.design;
  const numeric = true as const;
  return {
    label: parts.table,
    columns: [{ text: sample.name }, { text: sample.kept }, { text: sample.of, numeric }],
    groups: [
      {
        heading: states.usual,
        rows: [
          [
            { links: [{ text: sample.name, href: here }], small: sample.sentence },
            { text: sample.second },
            { text: '39' },
          ],
        ],
      },
      {
        heading: states.overfull,
        rows: [[{ text: sample.long }, { text: sample.long }, { figure: sampleFigure(context) }]],
      },
    ],
    total: [{ text: sample.of }, {}, { text: '470' }],
  };
}

function week(context: ViewContext): DayPostsView[] {
  const { sample } = context.words.design;
  const statuses = toStatusKey(context.playbook.language);
  const post = (time: string, at: number, title: string, paid: boolean): PostLineView => ({
    href: here,
    day: context.format.longDay('2026-11-12'),
    time,
    zone: context.playbook.client.timeZone,
    datetime: `2026-11-12T${time}`,
    channel: { code: 'IG', name: 'Instagram', paid },
    status: statuses[at] ?? { mark: 'idea', word: '', tone: '' },
    pillar: { line: 2, name: sample.name },
    title,
    paid: paid ? context.words.calendar.paid : null,
    filter: { pillar: 1, group: 'open' },
  });
  const day = (number: number, posts: readonly PostLineView[]): DayPostsView => ({
    day: `2026-11-${number}`,
    number: String(number),
    name: context.format.weekday(`2026-11-${number}`, 'short'),
    isToday: number === 12,
    posts,
  });
  return [
    day(12, [post('09:00', 5, sample.name, false), post('12:30', 4, sample.second, true)]),
    day(13, [post('18:00', 7, sample.long, false)]),
    day(14, []),
    day(15, [post('09:00', 9, sample.name, false)]),
    day(16, []),
    day(17, []),
    day(18, [post('10:00', 0, sample.second, false)]),
  ];
}

function strips({ words, format }: ViewContext) {
  const { sample } = words.design;
  const campaign = (text: string, gone: Span2, ahead: Span2) => ({
    link: { text, href: here },
    dates: format.range('2026-10-05', '2026-12-31'),
    gone,
    ahead,
  });
  const coverage = { link: { text: sample.name, href: here }, ahead: { from: 42, to: 92 } };
  return {
    days: 92,
    today: 42.5,
    campaigns: [
      campaign(sample.name, { from: 4, to: 42 }, { from: 42, to: 92 }),
      campaign(sample.second, { from: 10, to: 30 }, null),
      campaign(sample.long, null, { from: 70, to: 92 }),
    ],
    posts: null,
    coverage: [
      {
        ...coverage,
        count: words.strategy.coverage.days('42', '42'),
        isShort: false,
        covered: [{ from: 0, to: 42 }],
        missing: [],
      },
      {
        ...coverage,
        count: words.strategy.coverage.days('30', '42'),
        isShort: true,
        covered: [{ from: 0, to: 30 }],
        missing: [{ from: 30, to: 42 }],
      },
      {
        ...coverage,
        count: words.strategy.coverage.days('0', '42'),
        isShort: true,
        covered: [],
        missing: [{ from: 0, to: 42 }],
      },
    ],
    key: words.strategy.coverage.key,
  };
}

type Span2 = { readonly from: number; readonly to: number } | null;

function mixRows({ words }: ViewContext): MixRowView[] {
  const { sample } = words.design;
  const pace = words.strategy.goals.states;
  const row = {
    pillar: { line: 1 as const, name: sample.name },
    link: { text: sample.name, href: here },
    name: sample.name,
    band: { x: '25%', width: '10%' },
    target: '30%',
    over: null,
    more: '30\u00a0% ± 5',
  };
  return [
    { ...row, actual: '28%', value: '28\u00a0%', mark: { mark: 'on-track', word: pace['on-track'], tone: '' } },
    { ...row, actual: '12%', value: '12\u00a0%', mark: { mark: 'at-risk', word: pace['at-risk'], tone: 'warn' } },
    {
      ...row,
      name: sample.long,
      actual: '35%',
      over: { x: '35%', width: '20%' },
      value: '55\u00a0%',
      mark: { mark: 'at-risk', word: pace['at-risk'], tone: 'warn' },
    },
    { ...row, pillar: null, link: null, band: null, target: null, actual: '0%', value: '—', mark: null },
  ];
}

function written({ words }: ViewContext): Block {
  const { sample } = words.design;
  return {
    kind: 'body',
    blocks: [
      { kind: 'html', html: `<p>${sample.sentence}</p>` },
      { kind: 'note', title: sample.note, html: `<p>${sample.sentence}</p>` },
      { kind: 'decision', title: words.numbers.decideBy('13'), html: `<p>${sample.sentence}</p>` },
    ],
  };
}

function colors({ words, playbook }: ViewContext) {
  const { sample } = words.design;
  const { color } = playbook.client.brand;
  return [
    { name: sample.name, color, fill: color, use: sample.sentence },
    { name: sample.second, color: 'Pantone 342 C', fill: null, use: sample.long },
  ];
}
