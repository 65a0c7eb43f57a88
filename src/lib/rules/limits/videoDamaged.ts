import type { Words } from '../../language/language.ts';
import type { VideoDamage } from '../../source/videoFacts.ts';
import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

const damages: Readonly<Record<VideoDamage, Words<string>>> = {
  'cut-off': { en: 'its end is missing', ru: 'у файла нет конца' },
  'no-picture': { en: 'there is no picture in it', ru: 'в нём нет изображения' },
  'not-a-video': { en: 'it is no MP4, MOV or WebM inside', ru: 'внутри это не MP4, не MOV и не WebM' },
};

export const videoDamaged = rule<{ file: string; damage: VideoDamage }>({
  code: 'rules/video-damaged',
  group: 'limits',
  severity: 'error',
  title: { en: 'A video that cannot be played', ru: 'Видео не воспроизводится' },
  why: {
    en: 'A copy that stopped half-way has a name and a size, and no platform takes it.',
    ru: 'У копии, оборванной на середине, есть имя и размер, но ни одна площадка её не примет.',
  },
  message: {
    en: ({ file, damage }) => `${file} cannot be played: ${damages[damage].en}`,
    ru: ({ file, damage }) => `${file} не воспроизвести: ${damages[damage].ru}`,
  },
  help: {
    en: () => 'copy or export it again, and play the new file to its end',
    ru: () => 'скопируйте или экспортируйте его заново и досмотрите новый файл до конца',
  },
  example: {
    failing: 'video: { file: ./media/pour.mp4, alt: A pour } # 3 of 40 MB were copied',
    mended: 'video: { file: ./media/pour.mp4, alt: A pour } # copied whole',
  },

  check: ({ slots, at, clipOf }) =>
    unrepeatedPosts(slots).flatMap((post) => {
      const read = clipOf(post);
      if (read === null || !('damage' in read)) return [];
      const file = post.video?.file?.replace(/^.*\//, '') ?? '';
      return [{ place: at(post.file, ['video', 'file']), params: { file, damage: read.damage } }];
    }),
});
