import type { Words } from '../../language/language.ts';
import { entry } from '../entry.ts';

/** How a value is written where it was found. */
export type FoundEncoding = 'entities' | 'json' | 'percent' | 'base64' | 'utf-16' | 'name' | null;

const encodings: Readonly<Record<Exclude<FoundEncoding, null>, Words<string>>> = {
  entities: { en: ', as character references', ru: ', в виде символьных ссылок' },
  json: { en: ', escaped as in JSON', ru: ', с экранированием, как в JSON' },
  percent: { en: ', in per-cent encoding', ru: ', в процентном кодировании' },
  base64: { en: ', in base64', ru: ', в base64' },
  'utf-16': { en: ', in UTF-16', ru: ', в UTF-16' },
  name: { en: ', in its name', ru: ', в его имени' },
};

interface FoundValue {
  readonly artefact: string;
  readonly line: number;
  readonly column: number;
  readonly encoding: FoundEncoding;
  readonly more: number;
}

/** What the last look at a finished site finds, before anybody sees it. */
export const gateEntries = {
  'gate/internal-value': entry<FoundValue>({
    severity: 'error',
    title: { en: 'An internal value in the site for the client', ru: 'Внутреннее значение на сайте для клиента' },
    why: {
      en: 'What is once read cannot be unread: a budget, a doubt or a draft in a page, its source or a file name is a leak.',
      ru: 'Прочитанное не забывают: бюджет, сомнение или черновик на странице, в её коде или в имени файла — это утечка.',
    },
    message: {
      en: (found) => `this is internal, and it stands in ${where.en(found)}`,
      ru: (found) => `это внутреннее значение, и оно попало в ${where.ru(found)}`,
    },
    help: {
      en: () =>
        'nothing was published; if a shown text quotes it, change that text; if the two only look alike, waive it here with the reason',
      ru: () =>
        'ничего не опубликовано; если значение цитирует открытый текст, измените его; если это лишь совпадение, запишите здесь исключение с причиной',
    },
    example: {
      failing: 'audience: client\nnotes: Vera is unsure of the price\n---\nVera is unsure of the price.\n',
      mended: 'audience: client\nnotes: Vera is unsure of the price\n---\nThe price stands from Monday.\n',
    },
  }),
  'gate/other-client': entry<FoundValue & { name: string }>({
    severity: 'error',
    title: { en: 'The name of another client in this site', ru: 'Имя другого клиента на этом сайте' },
    why: {
      en: 'Whom else an agency works for is not for a client to learn from a web page.',
      ru: 'На кого ещё работает агентство, клиент не должен узнавать с веб-страницы.',
    },
    message: {
      en: (found) => `"${found.name}", another client, is named in ${where.en(found)}`,
      ru: (found) => `«${found.name}», другой клиент, назван в ${where.ru(found)}`,
    },
    help: {
      en: () => 'remove the name from the texts of this client; nothing was published',
      ru: () => 'уберите имя из текстов этого клиента; ничего не опубликовано',
    },
  }),
  'gate/unknown-file': entry<{ path: string }>({
    severity: 'error',
    title: { en: 'A file that the site did not ask for', ru: 'Файл, которого сайт не просил' },
    why: {
      en: 'Tools leave files behind, with drafts and paths in them. Only what the site names is published.',
      ru: 'Программы оставляют после себя файлы с черновиками и путями. Публикуется только то, что назвал сайт.',
    },
    message: { en: ({ path }) => `nothing asked for ${path}`, ru: ({ path }) => `файл ${path} никто не запрашивал` },
    help: {
      en: () => 'this is a mistake of Almanac or of a changed template; nothing was published',
      ru: () => 'это ошибка Almanac или изменённого шаблона; ничего не опубликовано',
    },
  }),
  'gate/picture-metadata': entry<{ path: string; kinds: readonly string[] }>({
    severity: 'error',
    title: {
      en: 'A picture that says where and with what it was taken',
      ru: 'Картинка, которая выдаёт, где и чем снята',
    },
    why: {
      en: 'EXIF, XMP and GPS tell addresses, names and times.',
      ru: 'EXIF, XMP и GPS выдают адреса, имена и время.',
    },
    message: {
      en: ({ path, kinds }) => `${path} carries ${kinds.join(', ')}`,
      ru: ({ path, kinds }) => `${path} содержит ${kinds.join(', ')}`,
    },
    help: {
      en: () => 'this is a mistake of Almanac: pictures are drawn anew without it; nothing was published',
      ru: () => 'это ошибка Almanac: картинки перерисовываются без метаданных; ничего не опубликовано',
    },
  }),
  'gate/source-map': entry<{ path: string }>({
    severity: 'error',
    title: { en: 'A source map in the site', ru: 'Карта исходников на сайте' },
    why: {
      en: 'It holds the sources of scripts and paths of the machine that built them.',
      ru: 'В ней исходники скриптов и пути машины, на которой их собрали.',
    },
    message: {
      en: ({ path }) => `${path} is a source map or names one`,
      ru: ({ path }) => `${path} — карта исходников или ссылается на неё`,
    },
    help: {
      en: () => 'leave build.sourcemap of Vite switched off; nothing was published',
      ru: () => 'не включайте build.sourcemap в Vite; ничего не опубликовано',
    },
  }),
  'gate/external-request': entry<{ path: string; address: string }>({
    severity: 'error',
    title: { en: 'A page that asks another site', ru: 'Страница обращается к чужому сайту' },
    why: {
      en: 'Every request tells a stranger who reads this report, and when.',
      ru: 'Каждый такой запрос сообщает постороннему, кто и когда читает отчёт.',
    },
    message: {
      en: ({ path, address }) => `${path} loads ${address}`,
      ru: ({ path, address }) => `${path} загружает ${address}`,
    },
    help: {
      en: () => 'keep the file in the repository; nothing was published',
      ru: () => 'положите файл в репозиторий; ничего не опубликовано',
    },
  }),
  'gate/script-not-allowed': entry<{ path: string; found: string }>({
    severity: 'error',
    title: {
      en: 'A script or style that the content policy does not name',
      ru: 'Скрипт или стиль вне политики содержимого',
    },
    why: {
      en: 'A page runs only what its Content Security Policy lists; anything else came from a text.',
      ru: 'Страница выполняет только то, что перечисляет её Content Security Policy; остальное пришло из текста.',
    },
    message: {
      en: ({ path, found }) => `${path} holds ${found}`,
      ru: ({ path, found }) => `${path} содержит ${found}`,
    },
    help: {
      en: () => 'this is a mistake of Almanac or of a changed template; nothing was published',
      ru: () => 'это ошибка Almanac или изменённого шаблона; ничего не опубликовано',
    },
  }),
  'gate/robots-not-set': entry<{ path: string }>({
    severity: 'error',
    title: { en: 'A page that search engines may list', ru: 'Страница, которую могут найти поисковики' },
    why: {
      en: 'A playbook or report belongs to those who have its address.',
      ru: 'Стратегия и отчёт — для тех, у кого есть их адрес.',
    },
    message: {
      en: ({ path }) => `${path} has no <meta name="robots" content="noindex …">`,
      ru: ({ path }) => `в ${path} нет <meta name="robots" content="noindex …">`,
    },
    help: {
      en: () => 'draw the page inside of src/layouts/Frame.astro; nothing was published',
      ru: () => 'рисуйте страницу внутри src/layouts/Frame.astro; ничего не опубликовано',
    },
  }),
};

const where: Words<(found: FoundValue) => string> = {
  en: ({ artefact, line, column, encoding, more }) =>
    `${artefact}:${line}:${column}${encoding === null ? '' : encodings[encoding].en}${more === 0 ? '' : `, and in ${more} more`}`,
  ru: ({ artefact, line, column, encoding, more }) =>
    `${artefact}:${line}:${column}${encoding === null ? '' : encodings[encoding].ru}${more === 0 ? '' : ` и ещё в файлах: ${more}`}`,
};
