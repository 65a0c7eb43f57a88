import type { Place } from '../diagnostics/diagnostic.ts';
import type { Language, Words } from '../language/language.ts';
import { type VideoLimit, videoLimitsInForce } from '../platforms/videoLimits.ts';
import type { PlaybookRecord } from '../playbook/playbook.ts';
import { noVideoFacts, type VideoFacts } from '../source/videoFacts.ts';
import { measureText } from './limitWords.ts';
import type { RuleContext } from './ruleContext.ts';

/** What of a video does not fit, in the words of a sentence's beginning. */
export const videoWords = {
  container: { en: 'the kind of file', ru: 'вид файла' },
  codec: { en: 'the codec', ru: 'кодек' },
  seconds: { en: 'the length', ru: 'длина' },
  bytes: { en: 'the size of the file', ru: 'размер файла' },
  ratio: { en: 'the shape (width : height)', ru: 'форма (ширина : высота)' },
  frames: { en: 'the frames per second', ru: 'кадров в секунду' },
  side: { en: 'the shorter side', ru: 'короткая сторона' },
  pictures: { en: 'pictures beside the video', ru: 'картинок рядом с видео' },
  cover: { en: 'the cover', ru: 'обложка' },
} as const satisfies Record<string, Words<string>>;

type Problem = keyof typeof videoWords;

export interface VideoProblem {
  readonly place: Place;
  readonly params: {
    readonly channel: string;
    readonly problem: Problem;
    readonly is: string;
    readonly wanted: string;
    readonly source: string;
  };
}

/** What has to be done about a video that does not fit. */
export const videoHelp = {
  en: ({ problem, wanted, channel }: VideoProblem['params'], language: Language): string => {
    if (problem === 'pictures') return `make two posts of it, or take "${channel}" out of channels`;
    if (problem === 'cover') return `add a picture: ${measureText(wanted, language)}`;
    return `export a version with ${measureText(wanted, language)}, or take "${channel}" out of channels`;
  },
  ru: ({ problem, wanted, channel }: VideoProblem['params'], language: Language): string => {
    if (problem === 'pictures') return `сделайте две публикации или уберите «${channel}» из channels`;
    if (problem === 'cover') return `добавьте картинку: ${measureText(wanted, language)}`;
    return `сохраните версию: ${measureText(wanted, language)} — или уберите «${channel}» из channels`;
  },
};

/** The field that says a fact; where a file says it, the file's. */
const fields: Readonly<Record<Problem, readonly string[]>> = {
  container: ['video', 'file'],
  codec: ['video', 'file'],
  seconds: ['video', 'duration'],
  bytes: ['video', 'megabytes'],
  ratio: ['video', 'width'],
  frames: ['video', 'framesPerSecond'],
  side: ['video', 'width'],
  pictures: ['media'],
  cover: ['video'],
};

/** Where a video departs from the limits of one severity that are in force on its day; a fact that nobody knows departs from nothing. */
export function videoProblems(context: RuleContext, severity: VideoLimit['severity']): VideoProblem[] {
  const { ahead, at, clipOf } = context;
  const found = ahead.flatMap(({ post, channel, format, day }) => {
    const { video } = post;
    const read = clipOf(post);
    if (video === undefined || (read !== null && 'damage' in read)) return [];
    const facts = told(video, read?.facts ?? noVideoFacts);
    return videoLimitsInForce(channel.platform, format, day)
      .filter((limit) => limit.severity === severity)
      .flatMap((limit) => [...outside(facts, limit), ...company(post, limit)])
      .map((problem) => {
        const path = read === null || problem.problem === 'pictures' ? fields[problem.problem] : ['video', 'file'];
        return { place: at(post.file, path), problem, channel: channel.id };
      });
  });
  const first = new Map<string, VideoProblem>();
  for (const { place, problem, channel } of found) {
    const key = `${place.file} ${channel} ${problem.problem}`;
    if (!first.has(key)) first.set(key, { place, params: { channel, ...problem } });
  }
  return [...first.values()];
}

type Video = NonNullable<PlaybookRecord<'posts'>['video']>;

/** What the file tells, else what the record says. */
function told({ duration, width, height, framesPerSecond, megabytes }: Video, facts: VideoFacts): VideoFacts {
  return {
    ...facts,
    seconds: facts.seconds ?? duration?.value ?? null,
    width: facts.width ?? width ?? null,
    height: facts.height ?? height ?? null,
    framesPerSecond: facts.framesPerSecond ?? framesPerSecond ?? null,
    bytes: facts.bytes ?? (megabytes === undefined ? null : megabytes * 1e6),
  };
}

type Measured = Omit<VideoProblem['params'], 'channel'>;

function company(post: PlaybookRecord<'posts'>, { alone, needsCover, source }: VideoLimit): Measured[] {
  if (alone && post.media.length > 0)
    return [{ problem: 'pictures', is: String(post.media.length), wanted: '0', source }];
  return needsCover && post.video?.cover === undefined
    ? [{ problem: 'cover', is: '—', wanted: 'cover: ./media/….jpg', source }]
    : [];
}

function outside(facts: VideoFacts, limit: VideoLimit): Measured[] {
  const { seconds, width, height, framesPerSecond, bytes } = facts;
  const shape = width === null || height === null ? null : width / height;
  const side = width === null || height === null ? null : Math.min(width, height);
  return [
    ...oneOf('container', facts.container, limit.containers),
    ...oneOf('codec', facts.codec, limit.codecs),
    ...within('seconds', seconds, limit.seconds, (value) => `${round(value)} s`),
    ...within('bytes', bytes, { most: limit.mostBytes }, (value) => `${round(value / 1e6)} MB`),
    ...within('ratio', shape, withTolerance(limit.ratio), () => `${width} : ${height}`, limit.ratio?.words),
    ...within('frames', framesPerSecond, limit.framesPerSecond, (value) => String(round(value))),
    ...within('side', side, { least: limit.leastSide }, (value) => `${value} px`),
  ].map((one) => ({ ...one, source: limit.source }));
}

interface Span {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

type Departure = Omit<Measured, 'source'>;

function oneOf(problem: Problem, value: string | null, wanted: readonly string[] | undefined): Departure[] {
  if (value === null || wanted === undefined || wanted.includes(value)) return [];
  return [{ problem, is: value, wanted: wanted.join(', ') }];
}

function within(
  problem: Problem,
  value: number | null,
  span: Span | undefined,
  format: (value: number) => string,
  words?: string,
): Departure[] {
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = span ?? {};
  if (value === null || (value >= least && value <= most)) return [];
  const wanted = words ?? (value < least ? `≥ ${format(least)}` : `≤ ${format(most)}`);
  return [{ problem, is: format(value), wanted }];
}

/** A pixel more or less from rounding. */
function withTolerance(ratio: VideoLimit['ratio']): Span | undefined {
  return ratio === undefined ? undefined : { least: ratio.least - 0.01, most: ratio.most + 0.01 };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
