import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { VideoFacts } from '../../source/videoFacts.ts';
import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const videoDescribedWrong = rule<{ field: string; written: string; is: string }>({
  code: 'rules/video-described-wrong',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A video that is described otherwise than it is', ru: 'Видео описано не так, как есть' },
  why: {
    en: 'The file was changed, or another one was meant. What the file tells counts.',
    ru: 'Файл заменили или имели в виду другой. Верим тому, что в файле.',
  },
  message: {
    en: ({ field, written, is }) => `${field} is ${is} in the file, and ${written} here`,
    ru: ({ field, written, is }) => `${field}: в файле ${is}, а здесь ${written}`,
  },
  help: {
    en: ({ field }) => `delete "${field}": a file in the folder tells it by itself`,
    ru: ({ field }) => `удалите «${field}»: файл в папке расскажет это сам`,
  },
  example: {
    failing: 'video: { file: ./media/pour.mp4, alt: A pour, duration: 30 s } # 48 s long',
    mended: 'video: { file: ./media/pour.mp4, alt: A pour }',
  },

  check: ({ slots, at, clipOf }) =>
    unrepeatedPosts(slots).flatMap((post) => {
      const read = clipOf(post);
      if (read === null || 'damage' in read || post.video === undefined) return [];
      return differences(post.video, read.facts).map((params) => ({
        place: at(post.file, ['video', params.field]),
        params,
      }));
    }),
});

type Video = NonNullable<PlaybookRecord<'posts'>['video']>;

/** Lengths and rates as people round them; sizes in pixels exactly. */
function differences(video: Video, facts: VideoFacts): { field: string; written: string; is: string }[] {
  const pairs = [
    ['duration', video.duration?.value, facts.seconds, 1, 's'],
    ['width', video.width, facts.width, 0, 'px'],
    ['height', video.height, facts.height, 0, 'px'],
    ['framesPerSecond', video.framesPerSecond, facts.framesPerSecond, 1, ''],
    ['megabytes', video.megabytes, facts.bytes === null ? null : facts.bytes / 1e6, 1, 'MB'],
  ] as const;
  return pairs.flatMap(([field, written, is, tolerance, unit]) => {
    if (written === undefined || is === null || Math.abs(written - is) <= tolerance) return [];
    return [{ field, written: told(written, unit), is: told(is, unit) }];
  });
}

function told(value: number, unit: string): string {
  return `${Math.round(value * 10) / 10} ${unit}`.trim();
}
