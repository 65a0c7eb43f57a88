import { entry } from '../entry.ts';

/** What the value of an attribute has to be, in the words of the person who writes it. */
export const attributeWants = {
  kpi: { en: 'the id of a KPI', ru: 'идентификатор показателя' },
  channel: { en: 'the id of a channel', ru: 'идентификатор канала' },
  channels: { en: 'ids of channels, divided by spaces', ru: 'идентификаторы каналов через пробел' },
  campaign: { en: 'the id of a campaign', ru: 'идентификатор кампании' },
  pillar: { en: 'the id of a pillar', ru: 'идентификатор рубрики' },
  goals: { en: 'ids of goals, divided by spaces', ru: 'идентификаторы целей через пробел' },
  period: {
    en: 'a period: 2026-10, 2026-W46, 2026-Q4 or 2026-10-01..2026-11-11',
    ru: 'период: 2026-10, 2026-W46, 2026-Q4 или 2026-10-01..2026-11-11',
  },
  grain: { en: 'day, week or month', ru: 'day, week или month (день, неделя, месяц)' },
  chart: { en: 'line or bar', ru: 'line или bar (линия или столбцы)' },
  order: { en: 'best or worst', ru: 'best или worst (лучшие или худшие)' },
  count: { en: 'a whole number from 1 to 20', ru: 'целое число от 1 до 20' },
  day: { en: 'a day, such as 2026-11-13', ru: 'день, например 2026-11-13' },
  text: { en: 'text in quotes', ru: 'текст в кавычках' },
} as const;

export type AttributeKind = keyof typeof attributeWants;

const quoted = (names: readonly string[]) => names.join(', ');

