import { leastMedia } from '../../platforms/limits.ts';
import { sourceText } from '../../platforms/sourceText.ts';
import { rule } from '../rule.ts';

export const tooFewPictures = rule<{ channel: string; count: number; least: number; source: string }>({
  code: 'rules/too-few-pictures',
  group: 'limits',
  severity: 'warning',
  title: { en: 'Fewer pictures than the format needs', ru: 'Картинок меньше, чем нужно формату' },
  why: {
    en: 'A carousel of one picture goes out as a picture, or not at all; an article without a cover has no card in the feed.',
    ru: 'Карусель из одной картинки выйдет просто картинкой или не выйдет; у статьи без обложки нет карточки в ленте.',
  },
  message: {
    en: ({ channel, count, least, source }, language) =>
      `pictures: ${count}; "${channel}" needs at least ${least} (${sourceText(source, language)})`,
    ru: ({ channel, count, least, source }, language) =>
      `картинок: ${count}; «${channel}» нужно не меньше ${least} (${sourceText(source, language)})`,
  },
  help: {
    en: ({ count, least }) => `add ${least - count} to media, or choose another format`,
    ru: ({ count, least }) => `добавьте в media ещё ${least - count} или выберите другой формат`,
  },
  example: {
    failing: 'format: carousel\nmedia:\n  - { file: ./media/one.jpg, alt: Step one }',
    mended:
      'format: carousel\nmedia:\n  - { file: ./media/one.jpg, alt: Step one }\n  - { file: ./media/two.jpg, alt: Step two }',
  },

  check: ({ ahead, at }) => {
    const found = ahead.flatMap(({ post, channel, format }) => {
      const limit = leastMedia.find((one) => one.platform === channel.platform && one.format === format);
      const count = post.media.length;
      // A carousel without any is not made yet: that is told when its day is near.
      if (limit === undefined || count >= limit.value || (count === 0 && format === 'carousel')) return [];
      const params = { channel: channel.id, count, least: limit.value, source: limit.source };
      return [{ place: at(post.file, ['media']), params }];
    });
    return [...new Map(found.toReversed().map((one) => [one.place.file, one])).values()].toReversed();
  },
});
