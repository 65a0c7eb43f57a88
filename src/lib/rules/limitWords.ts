import { type Language, say, type Words } from '../language/language.ts';
import type { PlatformLimit } from '../platforms/limits.ts';

/** What is counted, at the beginning of a sentence's count: "hashtags: 6". */
export const limitWords: Readonly<Record<PlatformLimit['what'], Words<string>>> = {
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
  tags: { en: 'length of the tags', ru: 'длина тегов' },
  alt: { en: 'length of the longest alt text', ru: 'длина самого длинного описания' },
};

interface Exceeded {
  readonly what: PlatformLimit['what'];
  readonly used: number;
  readonly limit: number;
  readonly channel: string;
}

/** What to do about a post that has more than a limit; only some of it can be said otherwise on one channel. */
export const limitHelp: Words<(exceeded: Exceeded) => string> = {
  en: ({ what, used, limit, channel }) => {
    const over = used - limit;
    if (what === 'hashtags')
      return `take ${over} away, or give this channel its own: overrides: { ${channel}: { hashtags: […] } }`;
    if (what === 'media') return `take ${over} away, or make a post of its own for "${channel}"`;
    if (what === 'posts') return 'move one of them to another day';
    if (what === 'title') return `make the title ${over} shorter`;
    if (what === 'tags') return `take tags away, ${over} characters of them`;
    if (what === 'alt') return `make the longest alt text ${over} shorter`;
    if (what === 'link') return 'take a shorter address';
    return `take ${over} away, or write something shorter for this channel: overrides: { ${channel}: { caption: … } }`;
  },
  ru: ({ what, used, limit, channel }) => {
    const over = used - limit;
    if (what === 'hashtags')
      return `уберите ${over} или задайте каналу свои: overrides: { ${channel}: { hashtags: […] } }`;
    if (what === 'media') return `уберите ${over} или сделайте для «${channel}» отдельную публикацию`;
    if (what === 'posts') return 'перенесите одну из них на другой день';
    if (what === 'title') return `сократите заголовок, лишних знаков: ${over}`;
    if (what === 'tags') return `уберите лишние теги, знаков: ${over}`;
    if (what === 'alt') return `сократите самое длинное описание, лишних знаков: ${over}`;
    if (what === 'link') return 'возьмите адрес короче';
    return `уберите ${over} или напишите для этого канала короче: overrides: { ${channel}: { caption: … } }`;
  },
};

/** Units as facts about files are measured in, and as each language writes them. */
export const unitWords = {
  kB: { en: 'kB', ru: 'КБ' },
  MB: { en: 'MB', ru: 'МБ' },
  px: { en: 'px', ru: 'пикс.' },
  s: { en: 's', ru: 'с' },
  min: { en: 'min', ru: 'мин.' },
} as const satisfies Record<string, Words<string>>;

/** `9 MB` and `320 px`, as a reader of this language writes them. */
export function measureText(measured: string, language: Language): string {
  return measured.replaceAll(
    /(?<=\d) (kB|MB|px|s|min)\b/g,
    (_, unit: keyof typeof unitWords) => ` ${say(unitWords[unit], language)}`,
  );
}