/** What can be wrong in the text below the front matter. */
export const markdownEntries = {
  'markdown/syntax': entry<{ sign: string | null }>({
    severity: 'error',
    title: { en: 'A sign that opens something and is not closed', ru: 'Открытый и не закрытый знак' },
    why: {
      en: 'In .mdx files < begins a component and { begins code: text after them would be lost.',
      ru: 'В файлах .mdx знак < начинает компонент, а { — код: текст после них пропал бы.',
    },
    message: {
      en: ({ sign }) => (sign === null ? 'this is not readable as a component' : `"${sign}" is not readable here`),
      ru: ({ sign }) => (sign === null ? 'это не читается как компонент' : `«${sign}» здесь не читается`),
    },
    help: {
      en: () => 'close the component with />, or write \\< and \\{ where you mean the signs themselves',
      ru: () => 'закройте компонент знаками /> или напишите \\< и \\{, если нужны сами знаки',
    },
    example: { failing: 'Fewer than <5 % left.', mended: 'Fewer than \\<5 % left.' },
  }),
  'markdown/code': entry<{ what: 'import' | 'expression' | 'attribute' }>({
    severity: 'error',
    title: { en: 'Code in a text', ru: 'Код в тексте' },
    why: {
      en: 'Texts of a client are data. Nothing in them is ever run, so nobody can break the site or take data from it through a text.',
      ru: 'Тексты клиента — это данные. Ничто в них не выполняется, поэтому через текст нельзя ни сломать сайт, ни вынести данные.',
    },
    message: {
      en: ({ what }) =>
        ({
          import: 'import and export do not work in a text',
          expression: 'code between { and } does not run in a text',
          attribute: 'an attribute of a component can only be text in quotes',
        })[what],
      ru: ({ what }) =>
        ({
          import: 'import и export в тексте не работают',
          expression: 'код между { и } в тексте не выполняется',
          attribute: 'значение атрибута — только текст в кавычках',
        })[what],
    },
    help: {
      en: ({ what }) =>
        ({
          import: 'delete this line: the components of Almanac need no import',
          expression: 'delete the braces, or write \\{ for the sign itself',
          attribute: 'write it as name="value"',
        })[what],
      ru: ({ what }) =>
        ({
          import: 'удалите эту строку: компонентам Almanac импорт не нужен',
          expression: 'удалите фигурные скобки или напишите \\{, если нужен сам знак',
          attribute: 'запишите так: имя="значение"',
        })[what],
    },
    example: { failing: '<Figure kpi={"reach"} />', mended: '<Figure kpi="reach" />' },
  }),
  'markdown/unknown-component': entry<{ name: string; near: string | null; known: readonly string[] }>({
    severity: 'error',
    title: { en: 'A component that does not exist', ru: 'Такого компонента нет' },
    why: {
      en: 'Only the components of Almanac work in a text; anything else would be dropped silently.',
      ru: 'В тексте работают только компоненты Almanac; всё остальное пропало бы молча.',
    },
    message: { en: ({ name }) => `no component <${name}>`, ru: ({ name }) => `нет компонента <${name}>` },
    help: {
      en: ({ near, known }) => (near === null ? `there are: ${quoted(known)}` : `did you mean <${near}>?`),
      ru: ({ near, known }) => (near === null ? `есть: ${quoted(known)}` : `возможно, <${near}>?`),
    },
    example: { failing: '<Figura kpi="reach" />', mended: '<Figure kpi="reach" />' },
  }),
  'markdown/unknown-attribute': entry<{
    component: string;
    attribute: string;
    near: string | null;
    known: readonly string[];
  }>({
    severity: 'error',
    title: { en: 'An attribute that does not exist', ru: 'Такого атрибута нет' },
    why: {
      en: 'An attribute that is not understood would change nothing, and nobody would notice.',
      ru: 'Непонятый атрибут ничего бы не изменил, и никто бы этого не заметил.',
    },
    message: {
      en: ({ component, attribute }) => `<${component}> has no attribute "${attribute}"`,
      ru: ({ component, attribute }) => `у <${component}> нет атрибута «${attribute}»`,
    },
    help: {
      en: ({ near, known }) =>
        near !== null
          ? `did you mean "${near}"?`
          : known.length === 0
            ? 'delete it: it takes none'
            : `there are: ${quoted(known)}`,
      ru: ({ near, known }) =>
        near !== null
          ? `возможно, «${near}»?`
          : known.length === 0
            ? 'удалите: атрибутов у него нет'
            : `есть: ${quoted(known)}`,
    },
    example: {
      failing: '<Figure kpi="reach" chanel="instagram" />',
      mended: '<Figure kpi="reach" channel="instagram" />',
    },
  }),
  'markdown/missing-attribute': entry<{ component: string; attribute: string; example: string }>({
    severity: 'error',
    title: { en: 'A component without what it needs', ru: 'Компоненту не хватает атрибута' },
    why: { en: 'Without it there is nothing to show.', ru: 'Без него показать нечего.' },
    message: {
      en: ({ component, attribute }) => `<${component}> needs the attribute "${attribute}"`,
      ru: ({ component, attribute }) => `компоненту <${component}> нужен атрибут «${attribute}»`,
    },
    help: { en: ({ example }) => `for example: ${example}`, ru: ({ example }) => `например: ${example}` },
    example: { failing: '<Figure />', mended: '<Figure kpi="reach" />' },
  }),
  'markdown/attribute-value': entry<{
    component: string;
    attribute: string;
    value: string;
    wants: AttributeKind;
    near: string | null;
  }>({
    severity: 'error',
    title: { en: 'A value that an attribute does not take', ru: 'Неподходящее значение атрибута' },
    why: {
      en: 'A figure of something that does not exist would be an empty place in the report.',
      ru: 'Число о том, чего нет, было бы пустым местом в отчёте.',
    },
    message: {
      en: ({ component, attribute, value, wants }) =>
        `<${component} ${attribute}="${value}">: expected ${attributeWants[wants].en}`,
      ru: ({ component, attribute, value, wants }) =>
        `<${component} ${attribute}="${value}">: нужно другое — ${attributeWants[wants].ru}`,
    },
    help: {
      en: ({ near, attribute, wants }) =>
        near === null ? `write ${attribute}="…" with ${attributeWants[wants].en}` : `did you mean "${near}"?`,
      ru: ({ near, attribute, wants }) =>
        near === null
          ? `напишите ${attribute}="…", где вместо многоточия ${attributeWants[wants].ru}`
          : `возможно, «${near}»?`,
    },
    example: { failing: '<Figure kpi="raech" />', mended: '<Figure kpi="reach" />' },
  }),
  'markdown/component-place': entry<{ component: string }>({
    severity: 'error',
    title: { en: 'A component inside of something', ru: 'Компонент внутри другого' },
    why: {
      en: 'Charts and tables take the whole width; in a sentence, list or quotation they would break it.',
      ru: 'Графики и таблицы занимают всю ширину; внутри предложения, списка или цитаты они бы его сломали.',
    },
    message: {
      en: ({ component }) => `<${component}> stands inside a sentence, list or other component`,
      ru: ({ component }) => `<${component}> стоит внутри предложения, списка или другого компонента`,
    },
    help: {
      en: () => 'put it on a line of its own, with an empty line before and after it',
      ru: () => 'поставьте его на отдельную строку с пустыми строками до и после',
    },
    example: { failing: '- <Chart kpi="reach" />', mended: '<Chart kpi="reach" />' },
  }),
  'markdown/raw-html': entry<{ tag: string; isComponent: boolean }>({
    severity: 'error',
    title: { en: 'HTML in a text', ru: 'HTML в тексте' },
    why: {
      en: 'HTML is never put on a page as it is, and leaving it out silently would lose text.',
      ru: 'HTML на страницу как есть не попадает, а молча убрать его — потерять текст.',
    },
    message: {
      en: ({ tag, isComponent }) =>
        isComponent ? `<${tag}> works in .mdx files only` : `HTML such as <${tag}> is not used here`,
      ru: ({ tag, isComponent }) =>
        isComponent ? `<${tag}> работает только в файлах .mdx` : `HTML вроде <${tag}> здесь не работает`,
    },
    help: {
      en: ({ isComponent }) =>
        isComponent
          ? 'rename the file to .mdx (reports, guides and plays may be)'
          : 'write Markdown instead (**bold**, [link](https://…)), or \\< for the sign itself',
      ru: ({ isComponent }) =>
        isComponent
          ? 'переименуйте файл в .mdx (так можно с отчётами, руководствами и сценариями)'
          : 'используйте Markdown (**жирный**, [ссылка](https://…)) или \\<, если нужен сам знак',
    },
    example: { failing: 'A <b>bold</b> word', mended: 'A **bold** word' },
  }),
  'markdown/unknown-link': entry<{ url: string; near: string | null }>({
    severity: 'error',
    title: { en: 'A link to nothing', ru: 'Ссылка в никуда' },
    why: { en: 'A reader who follows it finds no page.', ru: 'Читатель, который по ней перейдёт, не найдёт страницы.' },
    message: { en: ({ url }) => `no record at "${url}"`, ru: ({ url }) => `по адресу «${url}» нет записи` },
    help: {
      en: ({ near }) =>
        near === null
          ? 'link to a record by its file, such as ../goals/subscriptions.md, or to an address that begins with https://'
          : `did you mean "${near}"?`,
      ru: ({ near }) =>
        near === null
          ? 'ссылайтесь на файл записи, например ../goals/subscriptions.md, или на адрес, который начинается с https://'
          : `возможно, «${near}»?`,
    },
    example: { failing: '[the goal](goals/subscriptions)', mended: '[the goal](../goals/subscriptions.md)' },
  }),
  'markdown/unsafe-link': entry<{ scheme: string }>({
    severity: 'error',
    title: { en: 'A link that is no web address', ru: 'Ссылка, которая не ведёт в интернет' },
    why: {
      en: 'Links of this kind can run code in the reader’s browser.',
      ru: 'Такие ссылки могут выполнить код в браузере читателя.',
    },
    message: {
      en: ({ scheme }) => `links with "${scheme}" are not allowed`,
      ru: ({ scheme }) => `ссылки «${scheme}» запрещены`,
    },
    help: {
      en: () => 'use an address that begins with https://, http:// or mailto:',
      ru: () => 'используйте адрес, который начинается с https://, http:// или mailto:',
    },
    example: { failing: '[click](javascript:alert(1))', mended: '[click](https://example.com)' },
  }),
  'markdown/missing-picture': entry<{ path: string; near: string | null }>({
    severity: 'error',
    title: { en: 'A picture that is not there', ru: 'Картинки нет' },
    why: { en: 'The page would show an empty frame.', ru: 'На странице была бы пустая рамка.' },
    message: { en: ({ path }) => `no picture "${path}"`, ru: ({ path }) => `нет картинки «${path}»` },
    help: {
      en: ({ near }) => (near === null ? 'put the file there, or correct the path' : `did you mean "${near}"?`),
      ru: ({ near }) => (near === null ? 'положите файл туда или исправьте путь' : `возможно, «${near}»?`),
    },
    example: { failing: '![Cup](media/cpu.jpg)', mended: '![Cup](media/cup.jpg)' },
  }),
  'markdown/remote-picture': entry<{ url: string }>({
    severity: 'error',
    title: { en: 'A picture on another site', ru: 'Картинка с чужого сайта' },
    why: {
      en: 'Almanac asks no other site for anything: such a picture may vanish, and it tells that site who reads the report.',
      ru: 'Almanac ничего не запрашивает у чужих сайтов: такая картинка может исчезнуть и выдаёт, кто читает отчёт.',
    },
    message: {
      en: ({ url }) => `the picture is elsewhere: ${url}`,
      ru: ({ url }) => `картинка лежит в другом месте: ${url}`,
    },
    help: {
      en: () => 'download it, put it beside this file, and name it: ![what it shows](media/cup.jpg)',
      ru: () => 'скачайте её, положите рядом с этим файлом и укажите имя: ![что на ней](media/cup.jpg)',
    },
    example: { failing: '![Cup](https://example.com/cup.jpg)', mended: '![Cup](media/cup.jpg)' },
  }),
  'markdown/picture-without-words': entry<{ path: string }>({
    severity: 'warning',
    title: { en: 'A picture without a description', ru: 'Картинка без описания' },
    why: {
      en: 'Who cannot see it learns nothing, and neither does a reader on a slow line.',
      ru: 'Кто её не видит, ничего не узнает, как и читатель на медленной связи.',
    },
    message: { en: ({ path }) => `"${path}" has no description`, ru: ({ path }) => `у «${path}» нет описания` },
    help: {
      en: ({ path }) => `say what it shows: ![a cup on a table](${path})`,
      ru: ({ path }) => `напишите, что на ней: ![чашка на столе](${path})`,
    },
    example: { failing: '![](media/cup.jpg)', mended: '![A cup on a table](media/cup.jpg)' },
  }),
  'markdown/too-deep': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'A text nested too deeply', ru: 'Слишком глубокая вложенность' },
    why: {
      en: 'Lists and quotations inside one another, hundreds of levels deep, cannot be drawn.',
      ru: 'Списки и цитаты, вложенные друг в друга на сотни уровней, нарисовать нельзя.',
    },
    message: {
      en: () => 'lists or quotations are nested too deeply',
      ru: () => 'списки или цитаты вложены слишком глубоко',
    },
    help: { en: () => 'take some of the levels away', ru: () => 'уберите часть уровней' },
  }),
};
