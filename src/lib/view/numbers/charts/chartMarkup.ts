import type { ChartSpec } from './chartSpec.ts';
import type { ChartView } from './chartView.ts';
import { type ChartSize, drawChart } from './drawChart.ts';
import { funnelHeight } from './funnelConfig.ts';

const wide = { width: 720, height: 240, labelRoom: 116 };
const narrow = { width: 340, height: 220, labelRoom: 0 };
/** Height where a chart is all that its section has. */
const tall = 352;

/** What of a chart is drawn when its page is: most of the time that a page takes, and only of pages that have changed. */
export interface ChartMarkup {
  /** SVG for a wide and for a narrow screen; colours are custom properties. */
  readonly wide: string;
  readonly narrow: string;
  /** JSON of the spec, safe inside a script element, for who wants to point at values. */
  readonly json: string;
}

export function chartMarkup({ id, spec }: Pick<ChartView, 'id' | 'spec'>): ChartMarkup {
  const draw = (size: ChartSize, name: string) =>
    drawChart(spec, { ...size, height: heightOf(spec, size) }, `${id}${name}`);
  return {
    wide: draw(wide, 'w'),
    narrow: draw(narrow, 'n'),
    json: JSON.stringify(spec).replace(/</g, '\\u003c'),
  };
}

function heightOf(spec: ChartSpec, { width, height, labelRoom }: ChartSize): number {
  if (spec.kind === 'funnel') return funnelHeight(spec, width - labelRoom);
  return spec.isTall ? tall : height;
}
