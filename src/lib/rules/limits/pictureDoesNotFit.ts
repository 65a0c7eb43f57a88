import { type PictureLimit, pictureLimitsOf } from '../../platforms/pictureLimits.ts';
import type { PictureFacts } from '../../source/pictureFacts.ts';
import { rule } from '../rule.ts';

export const pictureDoesNotFit = rule<{
  channel: string;
  problem: 'ratio' | 'width' | 'bytes';
  is: string;
  wanted: string;
}>({
  code: 'rules/picture-does-not-fit',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A picture that the platform crops or refuses', ru: 'Картинку обрежут или не примут' },
  why: {
    en: 'The platform cuts off what stands at the edge: usually the price.',
    ru: 'Площадка отрежет то, что у края: обычно цену.',
  },
  message: {
    en: ({ channel, problem, is, wanted }) =>
      `${problemWords[problem].en} of this picture is ${is}; "${channel}" wants ${wanted}`,
    ru: ({ channel, problem, is, wanted }) =>
      `${problemWords[problem].ru} этой картинки — ${is}; «${channel}» нужно ${wanted}`,
  },
  help: { en: () => 'export it again for this format', ru: () => 'сохраните её заново под этот формат' },
  example: {
    failing: 'media:\n  - file: ./media/wide.jpg # 3000 × 1000 on Instagram',
    mended: 'media:\n  - file: ./media/wide-4x5.jpg # 1080 × 1350',
  },

  check: ({ ahead, at, pictureOf }) =>
    unrepeated(
      ahead.flatMap((slot) =>
        pictureLimitsOf(slot.channel.platform, slot.format).flatMap((limit) =>
          slot.post.media.flatMap(({ file }, index) => {
            const problem = problemOf(pictureOf(slot.post.file, file), limit);
            if (problem === null) return [];
            const place = at(slot.post.file, ['media', index, 'file']);
            return [{ place, params: { channel: slot.channel.id, ...problem } }];
          }),
        ),
      ),
    ),
});

const problemWords = {
  ratio: { en: 'the shape (width : height)', ru: 'форма (ширина : высота)' },
  width: { en: 'the width', ru: 'ширина' },
  sum: { en: 'width and height together', ru: 'ширина и высота вместе' },
  bytes: { en: 'the size of the file', ru: 'размер файла' },
} as const;

type Problem = { readonly problem: keyof typeof problemWords; readonly is: string; readonly wanted: string };

function problemOf(picture: PictureFacts | null, { ratio, leastWidth, mostWidth, mostSum, mostBytes }: PictureLimit): Problem | null {
  if (picture === null) return null;
  const { width, height, bytes } = picture;
  const shape = width / height;
  if (ratio !== undefined && (shape < ratio.least - tolerance || shape > ratio.most + tolerance))
    return { problem: 'ratio', is: `${width} : ${height}`, wanted: ratio.words };
  if (leastWidth !== undefined && width < leastWidth)
    return { problem: 'width', is: `${width} px`, wanted: `≥ ${leastWidth} px` };
  if (mostWidth !== undefined && width > mostWidth)
    return { problem: 'width', is: `${width} px`, wanted: `≤ ${mostWidth} px` };
  if (mostSum !== undefined && width + height > mostSum)
    return { problem: 'sum', is: `${width + height} px`, wanted: `≤ ${mostSum} px` };
  if (mostBytes !== undefined && bytes > mostBytes)
    return { problem: 'bytes', is: megabytes(bytes), wanted: `≤ ${megabytes(mostBytes)}` };
  return null;
}

/** A pixel more or less from rounding. */
const tolerance = 0.01;

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 100_000) / 10} MB`;
}

/** One picture on two channels with the same problem has one cause. */
function unrepeated<Found extends { place: { line: number; file: string } }>(found: readonly Found[]): Found[] {
  return [
    ...new Map(found.toReversed().map((one) => [`${one.place.file}:${one.place.line}`, one])).values(),
  ].toReversed();
}
