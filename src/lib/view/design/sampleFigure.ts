import type { FigureView } from '../numbers/figureView.ts';
import type { ViewContext } from '../viewContext.ts';

/** Where sample figures lead: nowhere, on the page itself. */
const here = '#main';

/** A figure of the page of parts. Its value is made up and its code says so. */
export function sampleFigure(context: ViewContext, changed: Partial<FigureView> = {}): FigureView {
  const { format, words } = context;
  const { provenance, units } = words.numbers;
  const { sample } = words.design;
  return {
    code: 'FSAMPLE',
    href: here,
    linkLabel: words.numbers.sourceOf('FSAMPLE'),
    kpi: sample.name,
    scope: words.numbers.allChannels,
    period: format.month('2026-10'),
    text: format.number(431),
    reason: null,
    unit: units.count,
    change: { text: `${format.signed(25, 0)}\u00a0%`, title: sample.kept },
    baseline: null,
    coverage: words.numbers.daysCovered('31', '31'),
    partial: false,
    marks: [],
    provenance: [
      { term: provenance.formula, items: [{ text: 'Σ subscriptions', href: null, lines: [] }] },
      {
        term: provenance.rows,
        items: [
          {
            text: 'data/crm/shop-book.csv',
            href: here,
            lines: [{ before: ' ', text: words.numbers.rows('2–43'), href: null }],
          },
        ],
      },
      { term: provenance.period, items: [{ text: format.range('2026-10-01', '2026-10-31'), href: null, lines: [] }] },
      { term: provenance.version, items: [{ text: 'sha256 fdd2…c439', href: null, lines: [] }] },
    ],
    since: null,
    ...changed,
  };
}
