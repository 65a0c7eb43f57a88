import type { Language } from '../language/language.ts';
import type { PlatformLimit } from '../platforms/limits.ts';

/** What is counted, at the beginning of a sentence's count: "hashtags: 6". */
export const limitWords: Readonly<Record<PlatformLimit['what'], Readonly<Record<Language, string>>>> = {
  text: { en: 'length of the text', ru: 'длина текста' },
  hashtags: { en: 'hashtags', ru: 'хештегов' },
  mentions: { en: 'mentions', ru: 'упоминаний' },
  links: { en: 'links', ru: 'ссылок' },
  media: { en: 'pictures', ru: 'картинок' },
  title: { en: 'length of the title', ru: 'длина заголовка' },
  link: { en: 'length of the link', ru: 'длина ссылки' },
  formatting: { en: 'links, hashtags, mentions and bold words', ru: 'ссылок, хештегов, упоминаний и выделений' },
  posts: { en: 'posts on this day', ru: 'публикаций за этот день' },
  cashtags: { en: 'cashtags', ru: 'кэштегов' },
  alt: { en: 'length of the longest alt text', ru: 'длина самого длинного описания' },
};
