import { placeInCaption, writtenTexts } from '../captions.ts';
import { rule } from '../rule.ts';

export const placeholderLeft = rule<{ found: string }>({
  code: 'rules/placeholder-left',
  group: 'text',
  severity: 'error',
  title: { en: 'A placeholder left in', ru: 'Осталась заготовка' },
  why: {
    en: 'It will be read by thousands, and remembered longer than the post.',
    ru: 'Её прочтут тысячи и запомнят дольше, чем публикацию.',
  },
  message: { en: ({ found }) => `"${found}" is still in the text`, ru: ({ found }) => `в тексте осталось «${found}»` },
  help: {
    en: () => 'write what belongs there, or delete it',
    ru: () => 'впишите то, что там должно быть, или удалите',
  },
  example: { failing: '250 g for XX euros. [link]', mended: '250 g for 13.90 euros.' },

  check: ({ slots, at, textOf }) =>
    writtenTexts(slots.filter(({ day, out }) => day !== null && out === null)).flatMap((caption) => {
      const found = placeholder.exec(caption.text);
      if (found === null) return [];
      const part = { index: found.index, text: found[0] };
      return [{ place: placeInCaption(caption, part, at, textOf), params: { found: found[0] } }];
    }),
});

const placeholder =
  /(?<![\p{L}\p{N}])(?:TODO|TBD|TBC|FIXME|X{2,4}|lorem ipsum|ТУТ ТЕКСТ|текст (?:будет|появится) (?:позже|здесь)|заглушка|дописать|дописываем|уточнить (?:цену|дату|адрес|ссылку|у клиента)|вставить (?:ссылку|цену|дату|имя|адрес|фото|текст)|insert (?:link|price|date|name|text) here|(?:link|text|price) here)(?![\p{L}\p{N}])|\{\{[^}]*\}\}|\[(?:link|ссылка|name|имя|date|дата|price|цена|insert[^\]]*|вставить[^\]]*)\]|<(?:link|ссылка|name|имя|date|дата|price|цена)>|\?{3,}|&(?:nbsp|amp|quot|[lr]aquo|[mn]dash|hellip|#\d+);/iu;
