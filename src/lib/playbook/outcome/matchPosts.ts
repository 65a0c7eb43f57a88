import { addDays } from '../../kpi/dayRanges.ts';
import type { DayRange } from '../../metrics/metricsStore.ts';
import type { ContentObject, IsoDay } from '../../metrics/observation.ts';
import type { Platform } from '../../schema/platforms.ts';
import { normalizePermalink } from '../permalink.ts';
import { type PlannedSlot, plannedSlots } from '../plannedSlots.ts';
import type { Records } from '../playbook.ts';
import { slotCopy } from '../slotCopy.ts';
import { utmParameters } from '../utmLink.ts';
import { type Pair, settlePairs } from './settlePairs.ts';
import { textLikeness, type Words, wordsOf } from './textLikeness.ts';

/** How a row of an export was recognised as a planned post, the surest way first. */
const matchMethods = ['id', 'permalink', 'utm', 'text'] as const;

export type MatchMethod = (typeof matchMethods)[number];

export interface PostMatch {
  readonly object: ContentObject;
  readonly method: MatchMethod;
  /** How far the texts are the same, from 0 to 1; 1 where the post names the row. */
  readonly likeness: number;
}

/** Posts and rows of one channel of which nobody can say which belongs to which: shown, never guessed. */
export interface Ambiguity {
  readonly channel: string;
  readonly method: MatchMethod;
  readonly slots: readonly PlannedSlot[];
  readonly objects: readonly ContentObject[];
}

/** What was planned, held against what the exports say was published. No row stands for two posts, no post for two rows. */
export interface PostMatches {
  /** By `slotKey`. */
  readonly bySlot: ReadonlyMap<string, PostMatch>;
  readonly ambiguous: readonly Ambiguity[];
  /** Rows of the period, on channels that the plan speaks of, which no plan asked for. */
  readonly offPlan: readonly ContentObject[];
}

/** Days that a post may come before or after its plan and still be told by its text. */
const matchWindowDays = 3;
/** Of the shorter text's words. */
export const leastLikeness = 0.6;

export interface MatchSource {
  readonly records: Pick<Records, 'posts' | 'channels' | 'campaigns'>;
  readonly metrics: { readonly objects: readonly ContentObject[] };
  readonly client: { readonly period: DayRange };
  readonly asOf: IsoDay;
}

export function slotKey({ post, channel }: Pick<PlannedSlot, 'post' | 'channel'>): string {
  return `${post.id}\n${channel.id}`;
}

/** Channel by channel, way by way: what a surer way has matched or left ambiguous is not asked again. */
export function matchPosts({ records, metrics, client, asOf }: MatchSource): PostMatches {
  const slots = Map.groupBy(plannedSlots(records), ({ channel }) => channel.id);
  const objects = Map.groupBy(
    metrics.objects.filter((object) => (object.publishedDay ?? '') <= asOf),
    ({ channel }) => channel,
  );
  const bySlot = new Map<string, PostMatch>();
  const ambiguous: Ambiguity[] = [];
  const offPlan: ContentObject[] = [];
  for (const [channel, planned] of slots) {
    let free: Free = { slots: planned, objects: objects.get(channel) ?? [] };
    for (const method of matchMethods) {
      const { matched, unsettled } = settlePairs(ways[method](free, records));
      for (const { slot, object, likeness } of matched) bySlot.set(slotKey(slot), { object, method, likeness });
      ambiguous.push(...unsettled.map((group) => ({ channel, method, ...group })));
      free = without(free, [...matched, ...unsettled]);
    }
    const { platform } = records.channels.get(channel) ?? {};
    offPlan.push(
      ...free.objects.filter((object) => isInside(object.publishedDay, client.period) && !isAnswer(object, platform)),
    );
  }
  return { bySlot, ambiguous, offPlan };
}

/** What has not been matched yet. */
interface Free {
  readonly slots: readonly PlannedSlot[];
  readonly objects: readonly ContentObject[];
}

