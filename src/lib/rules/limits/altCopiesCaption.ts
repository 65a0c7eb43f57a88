import { rule } from '../rule.ts';

export const altCopiesCaption = rule<{ like: 'caption' | 'file' | 'phrase' }>({
  code: 'rules/alt-copies-caption',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A description that does not describe', ru: 'Описание картинки ничего не описывает' },
  why: {
    en: 'Whoever cannot see the picture hears the caption twice, or the name of a file.',
    ru: 'Тот, кто не видит картинку, услышит подпись дважды или имя файла.',
  },
  message: {
    en: ({ like }) =>
      ({
        caption: 'this alt text repeats the title or the caption',
        file: 'this alt text is the name of a file',
        phrase: 'this alt text says only that there is a picture',
      })[like],
    ru: ({ like }) =>
      ({
        caption: 'описание повторяет заголовок или текст',
        file: 'вместо описания — имя файла',
        phrase: 'описание говорит только, что здесь картинка',
      })[like],
  },
  help: {
    en: () => 'say what is to be seen: who or what, where, and any words in the picture',
    ru: () => 'скажите, что видно: кто или что, где и какие слова есть на картинке',
  },
  example: { failing: 'alt: IMG_2041.jpg', mended: 'alt: A hand pours milk into a blue cup on a wooden counter' },

  check: ({ playbook, at }) =>
    [...playbook.records.posts.values()].flatMap(({ file, title, body, media }) =>
      media.flatMap(({ alt }, index) => {
        const like = likenessOf(alt, title, body.text);
        return like === null ? [] : [{ place: at(file, ['media', index, 'alt']), params: { like } }];
      }),
    ),
});

const emptyPhrase =
  /^(?:\P{L}*|\p{L}|n\/a|alt|(?:an? )?(?:image|picture|photo|pic|graphic|фото|фотография|картинка|изображение|скриншот|screenshot)[\s\d.]*)$/iu;
const fileName = /^\S+\.(?:jpe?g|png|webp|gif|heic)$|^(?:IMG|DSC|DJI)[_-]?\d+/i;

function likenessOf(alt: string, title: string, caption: string): 'caption' | 'file' | 'phrase' | null {
  if (fileName.test(alt)) return 'file';
  if (emptyPhrase.test(alt)) return 'phrase';
  const told = folded(alt);
  return told === folded(title) || (told.length > 0 && folded(caption).startsWith(told)) ? 'caption' : null;
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
