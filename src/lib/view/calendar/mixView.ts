import { type PillarShare, pillarMix } from '../../playbook/pillarMix.ts';
import type { PaceMarkView } from '../paceMark.ts';
import { type PillarMarkView, toPillarMark } from '../pillarMark.ts';
import { relativeHref, routeOf } from '../routes.ts';
import type { ViewContext } from '../viewContext.ts';
import { percent } from './monthFoot.ts';
import type { MonthPlan } from './monthPlan.ts';

export interface MixRowView {
  readonly pillar: PillarMarkView;
  readonly href: string;
  /** `21.4 %`, and `6 of 28`. */
  readonly share: string;
  readonly count: string;
  readonly target: string;
  readonly pace: PaceMarkView;
  readonly bar: {
    readonly band: { readonly x: string; readonly width: string };
    readonly actual: string;
    readonly target: string;
  };
}

/** Pillars of a month against their shares. Null where there is no post or no pillar to speak of. */
export interface MixView {
  readonly note: string;
  readonly rows: readonly MixRowView[];
  readonly without: string | null;
}

export function toMixView(plan: MonthPlan, context: ViewContext): MixView | null {
  const { playbook, words } = context;
  const mix = pillarMix(plan.all, playbook.records, plan.month);
  if (mix.posts === 0 || mix.shares.length === 0) return null;
  const ends = mix.shares.map(({ pillar, share }) =>
    Math.max((share ?? 0) * 100, pillar.share.percent + pillar.share.band),
  );
  const scale = Math.max(...ends);
  return {
    note: words.calendar.mixNote(mix.posts),
    rows: mix.shares.map((share) => toRow(share, mix.posts, scale, plan.path, context)),
    without: mix.withoutPillar > 0 ? words.calendar.withoutPillar(mix.withoutPillar) : null,
  };
}

function toRow(found: PillarShare, posts: number, scale: number, path: string, context: ViewContext): MixRowView {
  const { playbook, format, words } = context;
  const { pillar, share, pointsOff, isInBand } = found;
  const { percent: target, band } = pillar.share;
  const low = Math.max(0, target - band);
  return {
    pillar: toPillarMark(playbook, pillar),
    href: relativeHref(path, routeOf('pillars', pillar.id)),
    share: share === null ? '—' : format.share(share, 1),
    count: words.calendar.ofPosts(found.posts, posts),
    target: words.calendar.band(format.share(target / 100, 1), format.number(band, 1)),
    pace: isInBand
      ? { mark: 'on-track', word: words.calendar.inBand, tone: '' }
      : { mark: 'at-risk', word: words.calendar.pointsOff(pointsOff ?? 0), tone: 'warn' },
    bar: {
      band: { x: percent(low / scale), width: percent((Math.min(100, target + band) - low) / scale) },
      actual: percent(((share ?? 0) * 100) / scale),
      target: percent(target / scale),
    },
  };
}
