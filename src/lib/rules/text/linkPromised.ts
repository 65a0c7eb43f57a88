import { captionsOf, placeInCaption } from '../captions.ts';
import { rule } from '../rule.ts';

export const linkPromised = rule<{ words: string }>({
  code: 'rules/link-promised',
  group: 'text',
  severity: 'warning',
  title: { en: 'A link that is promised and is not there', ru: 'Ссылку обещали, а её нет' },
  why: {
    en: 'Whoever publishes it does not know what to put into the profile, and readers find last month’s link.',
    ru: 'Кто публикует, не знает, что поставить в профиль, и читатели найдут там ссылку прошлого месяца.',
  },
  message: {
    en: ({ words }) => `the caption says "${words}", and the post has no link`,
    ru: ({ words }) => `в тексте «${words}», а ссылки у публикации нет`,
  },
  help: {
    en: () => 'write link: https://… into the post (it is the address that goes into the profile), or say it otherwise',
    ru: () => 'впишите в публикацию link: https://… (этот адрес и поставят в профиль) или скажите иначе',
  },
  example: {
    failing: 'channels: [instagram]\n---\nThe recipe is behind the link in the bio.',
    mended:
      'channels: [instagram]\nlink: https://northbound.example/recipe\n---\nThe recipe is behind the link in the bio.',
  },

  check: ({ ahead, at, textOf }) =>
    captionsOf(ahead.filter(({ link }) => link === null)).flatMap((caption) => {
      const found = promise.exec(caption.text);
      if (found === null || /https?:\/\//i.test(caption.text)) return [];
      const part = { index: found.index, text: found[0] };
      return [{ place: placeInCaption(caption, part, at, textOf), params: { words: found[0] } }];
    }),
});

const promise =
  /(?<![\p{L}])(?:links? (?:is |are )?(?:in (?:the |our |my )?(?:bio|profile)|below|in (?:the )?comments)|(?:click|tap|follow) the link|ссылк\p{L}* (?:в (?:шапке )?профил\p{L}*|в био|в шапке|в описании|ниже)|(?:по|жмите на) ссылк\p{L}*)(?![\p{L}])/iu;
