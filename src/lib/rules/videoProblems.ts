import type { Place } from '../diagnostics/diagnostic.ts';
import type { Language } from '../language/language.ts';
import { type VideoLimit, videoLimitsInForce } from '../platforms/videoLimits.ts';
import type { VideoFacts } from '../source/videoFacts.ts';
import type { RuleContext } from './ruleContext.ts';

/** What of a video does not fit, in the words of a sentence's beginning. */
export const problemWords = {
  seconds: { en: 'the length', ru: 'длина' },
  bytes: { en: 'the size of the file', ru: 'размер файла' },
  ratio: { en: 'the shape (width : height)', ru: 'форма (ширина : высота)' },
  frames: { en: 'the frames per second', ru: 'кадров в секунду' },
  side: { en: 'the shorter side', ru: 'короткая сторона' },
  pictures: { en: 'a video together with pictures', ru: 'видео вместе с картинками' },
  cover: { en: 'the cover', ru: 'обложка' },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

type Problem = keyof typeof problemWords;

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

/** The field that says a fact; without it, the video itself has to be changed. */
const fields: Readonly<Record<Problem, readonly string[]>> = {
  seconds: ['video', 'duration'],
  bytes: ['video', 'megabytes'],
  ratio: ['video', 'width'],
  frames: ['video', 'framesPerSecond'],
  side: ['video', 'width'],
  pictures: ['media'],
  cover: ['video'],
};

/** Where a video departs from the limits of one severity that are in force on its day; a fact that nobody knows departs from nothing. */
export function videoProblems({ ahead, at, videoOf }: RuleContext, severity: VideoLimit['severity']): VideoProblem[] {
  const found = ahead.flatMap(({ post, channel, format, day }) => {
    const facts = videoOf(post);
    if (facts === null) return [];
    return videoLimitsInForce(channel.platform, format, day)
      .filter((limit) => limit.severity === severity)
      .flatMap((limit) =>
        [
          ...outside(facts, limit),
          ...(limit.alone && post.media.length > 0
            ? [{ problem: 'pictures' as const, is: String(post.media.length), wanted: '0' }]
            : []),
          ...(limit.needsCover && post.video?.cover === undefined
            ? [{ problem: 'cover' as const, is: '—', wanted: 'cover: ./media/….jpg' }]
            : []),
        ].map((problem) => ({
          place: at(post.file, fields[problem.problem]),
          params: { channel: channel.id, ...problem, source: limit.source },
        })),
      );
  });
  return [
    ...new Map(found.map((one) => [`${one.place.file} ${one.params.channel} ${one.params.problem}`, one])).values(),
  ];
}

type Measured = Pick<VideoProblem['params'], 'problem' | 'is' | 'wanted'>;

function outside(facts: VideoFacts, limit: VideoLimit): Measured[] {
  const { seconds, width, height, framesPerSecond, bytes } = facts;
  const shape = width === null || height === null ? null : width / height;
  const side = width === null || height === null ? null : Math.min(width, height);
  return [
    ...check('seconds', seconds, limit.seconds, (value) => `${round(value)} s`),
    ...check('bytes', bytes === 0 ? null : bytes, { most: limit.mostBytes }, (value) => `${round(value / 1e6)} MB`),
    ...check('ratio', shape, withTolerance(limit.ratio), () => `${width} : ${height}`, limit.ratio?.words),
    ...check('frames', framesPerSecond, limit.framesPerSecond, (value) => String(round(value))),
    ...check('side', side, { least: limit.leastSide }, (value) => `${value} px`),
  ];
}

interface Span {
  readonly least?: number | undefined;
  readonly most?: number | undefined;
}

function check(
  problem: Problem,
  value: number | null,
  span: Span | undefined,
  format: (value: number) => string,
  words?: string,
): Measured[] {
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
