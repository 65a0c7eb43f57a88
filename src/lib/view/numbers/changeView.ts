import type { Comparison, Figure } from '../../kpi/figure.ts';
import type { ViewContext } from '../viewContext.ts';
import { periodText } from './periodText.ts';
import { signedText, valueText } from './valueText.ts';

/** How a figure moved: what stands in the column, and the sentence behind it. */
export interface ChangeView {
  /** `+6.4 %`, `+0.27 pp`, `−17 min`, `new`, `—` */
  readonly text: string;
  /** `against September 2026: 226,614` */
  readonly title: string;
}

/** Counts and money change in per cent, rates in percentage points, durations in themselves. */
export function toChangeView(figure: Figure, comparison: Comparison | null, context: ViewContext): ChangeView | null {
  if (comparison === null) return null;
  const { format, words } = context;
  const period = periodText(comparison.period, format);
  if (comparison.note === 'no-earlier-value' || comparison.value === null) {
    return { text: '—', title: words.numbers.noEarlierValue };
  }
  if (comparison.note === 'formula-changed') return { text: '—', title: words.numbers.formulaChanged };
  if (comparison.note === 'new') return { text: words.numbers.new, title: words.numbers.newSince(period) };
  const earlier = valueText({ value: comparison.value, unit: figure.unit, currency: figure.currency }, format);
  return { text: changeText(figure, comparison, context), title: words.numbers.against(period, earlier) };
}

function changeText({ unit, currency }: Figure, comparison: Comparison, { format, words }: ViewContext): string {
  const { change, percentChange, percentagePoints } = comparison;
  if (percentagePoints !== null) return words.numbers.percentagePoints(format.signed(percentagePoints, 2));
  if (unit !== 'seconds' && percentChange !== null) {
    return (percentChange > 0 ? '+' : '') + format.share(percentChange, Math.abs(percentChange) < 0.1 ? 1 : 0);
  }
  return change === null ? '—' : signedText({ value: change, unit, currency }, format);
}
