import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const videoWithoutCaptions = rule<null>({
  code: 'rules/video-without-captions',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A video without captions', ru: 'Видео без субтитров' },
  why: {
    en: 'Who cannot hear it, or has the sound off, sees moving lips.',
    ru: 'Кто не слышит или смотрит без звука, видит только движение губ.',
  },
  message: {
    en: () => 'this video has neither captions nor silent: true',
    ru: () => 'у видео нет ни captions, ни silent: true',
  },
  help: {
    en: () => 'add captions: ./media/….vtt, or silent: true where nobody speaks or the words are in the picture',
    ru: () =>
      'добавьте captions: ./media/….vtt или silent: true, если в кадре никто не говорит или слова уже в картинке',
  },
  example: {
    failing: 'video: { url: "https://…", alt: Ana talks about the harvest }',
    mended: 'video: { url: "https://…", alt: Ana talks about the harvest, captions: ./media/ana.vtt }',
  },

  check: ({ ahead, at }) =>
    unrepeatedPosts(ahead)
      .filter(({ video }) => video !== undefined && video.captions === undefined && !video.silent)
      .map(({ file }) => ({ place: at(file, ['video']), params: null })),
});
