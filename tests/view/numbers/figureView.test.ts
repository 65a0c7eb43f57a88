import { describe, expect, it } from 'vitest';
import type { FigureRequest } from '../../../src/lib/kpi/figure.ts';
import { parsePeriod } from '../../../src/lib/kpi/periods.ts';
import { formatter } from '../../../src/lib/language/format.ts';
import type { MetricUnit } from '../../../src/lib/metrics/metricDefinition.ts';
import { type FigureView, toFigureView } from '../../../src/lib/view/numbers/figureView.ts';
import { signedText, valueText } from '../../../src/lib/view/numbers/valueText.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { type DayValue, numbersPlaybook } from './numbersPlaybook.ts';

const nb = '\u00a0';

describe('valueText', () => {
  it.each<[string, number, MetricUnit, string | null, string, string]>([
    ['a count', 1148, 'count', null, '1,148', `1${nb}148`],
    ['an average of counts', 97.25, 'count', null, '97.3', '97,3'],
    ['a large average of counts', 22221.5, 'count', null, '22,222', `22${nb}222`],
    ['a small share', 0.0458, 'share', null, `4.58${nb}%`, `4,58${nb}%`],
    ['a large share', 0.112, 'share', null, `11.2${nb}%`, `11,2${nb}%`],
    ['euros', 109_700, 'money', 'EUR', '€1,097', `1${nb}097${nb}€`],
    ['euros and cents', 7489, 'money', 'EUR', '€74.89', `74,89${nb}€`],
    ['rubles', 4_000_000, 'money', 'RUB', '₽40,000', `40${nb}000${nb}₽`],
    ['a quotient', 5.731, 'number', null, '5.73', '5,73'],
    ['less than nothing', -17, 'count', null, '−17', '−17'],
    ['nothing', 0, 'count', null, '0', '0'],
  ])('writes %s', (_, value, unit, currency, english, russian) => {
    const amount = { value, unit, currency };
    expect(plainSpaces(valueText(amount, formatter('en-GB')))).toBe(plainSpaces(english));
    expect(plainSpaces(valueText(amount, formatter('ru-RU')))).toBe(plainSpaces(russian));
  });

  it('gives a difference its sign', () => {
    const seconds = (value: number) => signedText({ value, unit: 'seconds', currency: null }, formatter('en-US'));
    expect(plainSpaces(seconds(60 * 17))).toBe('+17 min');
    expect(plainSpaces(seconds(-60 * 17))).toBe('−17 min');
  });
});

/** Both are spaces that do not break; which of them stands between groups is the locale's matter. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ');
}

const october: readonly DayValue[] = [
  ['instagram', 'impressions', '2026-09-01', 100],
  ['instagram', 'impressions', '2026-10-01', 60],
  ['instagram', 'impressions', '2026-10-02', 90],
  ['instagram', 'clicks', '2026-09-01', 3],
  ['instagram', 'clicks', '2026-10-01', 3],
  ['instagram', 'clicks', '2026-10-02', 3],
];

function rowsOf({ provenance }: FigureView) {
  return provenance.find(({ term }) => term === 'rows')?.items ?? [];
}

function view(values: readonly DayValue[], kpi: string, locale = 'en-GB', repository?: string) {
  const playbook = numbersPlaybook(values, { locale, repository });
  const request: FigureRequest = {
    kpi,
    scope: { id: 'instagram', channels: ['instagram'] },
    period: parsePeriod('2026-10') ?? { id: '', from: '', to: '' },
  };
  return toFigureView(playbook.figures.of(request), 'goals/reach-more.html', viewContext(playbook));
}

describe('toFigureView', () => {
  // Data ends on 2 October, so the first two days of September are what it is compared with.
  it('says value, change, coverage and where it comes from', () => {
    const figure = view(october, 'impressions');
    expect(figure.text).toBe(String(60 + 90));
    expect(figure.change).toMatchObject({ text: `+50${nb}%` });
    expect(figure.coverage).toBe('2 of 31 days');
    expect(figure.partial).toBe(true);
    expect(figure.scope).toBe('Instagram');
    expect(figure.period).toBe('October 2026');
    expect(figure.href).toBe(`../kpis/impressions.html#${figure.code}`);
    expect(figure.provenance.map(({ term }) => term)).toContain('rows');
    expect(rowsOf(figure)).toEqual([
      { text: 'data/instagram/days.csv', href: null, lines: [{ before: ' ', text: 'r. 3–4', href: null }] },
    ]);
  });

  it('leads to the rows in the repository', () => {
    const repository = 'https://git.example.com/acme/plan/-/blob/main';
    const gap: readonly DayValue[] = [...october, ['instagram', 'impressions', '2026-10-03', 5]];
    const [source] = rowsOf(view(gap, 'impressions', 'en-GB', repository));
    const lines = (range: string) => `${repository}/data/instagram/days.csv?plain=1#L${range}`;
    expect(source?.lines).toEqual([
      { before: ' ', text: 'r. 3–4', href: lines('3-4') },
      { before: ', ', text: '8', href: lines('8') },
    ]);
  });

  it('changes a rate in percentage points', () => {
    // 6 of 150 against 3 of 100: 4 % against 3 %.
    expect(view(october, 'click-through-rate')).toMatchObject({
      text: `4${nb}%`,
      change: { text: `+1${nb}pp` },
    });
    expect(view(october, 'click-through-rate', 'ru-RU')).toMatchObject({
      text: `4${nb}%`,
      change: { text: `+1${nb}п.${nb}п.` },
    });
  });

  it('writes a dash and the reason where nothing is known', () => {
    const figure = view([], 'impressions');
    expect(figure.text).toBe('—');
    expect(figure.reason).toBe('no data for this period');
    expect(figure.change).toBeNull();
    expect(view([], 'impressions', 'ru-RU').reason).toBe('за этот период нет данных');
  });

  it('says new where there was nothing before', () => {
    const values: DayValue[] = [
      ['instagram', 'impressions', '2026-09-01', 0],
      ['instagram', 'impressions', '2026-10-01', 60],
    ];
    expect(view(values, 'impressions').change?.text).toBe('new');
    expect(view(values, 'impressions', 'ru-RU').change?.text).toBe('впервые');
  });

  it('shows no number that has no source', () => {
    const playbook = numbersPlaybook(october);
    const request = {
      kpi: 'impressions',
      scope: { id: 'instagram', channels: ['instagram'] },
      period: parsePeriod('2026-10'),
    };
    const figure = playbook.figures.of(request as FigureRequest);
    const bare = toFigureView({ ...figure, sources: [] }, 'index.html', viewContext(playbook));
    expect(bare).toMatchObject({ text: '—', reason: 'no source, so no number' });
  });
});
