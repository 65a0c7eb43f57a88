import type { DayRange } from '../../metrics/metricsStore.ts';
import { type PillarShare, pillarMix } from '../../playbook/pillarMix.ts';
import type { PaceMarkView } from '../paceMark.ts';
import { toPillarMark } from '../pillarMark.ts';
import { recordLink } from '../recordLinks.ts';
import type { ViewContext } from '../viewContext.ts';
import type { MixRowView } from './mixRow.ts';

/** Pillars of a span against the shares that the strategy gives them, on a scale that ends a little beyond the largest. */
export function pillarRows(context: ViewContext, page: string, range: DayRange): MixRowView[] {
  const { shares } = pillarMix(context.slots, context.playbook.records, range);
  const end =
    Math.max(
      1,
      ...shares.flatMap(({ pillar, share }) => [pillar.share.percent + pillar.share.band, (share ?? 0) * 100]),
    ) * 1.05;
  return shares.map((share) => pillarRow(context, page, share, (percent) => svgPercent(percent, end)));
}

/** In band, or by how many points off. */
export function bandMark({ format, words }: ViewContext, { isInBand, pointsOff }: PillarShare): PaceMarkView {
  const t = words.strategy.content;
  if (pointsOff === null) return { mark: 'none', word: t.noPosts, tone: '' };
  if (isInBand) return { mark: 'on-track', word: t.inBand, tone: '' };
  return { mark: 'at-risk', word: t.points(format.signed(pointsOff, 1)), tone: 'warn' };
}

export function bandText({ format, words }: ViewContext, { percent, band }: { percent: number; band: number }): string {
  return words.strategy.content.band(format.share(percent / 100, 1), format.number(band, 1));
}

function pillarRow(
  context: ViewContext,
  page: string,
  row: PillarShare,
  length: (percent: number) => string,
): MixRowView {
  const { pillar, share } = row;
  const { percent, band } = pillar.share;
  const low = Math.max(0, percent - band);
  return {
    pillar: toPillarMark(context.playbook, pillar),
    link: recordLink(page, pillar),
    name: pillar.title,
    actual: length((share ?? 0) * 100),
    band: { x: length(low), width: length(percent + band - low) },
    target: length(percent),
    over: null,
    value: share === null ? '—' : context.format.share(share, 1),
    more: bandText(context, pillar.share),
    mark: bandMark(context, row),
  };
}

function svgPercent(value: number, end: number): string {
  return `${Number(((value / end) * 100).toFixed(2))}%`;
}
