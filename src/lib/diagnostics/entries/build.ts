import { entry } from '../entry.ts';

/** What can be wrong with the files that a site is made of. */
export const buildEntries = {
  'build/unreadable-picture': entry<{ path: string }>({
    severity: 'error',
    title: { en: 'A picture that does not open', ru: 'Картинка не открывается' },
    why: {
      en: 'Readers would see a hole where the picture belongs.',
      ru: 'На месте картинки читатель увидел бы дыру.',
    },
    message: {
      en: ({ path }) => `${path} does not open as a picture`,
      ru: ({ path }) => `${path} не открывается как картинка`,
    },
    help: {
      en: () => 'export it anew as JPEG, PNG or WebP; it may be cut short, or another kind of file with a wrong ending',
      ru: () => 'сохраните её заново в JPEG, PNG или WebP: файл обрезан, или у него неверное расширение',
    },
  }),
  'build/huge-picture': entry<{ path: string; megapixels: number; limit: number }>({
    severity: 'error',
    title: { en: 'A picture with too many pixels', ru: 'Слишком большая картинка' },
    why: {
      en: 'Opening it could take all the memory of the machine that builds the site.',
      ru: 'Чтобы её открыть, может не хватить памяти машины, которая собирает сайт.',
    },
    message: {
      en: ({ path, megapixels, limit }) => `${path} has ${megapixels} megapixels; the limit is ${limit}`,
      ru: ({ path, megapixels, limit }) => `${path}: ${megapixels} Мп, а предел ${limit} Мп`,
    },
    help: {
      en: () => 'save it smaller: 2400 pixels on the long side are plenty for a page',
      ru: () => 'сохраните её поменьше: 2400 пикселей по длинной стороне хватает для страницы',
    },
  }),
  'build/unsafe-svg': entry<{ path: string; found: string }>({
    severity: 'error',
    title: { en: 'An SVG that could run code', ru: 'SVG, в котором может выполниться код' },
    why: {
      en: 'An SVG file can hold scripts and load things from other sites, with the rights of your own site.',
      ru: 'В файле SVG могут быть скрипты и загрузки с чужих сайтов — с правами вашего сайта.',
    },
    message: {
      en: ({ path, found }) => `${path} holds "${found}", which a picture does not need`,
      ru: ({ path, found }) => `${path}: внутри «${found}», картинке это не нужно`,
    },
    help: {
      en: () => 'export it as PNG, or as plain SVG without scripts, links and embedded pages',
      ru: () => 'сохраните её в PNG или в простой SVG: без скриптов, ссылок и встроенных страниц',
    },
    example: {
      failing: '<svg xmlns="http://www.w3.org/2000/svg" onload="start()"><path d="M0 0h9v9z"/></svg>',
      mended: '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>',
    },
  }),
};
