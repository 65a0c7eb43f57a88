import type { Place } from '../diagnostics/diagnostic.ts';
import type { Words } from '../language/language.ts';
import { type PictureLimit, type PictureType, pictureLimitsInForce } from '../platforms/pictureLimits.ts';
import type { PictureFacts } from '../source/pictureFacts.ts';
import type { RuleContext } from './ruleContext.ts';

/** What of a picture does not fit, in the words of a sentence's beginning. */
export const pictureWords = {
  type: { en: 'the kind of file', ru: 'вид файла' },
  ratio: { en: 'the shape (width : height)', ru: 'форма (ширина : высота)' },
  width: { en: 'the width', ru: 'ширина' },
  height: { en: 'the height', ru: 'высота' },
  side: { en: 'the shorter side', ru: 'короткая сторона' },
  sum: { en: 'width and height together', ru: 'ширина и высота вместе' },
  pixels: { en: 'the number of pixels', ru: 'число пикселей' },
  bytes: { en: 'the size of the file', ru: 'размер файла' },
  alone: { en: 'the number of files beside this GIF', ru: 'число файлов рядом с этим GIF' },
  size: { en: 'the size (all pictures in one)', ru: 'размер (у всех картинок один)' },
} as const satisfies Record<string, Words<string>>;

export interface PictureProblem {
  readonly place: Place;
  readonly params: {
    readonly channel: string;
    readonly problem: keyof typeof pictureWords;
    readonly is: string;
    readonly wanted: string;
    readonly source: string;
  };
}

interface Shown {
  readonly facts: PictureFacts | null;
  readonly type: PictureType | null;
  readonly place: Place;
}

/** Where pictures depart from the limits of one severity that are in force on their day; a size that can't be read departs from nothing. */
export function pictureProblems(context: RuleContext, severity: PictureLimit['severity']): PictureProblem[] {
  const { ahead, at, pictureOf } = context;
  const found = ahead.flatMap(({ post, channel, format, day }) => {
    const limits = pictureLimitsInForce(channel.platform, format, day).filter((limit) => limit.severity === severity);
    if (limits.length === 0) return [];
    const shown = (file: string, path: readonly (string | number)[]): Shown => {
      const facts = pictureOf(post.file, file);
      return { facts, type: facts?.type ?? typeByName(file), place: at(post.file, path) };
    };
    const pictures = post.media.map(({ file }, index) => shown(file, ['media', index, 'file']));
    const cover = post.video?.cover === undefined ? [] : [shown(post.video.cover, ['video', 'cover'])];
    return limits.flatMap((limit) =>
      (limit.cover ? cover : pictures)
        .filter(({ type }) => limit.of === undefined || (type !== null && limit.of.includes(type)))
        .flatMap((picture) => {
          const problem = problemOf(picture, pictures, limit);
          if (problem === null) return [];
          return [{ place: picture.place, params: { channel: channel.id, ...problem, source: limit.source } }];
        }),
    );
  });
  return onePerPicture(found);
}

type Problem = Pick<PictureProblem['params'], 'problem' | 'is' | 'wanted'>;

function problemOf({ facts, type }: Shown, all: readonly Shown[], limit: PictureLimit): Problem | null {
  if (limit.types !== undefined && type !== null && !limit.types.includes(type))
    return { problem: 'type', is: type, wanted: limit.types.join(', ') };
  if (limit.alone && all.length > 1) return { problem: 'alone', is: String(all.length - 1), wanted: '0' };
  if (facts === null) return null;
  const { width, height, bytes } = facts;
  const first = all.find((other) => other.facts !== null)?.facts ?? facts;
  if (limit.sameSize && (first.width !== width || first.height !== height))
    return { problem: 'size', is: `${width} × ${height}`, wanted: `${first.width} × ${first.height}` };
  const { ratio } = limit;
  const shape = width / height;
  if (ratio !== undefined && (shape < ratio.least - tolerance || shape > ratio.most + tolerance))
    return { problem: 'ratio', is: `${width} : ${height}`, wanted: ratio.words };
  return (
    outside('width', width, limit.leastWidth, limit.mostWidth, pixels) ??
    outside('height', height, limit.leastHeight, undefined, pixels) ??
    outside('side', Math.min(width, height), undefined, limit.mostSide, pixels) ??
    outside('sum', width + height, undefined, limit.mostSum, pixels) ??
    outside('pixels', width * height, undefined, limit.mostPixels, pixels) ??
    outside('bytes', bytes, limit.leastBytes, limit.mostBytes, megabytes)
  );
}

function outside(
  problem: Problem['problem'],
  value: number,
  least: number | undefined,
  most: number | undefined,
  format: (value: number) => string,
): Problem | null {
  if (least !== undefined && value < least) return { problem, is: format(value), wanted: `≥ ${format(least)}` };
  if (most !== undefined && value > most) return { problem, is: format(value), wanted: `≤ ${format(most)}` };
  return null;
}

/** A pixel more or less from rounding. */
const tolerance = 0.01;

function pixels(value: number): string {
  return `${value} px`;
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${Math.ceil(bytes / 100_000) / 10} MB`;
}

/** Where the header tells no size, the name tells the kind. */
function typeByName(file: string): PictureType | null {
  if (/\.svg$/i.test(file)) return 'svg';
  return /\.avif$/i.test(file) ? 'avif' : null;
}

/** One picture on two channels with the same problem has one cause. */
function onePerPicture(found: readonly PictureProblem[]): PictureProblem[] {
  const first = new Map<string, PictureProblem>();
  for (const one of found) {
    const key = `${one.place.file}:${one.place.line}:${one.place.column}`;
    if (!first.has(key)) first.set(key, one);
  }
  return [...first.values()];
}
