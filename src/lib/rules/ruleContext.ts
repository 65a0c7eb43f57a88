import { posix } from 'node:path';
import type { Place } from '../diagnostics/diagnostic.ts';
import { type History, openHistory } from '../history/history.ts';
import { addDays } from '../kpi/dayRanges.ts';
import type { DayRange } from '../metrics/metricsStore.ts';
import type { OpenedPlaybook } from '../playbook/openPlaybook.ts';
import type { Playbook, PlaybookRecord } from '../playbook/playbook.ts';
import { type Slot, slotsOf } from '../playbook/slots.ts';
import { type Memory, noMemory } from '../source/memory.ts';
import { type PictureFacts, readPictureFacts } from '../source/pictureFacts.ts';
import type { ClientFolder } from '../source/readClientFolder.ts';
import { readVideo } from '../source/readVideo.ts';
import type { ReadVideo } from '../source/videoFacts.ts';
import type { FieldPath } from '../source/yamlText.ts';

/** What every rule sees. */
export interface RuleContext {
  readonly playbook: Playbook;
  readonly folder: ClientFolder;
  readonly memory: Memory;
  /** Of each post that has records of approval, by its id. */
  readonly approvals: OpenedPlaybook['approvals'];
  /** In the order of the plan. */
  readonly slots: readonly Slot[];
  /** Slots that can still be changed: not out yet, and their day has not passed. Without a day: not one of them. */
  readonly ahead: readonly (Slot & { readonly day: string })[];
  /** All slots of a post, in the order of the plan. */
  slotsOf(post: string): readonly Slot[];
  /** The four weeks from today: what a team plans and can still mend. */
  readonly horizon: DayRange;
  /** Where a field's value stands; the nearest enclosing place where it is not written. */
  at(file: string, path: FieldPath): Place;
  /** Where a field's key stands. */
  keyAt(file: string, path: FieldPath): Place;
  /** The whole text of a record or of `client.yaml`. */
  textOf(file: string): string;
  /** The past of the client's folder. Git is asked once, and only where a rule wants to know. */
  history(): History;
  /** Size and bytes of a picture that a record names; null where it can't be told. */
  pictureOf(file: string, written: string): PictureFacts | null;
  /** What the file of a post's video tells of itself; null where the folder holds none. */
  clipOf(post: PlaybookRecord<'posts'>): ReadVideo | null;
}

const horizonDays = 28;

/** Everything that rules ask for, made once. */
export function ruleContext(
  { playbook, folder, approvals }: OpenedPlaybook,
  memory = noMemory,
  past = () => openHistory(folder.root),
): RuleContext {
  const files = new Map([folder.client, ...folder.records].map((record) => [record.file, record]));
  const source = (file: string) => files.get(file) ?? folder.client;
  const slots = slotsOf(playbook);
  const slotsByPost = Map.groupBy(slots, ({ post }) => post.id);
  const { asOf } = playbook;
  let history: History | undefined;
  const pictures = new Map<string, PictureFacts | null>();
  const videos = new Map<string, ReadVideo>();
  return {
    playbook,
    folder,
    memory,
    approvals,
    slots,
    ahead: slots.filter(isAhead(asOf)),
    slotsOf: (post) => slotsByPost.get(post) ?? [],
    horizon: { from: asOf, to: addDays(asOf, horizonDays - 1) },
    at: (file, path) => source(file).positions.valueAt(path),
    keyAt: (file, path) => source(file).positions.keyAt(path),
    textOf: (file) => source(file).text,
    history: () => {
      history ??= past();
      return history;
    },
    pictureOf: (file, written) => {
      const path = posix.join(posix.dirname(file), written);
      if (!pictures.has(path)) pictures.set(path, readPictureFacts(folder.pictures.get(path)));
      return pictures.get(path) ?? null;
    },
    clipOf: ({ file, video }) => {
      const path = video?.file === undefined ? null : posix.join(posix.dirname(file), video.file);
      const clip = path === null ? undefined : folder.clips.get(path);
      if (path === null || clip === undefined) return null;
      const read = videos.get(path) ?? readVideo(clip);
      videos.set(path, read);
      return read;
    },
  };
}

function isAhead(asOf: string) {
  return (slot: Slot): slot is Slot & { day: string } =>
    slot.day !== null && slot.day >= asOf && slot.out === null && slot.published === null && slot.status !== 'hold';
}
