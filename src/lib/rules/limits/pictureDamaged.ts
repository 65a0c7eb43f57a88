import { posix } from 'node:path';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import type { FieldPath } from '../../source/yamlText.ts';
import { unrepeatedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const pictureDamaged = rule<{ file: string; ending: string; is: string | null }>({
  code: 'rules/picture-damaged',
  group: 'limits',
  severity: 'error',
  title: { en: 'A picture that cannot be read', ru: 'Картинка не открывается' },
  why: {
    en: 'A file that was renamed or cut off on its way looks fine in a list, and is a grey box everywhere else.',
    ru: 'Переименованный или недокачанный файл в списке выглядит обычно, а везде вместо него серый прямоугольник.',
  },
  message: {
    en: ({ file, ending, is }) =>
      is === null
        ? `${file} is not a picture, or its beginning is missing`
        : `${file} is called .${ending}, and is a picture of another kind: ${is}`,
    ru: ({ file, ending, is }) =>
      is === null
        ? `${file} — не картинка, или у файла нет начала`
        : `${file} называется .${ending}, а внутри картинка другого вида: ${is}`,
  },
  help: {
    en: ({ is }) =>
      is === null
        ? 'export it again from where it was made, and put the new file in its place'
        : is === 'heic'
          ? 'save it as .jpg in a photo program (renaming is not enough): no platform takes HEIC'
          : `rename it to .${is === 'jpeg' ? 'jpg' : is}, here too, or save it as what it is called`,
    ru: ({ is }) =>
      is === null
        ? 'сохраните её заново там, где она сделана, и замените файл'
        : is === 'heic'
          ? 'пересохраните её как .jpg в программе для фото (переименовать мало): HEIC не берёт ни одна площадка'
          : `переименуйте файл в .${is === 'jpeg' ? 'jpg' : is}, и здесь тоже, или пересохраните под этим именем`,
  },
  example: {
    failing: 'media:\n  - { file: ./media/cup.jpg, alt: A blue cup } # a HEIC from a telephone that was renamed',
    mended: 'media:\n  - { file: ./media/cup.jpg, alt: A blue cup } # saved as JPEG',
  },

  check: ({ slots, at, pictureOf, folder }) =>
    unrepeatedPosts(slots).flatMap((post) =>
      picturesOf(post).flatMap(({ file, path }) => {
        const full = posix.join(posix.dirname(post.file), file);
        const ending = posix.extname(full).slice(1).toLowerCase();
        const expected = typeOfEnding[ending];
        const picture = folder.pictures.get(full);
        if (expected === undefined || picture === undefined) return [];
        const is = pictureOf(post.file, file)?.type ?? (isHeic(picture.part(0, 12)) ? 'heic' : null);
        if (is === expected) return [];
        return [{ place: at(post.file, path), params: { file: posix.basename(full), ending, is } }];
      }),
    ),
});

const typeOfEnding: Readonly<Record<string, string>> = {
  jpg: 'jpeg',
  jpeg: 'jpeg',
  png: 'png',
  gif: 'gif',
  webp: 'webp',
};

function picturesOf({ media, video }: PlaybookRecord<'posts'>): { file: string; path: FieldPath }[] {
  const shown = media.map(({ file }, index) => ({ file, path: ['media', index, 'file'] }));
  return video?.cover === undefined ? shown : [...shown, { file: video.cover, path: ['video', 'cover'] }];
}

/** A telephone's photo: an ISO file whose brand is one of HEIF (ISO/IEC 23008-12). */
function isHeic(start: Uint8Array): boolean {
  return /^....ftyp(?:heic|heix|hevc|heim|heis|mif1|msf1)$/s.test(String.fromCharCode(...start));
}