const ways: Readonly<Record<MatchMethod, (free: Free, records: MatchSource['records']) => Pair[]>> = {
  id: (free) =>
    pairsBy(
      free,
      ({ published }) => published?.id ?? null,
      ({ id }) => id,
    ),
  permalink: (free) =>
    pairsBy(
      free,
      ({ published }) => (published?.url === undefined ? null : normalizePermalink(published.url)),
      // Where an export has no column for the address, the id may be one.
      ({ permalink, id }) => normalizePermalink(permalink ?? id),
    ),
  utm: (free, records) =>
    pairsBy(free, (slot) => (slot.link === null ? null : utmParameters(slot, records).utm_content), contentIdOf),
  text: pairsByText,
};

/** Pairs that share a name; null: has none. */
function pairsBy(
  { slots, objects }: Free,
  nameOfSlot: (slot: PlannedSlot) => string | null,
  nameOfObject: (object: ContentObject) => string | null,
): Pair[] {
  const named = slots.flatMap((slot) => {
    const name = nameOfSlot(slot);
    return name === null ? [] : [{ slot, name }];
  });
  if (named.length === 0) return [];
  const byName = Map.groupBy(objects, nameOfObject);
  return named.flatMap(({ slot, name }) => (byName.get(name) ?? []).map((object) => ({ slot, object, likeness: 1 })));
}

/** The campaign parameter that names a post, in an address that the export shows. */
function contentIdOf({ permalink, text }: ContentObject): string | null {
  const found = /[?&]utm_content=([^&#\s]+)/iu.exec(`${permalink ?? ''} ${text ?? ''}`)?.[1];
  return found?.toLowerCase() ?? null;
}

/** Pairs within the window whose texts are alike: the copy or the title, whichever the export shows. */
function pairsByText({ slots, objects }: Free): Pair[] {
  if (objects.length === 0) return [];
  const byDay = Map.groupBy(objects, ({ publishedDay }) => publishedDay);
  const words = new Map<ContentObject, Words>();
  const wordsOfObject = (object: ContentObject): Words => {
    const known = words.get(object) ?? wordsOf(object.text ?? '');
    words.set(object, known);
    return known;
  };
  return slots.flatMap((slot) => {
    const near = windowOf(slot).flatMap((day) => byDay.get(day) ?? []);
    if (near.length === 0) return [];
    const texts = [wordsOf(slotCopy(slot)), wordsOf(slot.post.title)];
    return near
      .map((object) => ({
        slot,
        object,
        likeness: Math.max(...texts.map((text) => textLikeness(text, wordsOfObject(object)))),
      }))
      .filter(({ likeness }) => likeness >= leastLikeness);
  });
}

/** The days around the noted day, or the planned one. */
function windowOf({ published, day }: PlannedSlot): IsoDay[] {
  const middle = published?.at.slice(0, 10) ?? day;
  if (middle === null) return [];
  return Array.from({ length: 2 * matchWindowDays + 1 }, (_, index) => addDays(middle, index - matchWindowDays));
}

function without(free: Free, settled: readonly (Pair | Pick<Ambiguity, 'slots' | 'objects'>)[]): Free {
  if (settled.length === 0) return free;
  const slots = new Set(settled.flatMap((one) => ('slot' in one ? [one.slot] : one.slots)));
  const objects = new Set(settled.flatMap((one) => ('object' in one ? [one.object] : one.objects)));
  return {
    slots: free.slots.filter((slot) => !slots.has(slot)),
    objects: free.objects.filter((object) => !objects.has(object)),
  };
}

/** X exports answers to others as rows too: they begin with whom they answer, and nobody plans them. */
function isAnswer({ text }: ContentObject, platform: Platform | undefined): boolean {
  return platform === 'x' && text?.startsWith('@') === true;
}

function isInside(day: IsoDay | null, { from, to }: DayRange): boolean {
  return day !== null && day >= from && day <= to;
}
