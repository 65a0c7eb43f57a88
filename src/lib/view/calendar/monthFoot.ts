import { promisedPosts } from '../../playbook/cadence.ts';
import { statusGroup } from '../../playbook/postStatus.ts';
import type { Slot } from '../../playbook/slots.ts';
import { type FigureView, toFigureView } from '../numbers/figureView.ts';
import type { PaceMarkView } from '../paceMark.ts';
import type { ViewContext } from '../viewContext.ts';
import type { MonthPlan } from './monthPlan.ts';

interface Bar {
  readonly x: string;
  readonly width: string;
}

/** What one column adds up to: planned of promised, and how far it has come. */
export interface FootCellView {
  readonly index: number;
  readonly channel: string;
  readonly planned: FigureView;
  /** Null where the channel promised nothing. */
  readonly promised: FigureView | null;
  readonly pace: PaceMarkView | null;
  readonly progress: {
    readonly out: Bar;
    readonly approved: Bar;
    readonly open: Bar;
    readonly promised: string | null;
    readonly text: string;
  };
}

/** A cell for each column, and one for all of them. */
export function toMonthFoot(plan: MonthPlan, context: ViewContext): { columns: FootCellView[]; all: FootCellView } {
  const columns = plan.channels.map((channel, index) => toFootCell(index, [channel], channel.id, plan, context));
  return { columns, all: toFootCell(-1, plan.channels, 'all', plan, context) };
}

function toFootCell(
  index: number,
  channels: MonthPlan['channels'],
  scopeId: string,
  plan: MonthPlan,
  context: ViewContext,
): FootCellView {
  const ids = channels.map(({ id }) => id);
  const scope = { id: scopeId, channels: ids };
  const figure = (kpi: string) =>
    toFigureView(context.playbook.figures.of({ kpi, scope, period: plan.month }), plan.path, context);
  const slots = plan.slots.filter(({ channel }) => ids.includes(channel.id));
  const cadences = channels.flatMap(({ cadence }) => (cadence === undefined ? [] : [cadence]));
  const promised = cadences.reduce((sum, cadence) => sum + promisedPosts(cadence, plan.month), 0);
  const hasPromise = cadences.length > 0;
  return {
    index,
    channel: channels.length === 1 ? (channels[0]?.title ?? '') : '',
    planned: figure('posts-planned'),
    promised: hasPromise ? figure('posts-promised') : null,
    // The whole has none: a channel that is ahead does not make up for one that is behind.
    pace: hasPromise && channels.length === 1 ? toPace(slots.length, promised, context) : null,
    progress: toProgress(slots, hasPromise ? promised : null, context),
  };
}

/** A promise of 21.4 posts is kept by 21: nobody publishes a part of one. */
function toPace(planned: number, promised: number, { playbook, words }: ViewContext): PaceMarkView {
  const short = Math.round(promised) - planned;
  if (short <= 0) return { mark: 'on-track', word: words.calendar.asPromised, tone: '' };
  const isAtRisk = planned / promised >= (playbook.client.reporting?.atRiskFrom ?? 0.8);
  const word = words.calendar.short(short);
  return isAtRisk ? { mark: 'at-risk', word, tone: 'warn' } : { mark: 'behind', word, tone: 'fail' };
}

/** Three bars after one another, on a scale that ends with the larger of what is planned and what was promised. */
function toProgress(slots: readonly Slot[], promised: number | null, { words }: ViewContext): FootCellView['progress'] {
  const count = (group: string) => slots.filter(({ status }) => statusGroup(status) === group).length;
  const [out, approved, open] = [count('out'), count('approved'), count('open')];
  const scale = Math.max(slots.length, promised ?? 0, 1);
  const bar = (from: number, length: number): Bar => ({ x: percent(from / scale), width: percent(length / scale) });
  return {
    out: bar(0, out),
    approved: bar(out, approved),
    open: bar(out + approved, open),
    promised: promised === null ? null : percent(promised / scale),
    text: words.calendar.progressOf(out, approved, open),
  };
}

/** A share as an SVG length. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}
