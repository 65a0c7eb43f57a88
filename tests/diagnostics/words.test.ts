import { describe, expect, test } from 'vitest';
import type { CatalogParams, DiagnosticCode } from '../../src/lib/diagnostics/catalog.ts';
import { diagnostic, toText } from '../../src/lib/diagnostics/diagnostic.ts';

type Sentence = readonly [message: string, help: string];
type Example = readonly [code: DiagnosticCode, params: unknown, en: Sentence, ru: Sentence];

/** One finding with its facts, as a reader of each language has to see it. */
function said<Code extends DiagnosticCode>(
  code: Code,
  params: CatalogParams<Code>,
  en: Sentence,
  ru: Sentence,
): Example {
  return [code, params, en, ru];
}

const nobody = { near: null } as const;

const links: readonly Example[] = [
  said(
    'links/unknown-reference',
    { to: 'campaigns', id: 'spring-luanch', near: 'spring-launch', known: ['spring-launch'] },
    ['no campaign "spring-luanch"', 'did you mean "spring-launch"?'],
    ['нет кампании «spring-luanch»', 'возможно, «spring-launch»?'],
  ),
  said(
    'links/unknown-reference',
    { to: 'goals', id: 'fame', near: null, known: ['visits', 'clicks'] },
    ['no goal "fame"', 'there are: visits, clicks'],
    ['нет цели «fame»', 'есть: visits, clicks'],
  ),
  // Eight are listed; of eleven, three are only counted.
  said(
    'links/unknown-reference',
    { to: 'personas', id: 'x', near: null, known: [...'abcdefghijk'] },
    ['no persona "x"', 'there are: a, b, c, d, e, f, g, h and 3 more'],
    ['нет портрета «x»', 'есть: a, b, c, d, e, f, g, h и ещё 3'],
  ),
  said(
    'links/unknown-reference',
    { to: 'pillars', id: 'craft', near: null, known: [] },
    ['no pillar "craft"', 'add it to src/content/pillars/'],
    ['нет рубрики «craft»', 'добавьте запись в src/content/pillars/'],
  ),
  said(
    'links/unknown-reference',
    { to: 'team', id: 'anna', near: null, known: [] },
    ['no member of the team "anna"', 'add it to src/content/client.yaml (team:)'],
    ['нет участника команды «anna»', 'добавьте запись в src/content/client.yaml (team:)'],
  ),
  said(
    'links/missing-picture',
    { path: 'media/cpu.jpg', near: 'media/cup.jpg' },
    ['no picture at media/cpu.jpg', 'did you mean "media/cup.jpg"?'],
    ['нет картинки media/cpu.jpg', 'возможно, «media/cup.jpg»?'],
  ),
  said(
    'links/missing-picture',
    { path: 'media/Cup.jpg', near: null },
    ['no picture at media/Cup.jpg', 'put the file there, or correct the path; capitals and small letters differ'],
    ['нет картинки media/Cup.jpg', 'положите файл туда или исправьте путь; большие и маленькие буквы различаются'],
  ),
  said(
    'links/missing-clip',
    { kind: 'video', path: 'media/pour.mp4', near: null },
    [
      'no video at media/pour.mp4',
      'put the file there, or correct the path; capitals and small letters differ; a video that lies elsewhere is named by url',
    ],
    [
      'нет видео media/pour.mp4',
      'положите файл туда или исправьте путь; большие и маленькие буквы различаются; видео, которое лежит в другом месте, называет url',
    ],
  ),
  said(
    'links/missing-clip',
    { kind: 'captions', path: 'media/pour.vtt', near: null },
    ['no captions at media/pour.vtt', 'put the file there, or correct the path; capitals and small letters differ'],
    ['нет субтитров media/pour.vtt', 'положите файл туда или исправьте путь; большие и маленькие буквы различаются'],
  ),
  said(
    'links/missing-clip',
    { kind: 'captions', path: 'media/puor.vtt', near: 'media/pour.vtt' },
    ['no captions at media/puor.vtt', 'did you mean "media/pour.vtt"?'],
    ['нет субтитров media/puor.vtt', 'возможно, «media/pour.vtt»?'],
  ),
];

const known = ['Chart', 'Figure'];

const markdown: readonly Example[] = [
  said(
    'markdown/syntax',
    { sign: null },
    [
      'this is not readable as a component',
      'close the component with />, or write \\< and \\{ where you mean the signs themselves',
    ],
    ['это не читается как компонент', 'закройте компонент знаками /> или напишите \\< и \\{, если нужны сами знаки'],
  ),
  said(
    'markdown/syntax',
    { sign: '<5' },
    [
      '"<5" is not readable here',
      'close the component with />, or write \\< and \\{ where you mean the signs themselves',
    ],
    ['«<5» здесь не читается', 'закройте компонент знаками /> или напишите \\< и \\{, если нужны сами знаки'],
  ),
  said(
    'markdown/code',
    { what: 'import' },
    ['import and export do not work in a text', 'delete this line: the components of Almanac need no import'],
    ['import и export в тексте не работают', 'удалите эту строку: компонентам Almanac импорт не нужен'],
  ),
  said(
    'markdown/code',
    { what: 'expression' },
    ['code between { and } does not run in a text', 'delete the braces, or write \\{ for the sign itself'],
    ['код между { и } в тексте не выполняется', 'удалите фигурные скобки или напишите \\{, если нужен сам знак'],
  ),
  said(
    'markdown/code',
    { what: 'attribute' },
    ['an attribute of a component can only be text in quotes', 'write it as name="value"'],
    ['значение атрибута — только текст в кавычках', 'запишите так: имя="значение"'],
  ),
  said(
    'markdown/unknown-component',
    { name: 'Figura', near: 'Figure', known },
    ['no component <Figura>', 'did you mean <Figure>?'],
    ['нет компонента <Figura>', 'возможно, <Figure>?'],
  ),
  said(
    'markdown/unknown-component',
    { name: 'Weather', near: null, known },
    ['no component <Weather>', 'there are: Chart, Figure'],
    ['нет компонента <Weather>', 'есть: Chart, Figure'],
  ),
  said(
    'markdown/unknown-attribute',
    { component: 'Figure', attribute: 'chanel', near: 'channel', known: ['kpi', 'channel'] },
    ['<Figure> has no attribute "chanel"', 'did you mean "channel"?'],
    ['у <Figure> нет атрибута «chanel»', 'возможно, «channel»?'],
  ),
  said(
    'markdown/unknown-attribute',
    { component: 'Figure', attribute: 'size', near: null, known: ['kpi', 'channel'] },
    ['<Figure> has no attribute "size"', 'there are: kpi, channel'],
    ['у <Figure> нет атрибута «size»', 'есть: kpi, channel'],
  ),
  said(
    'markdown/unknown-attribute',
    { component: 'Note', attribute: 'size', near: null, known: [] },
    ['<Note> has no attribute "size"', 'delete it: it takes none'],
    ['у <Note> нет атрибута «size»', 'удалите: атрибутов у него нет'],
  ),
  said(
    'markdown/missing-attribute',
    { component: 'Figure', attribute: 'kpi', example: '<Figure kpi="reach" />' },
    ['<Figure> needs the attribute "kpi"', 'for example: <Figure kpi="reach" />'],
    ['компоненту <Figure> нужен атрибут «kpi»', 'например: <Figure kpi="reach" />'],
  ),
  said(
    'markdown/attribute-value',
    { component: 'Figure', attribute: 'kpi', value: 'raech', wants: 'kpi', near: 'reach' },
    ['<Figure kpi="raech">: expected the id of a KPI', 'did you mean "reach"?'],
    ['<Figure kpi="raech">: нужно другое — идентификатор показателя', 'возможно, «reach»?'],
  ),
  said(
    'markdown/attribute-value',
    { component: 'Posts', attribute: 'count', value: 'many', wants: 'count', near: null },
    ['<Posts count="many">: expected a whole number from 1 to 20', 'write count="…" with a whole number from 1 to 20'],
    [
      '<Posts count="many">: нужно другое — целое число от 1 до 20',
      'напишите count="…", где вместо многоточия целое число от 1 до 20',
    ],
  ),
  said(
    'markdown/component-place',
    { component: 'Chart' },
    [
      '<Chart> stands inside a sentence, list or other component',
      'put it on a line of its own, with an empty line before and after it',
    ],
    [
      '<Chart> стоит внутри предложения, списка или другого компонента',
      'поставьте его на отдельную строку с пустыми строками до и после',
    ],
  ),
  said(
    'markdown/raw-html',
    { tag: 'b', isComponent: false },
    [
      'HTML such as <b> is not used here',
      'write Markdown instead (**bold**, [link](https://…)), or \\< for the sign itself',
    ],
    [
      'HTML вроде <b> здесь не работает',
      'используйте Markdown (**жирный**, [ссылка](https://…)) или \\<, если нужен сам знак',
    ],
  ),
  said(
    'markdown/raw-html',
    { tag: 'Figure', isComponent: true },
    ['<Figure> works in .mdx files only', 'rename the file to .mdx (reports, guides and plays may be)'],
    [
      '<Figure> работает только в файлах .mdx',
      'переименуйте файл в .mdx (так можно с отчётами, руководствами и сценариями)',
    ],
  ),
  said(
    'markdown/unknown-link',
    { url: '../goals/vists.md', near: '../goals/visits.md' },
    ['no record at "../goals/vists.md"', 'did you mean "../goals/visits.md"?'],
    ['по адресу «../goals/vists.md» нет записи', 'возможно, «../goals/visits.md»?'],
  ),
  said(
    'markdown/unknown-link',
    { url: 'goals', near: null },
    [
      'no record at "goals"',
      'link to a record by its file, such as ../goals/subscriptions.md, or to an address that begins with https://',
    ],
    [
      'по адресу «goals» нет записи',
      'ссылайтесь на файл записи, например ../goals/subscriptions.md, или на адрес, который начинается с https://',
    ],
  ),
  said(
    'markdown/unsafe-link',
    { scheme: 'javascript:' },
    ['links with "javascript:" are not allowed', 'use an address that begins with https://, http:// or mailto:'],
    ['ссылки «javascript:» запрещены', 'используйте адрес, который начинается с https://, http:// или mailto:'],
  ),
  said(
    'markdown/missing-picture',
    { path: 'media/cpu.jpg', near: 'media/cup.jpg' },
    ['no picture "media/cpu.jpg"', 'did you mean "media/cup.jpg"?'],
    ['нет картинки «media/cpu.jpg»', 'возможно, «media/cup.jpg»?'],
  ),
  said(
    'markdown/missing-picture',
    { path: 'media/new.jpg', near: null },
    ['no picture "media/new.jpg"', 'put the file there, or correct the path'],
    ['нет картинки «media/new.jpg»', 'положите файл туда или исправьте путь'],
  ),
  said(
    'markdown/remote-picture',
    { url: 'https://example.com/cup.jpg' },
    [
      'the picture is elsewhere: https://example.com/cup.jpg',
      'download it, put it beside this file, and name it: ![what it shows](media/cup.jpg)',
    ],
    [
      'картинка лежит в другом месте: https://example.com/cup.jpg',
      'скачайте её, положите рядом с этим файлом и укажите имя: ![что на ней](media/cup.jpg)',
    ],
  ),
  said(
    'markdown/picture-without-words',
    { path: 'media/cup.jpg' },
    ['"media/cup.jpg" has no description', 'say what it shows: ![a cup on a table](media/cup.jpg)'],
    ['у «media/cup.jpg» нет описания', 'напишите, что на ней: ![чашка на столе](media/cup.jpg)'],
  ),
  said(
    'markdown/too-deep',
    {},
    ['lists or quotations are nested too deeply', 'take some of the levels away'],
    ['списки или цитаты вложены слишком глубоко', 'уберите часть уровней'],
  ),
];

const wrongType = (expected: 'text' | 'number' | 'whole-number' | 'list' | 'group' | 'yes-no') =>
  ({ key: 'tags', value: 'x', expected, found: expected === 'number' ? 'list' : 'number' }) as const;

const content: readonly Example[] = [
  said(
    'content/too-long',
    { bytes: 1_500_000, limit: 1_000_000 },
    [
      '1500000 characters, and 1000000 are the limit',
      'remove what does not belong here; pictures go into a folder of their own',
    ],
    ['1500000 знаков при пределе 1000000', 'уберите лишнее; картинки кладите отдельными файлами в папку'],
  ),
  said(
    'content/yaml',
    { fault: 'colon-in-value' },
    ['a colon inside this value makes it look like a second key', 'put the whole value in quotes'],
    ['двоеточие внутри значения читается как второй ключ', 'возьмите всё значение в кавычки'],
  ),
  said(
    'content/unknown-key',
    { key: 'campain', known: ['campaign', 'title'], near: 'campaign' },
    ['there is no field "campain" here', 'did you mean "campaign"?'],
    ['здесь нет поля «campain»', 'возможно, «campaign»?'],
  ),
  said(
    'content/unknown-key',
    { key: 'mood', known: ['campaign', 'title'], near: null },
    ['there is no field "mood" here', 'the fields here are: campaign, title'],
    ['здесь нет поля «mood»', 'поля здесь: campaign, title'],
  ),
  said(
    'content/wrong-type',
    wrongType('text'),
    ['"tags" wants text and has a number', 'put it in quotes: tags: "x"'],
    ['«tags»: нужен текст, а стоит число', 'возьмите в кавычки: tags: "x"'],
  ),
  said(
    'content/wrong-type',
    wrongType('number'),
    ['"tags" wants a number and has a list', 'write digits alone, a point before the decimals: tags: 12.50'],
    ['«tags»: нужно число, а стоит список', 'напишите одни цифры, дробную часть отделите точкой: tags: 12.50'],
  ),
  said(
    'content/wrong-type',
    wrongType('whole-number'),
    ['"tags" wants a whole number and has a number', 'write a whole number without quotes: tags: 3'],
    ['«tags»: нужно целое число, а стоит число', 'напишите целое число без кавычек: tags: 3'],
  ),
  said(
    'content/wrong-type',
    wrongType('list'),
    ['"tags" wants a list and has a number', 'write it as a list: tags: [x]'],
    ['«tags»: нужен список, а стоит число', 'запишите списком: tags: [x]'],
  ),
  said(
    'content/wrong-type',
    wrongType('group'),
    [
      '"tags" wants a group of fields and has a number',
      'write its fields on lines of their own, indented below "tags:"',
    ],
    ['«tags»: нужна группа полей, а стоит число', 'запишите поля на отдельных строках с отступом под «tags:»'],
  ),
  said(
    'content/wrong-type',
    wrongType('yes-no'),
    ['"tags" wants true or false and has a number', 'write tags: true or tags: false'],
    ['«tags»: нужно true или false, а стоит число', 'напишите tags: true или tags: false'],
  ),
  said(
    'content/invalid-value',
    { key: 'date', value: '2026-02-30', expects: 'day' },
    ['"2026-02-30" does not fit "date"', 'expected a day that exists, such as 2026-11-02'],
    ['«2026-02-30» не подходит полю «date»', 'нужно: существующий день, например 2026-11-02'],
  ),
  said(
    'content/unknown-value',
    { key: 'work', value: 'drfat', options: ['idea', 'draft'], near: 'draft' },
    ['"work" can’t be "drfat"', 'did you mean "draft"? possible: idea, draft'],
    ['«work» не может быть «drfat»', 'возможно, «draft»? бывает: idea, draft'],
  ),
  said(
    'content/unknown-value',
    { key: 'work', value: 'late', options: ['idea', 'draft'], near: null },
    ['"work" can’t be "late"', 'possible: idea, draft'],
    ['«work» не может быть «late»', 'бывает: idea, draft'],
  ),
  said(
    'content/out-of-range',
    { key: 'share', value: '120', least: null, most: 100 },
    ['"120" is out of range for "share"', 'at most 100'],
    ['«120» вне допустимого для «share»', 'не больше 100'],
  ),
  said(
    'content/out-of-range',
    { key: 'share', value: '-1', least: 0, most: null },
    ['"-1" is out of range for "share"', 'at least 0'],
    ['«-1» вне допустимого для «share»', 'не меньше 0'],
  ),
  said(
    'content/out-of-range',
    { key: 'share', value: '7', least: 1, most: 5 },
    ['"7" is out of range for "share"', 'at least 1, at most 5'],
    ['«7» вне допустимого для «share»', 'не меньше 1, не больше 5'],
  ),
  said(
    'content/out-of-range',
    { key: 'tags', value: '[]', least: null, most: null },
    ['"[]" is out of range for "tags"', 'give it fewer or more entries'],
    ['«[]» вне допустимого для «tags»', 'измените число значений'],
  ),
  said(
    'content/unknown-folder',
    { folder: 'post', known: ['posts', 'goals'], near: 'posts' },
    ['src/content/post/ is not a collection', 'did you mean "posts"?'],
    ['src/content/post/ не коллекция', 'возможно, «posts»?'],
  ),
  said(
    'content/unknown-folder',
    { folder: 'attic', known: ['posts', 'goals'], near: null },
    ['src/content/attic/ is not a collection', 'collections are: posts, goals'],
    ['src/content/attic/ не коллекция', 'коллекции: posts, goals'],
  ),
];

const cell = { cell: '1,234', column: 'Views' } as const;
const day = { cell: '03/04/2026', column: 'Date', example: '2026-11-02' } as const;

const metrics: readonly Example[] = [
  said(
    'metrics/unknown-export',
    { headers: '"A", "B"', near: 'Meta Business Suite' },
    [
      'no known export has the columns "A", "B"',
      'it resembles "Meta Business Suite": download it again without editing, or describe its columns in data/sources.yaml',
    ],
    [
      'ни одна известная выгрузка не содержит колонок "A", "B"',
      'похоже на «Meta Business Suite»: скачайте ещё раз, не редактируя, или опишите колонки в data/sources.yaml',
    ],
  ),
  said(
    'metrics/unknown-export',
    { headers: '"A"', ...nobody },
    [
      'no known export has the columns "A"',
      'describe the columns of this file in data/sources.yaml (docs/metrics.md, "Any other file")',
    ],
    [
      'ни одна известная выгрузка не содержит колонок "A"',
      'опишите колонки этого файла в data/sources.yaml (docs/metrics.md, «Любой другой файл»)',
    ],
  ),
  ...(
    [
      ['bytes', '50 MB', '50 МБ'],
      ['rows', 'a million rows', 'миллион строк'],
      ['columns', '200 columns', '200 колонок'],
      ['cell', '100,000 characters in one cell', '100 000 знаков в одной ячейке'],
    ] as const
  ).map(([what, en, ru]) =>
    said(
      'metrics/too-large',
      { what },
      [
        `this file is over the limit of ${en}`,
        'export a shorter period, or fewer columns, and put the parts side by side: Almanac joins them',
      ],
      [
        `файл больше предела: ${ru}`,
        'выгрузите период короче или меньше колонок и положите части рядом: Almanac их сложит',
      ],
    ),
  ),
  said(
    'metrics/unknown-preset',
    { preset: 'tiktok-vidoes', near: 'tiktok-videos' },
    ['there is no export "tiktok-vidoes"', 'did you mean "tiktok-videos"?'],
    ['выгрузки «tiktok-vidoes» нет', 'может быть, «tiktok-videos»?'],
  ),
  said(
    'metrics/unknown-preset',
    { preset: 'fax', ...nobody },
    ['there is no export "fax"', 'docs/metrics.md lists the known ones'],
    ['выгрузки «fax» нет', 'список известных — в docs/metrics.md'],
  ),
  said(
    'metrics/ragged-row',
    { expected: 3, found: 4, more: 0 },
    ['this row has 4 cells, the header has 3', 'quote a cell that holds the delimiter, or download the export again'],
    [
      'в строке ячеек: 4, в заголовке: 3',
      'возьмите в кавычки ячейку с разделителем внутри или скачайте выгрузку ещё раз',
    ],
  ),
  said(
    'metrics/ragged-row',
    { expected: 3, found: 1, more: 1 },
    [
      'this row has 1 cell, the header has 3 (and 1 more row like it)',
      'quote a cell that holds the delimiter, or download the export again',
    ],
    [
      'в строке ячеек: 1, в заголовке: 3 (и ещё таких строк: 1)',
      'возьмите в кавычки ячейку с разделителем внутри или скачайте выгрузку ещё раз',
    ],
  ),
  said(
    'metrics/ragged-row',
    { expected: 3, found: 2, more: 7 },
    [
      'this row has 2 cells, the header has 3 (and 7 more rows like it)',
      'quote a cell that holds the delimiter, or download the export again',
    ],
    [
      'в строке ячеек: 2, в заголовке: 3 (и ещё таких строк: 7)',
      'возьмите в кавычки ячейку с разделителем внутри или скачайте выгрузку ещё раз',
    ],
  ),
  said(
    'metrics/unknown-column',
    { column: 'veiws', near: 'views' },
    ['no metric is called "veiws"', 'did you mean "views"?'],
    ['показателя «veiws» нет', 'может быть, «views»?'],
  ),
  said(
    'metrics/unknown-column',
    { column: 'mood', ...nobody },
    ['no metric is called "mood"', 'use a metric id from docs/metrics.md, or add the metric in client.yaml'],
    ['показателя «mood» нет', 'возьмите идентификатор из docs/metrics.md или добавьте показатель в client.yaml'],
  ),
  said(
    'metrics/unread-columns',
    { columns: '"Mood"', preset: 'TikTok' },
    ['TikTok: not read: "Mood"', 'nothing to do if you do not need them; else declare them in data/sources.yaml'],
    ['TikTok: не прочитано: "Mood"', 'если они не нужны, делать ничего не надо; иначе опишите их в data/sources.yaml'],
  ),
  said(
    'metrics/unreadable-number',
    { ...cell, readings: ['1234', '1.234'], more: 0 },
    ['"1,234" in "Views" may be 1234 or 1.234', 'write 1234 or 1.234 without a separator of thousands'],
    ['«1,234» в колонке «Views» — это 1234 или 1.234', 'напишите 1234 или 1.234 без разделителя тысяч'],
  ),
  said(
    'metrics/unreadable-number',
    { ...cell, readings: ['1234'], more: 3 },
    [
      '"1,234" in "Views" is no number in the form of this export (and 3 more below)',
      'write 1234 without a separator of thousands',
    ],
    [
      '«1,234» в колонке «Views» — не число в форме этой выгрузки (и ещё 3 ниже)',
      'напишите 1234 без разделителя тысяч',
    ],
  ),
  said(
    'metrics/unreadable-number',
    { cell: 'many', column: 'Views', readings: [], more: 0 },
    [
      '"many" in "Views" is no number in the form of this export',
      'write the digits only, or leave the cell empty if the value is not known',
    ],
    [
      '«many» в колонке «Views» — не число в форме этой выгрузки',
      'оставьте только цифры; если значение неизвестно, оставьте ячейку пустой',
    ],
  ),
  said(
    'metrics/unreadable-number',
    { cell: '2-Jan', column: 'Views', readings: ['date'], more: 1 },
    [
      '"2-Jan" in "Views" was a number until a spreadsheet made a date of it (and 1 more below)',
      'download the export again and put it here without opening it',
    ],
    [
      '«2-Jan» в колонке «Views» — число, которое таблица превратила в дату (и ещё 1 ниже)',
      'скачайте выгрузку ещё раз и положите сюда, не открывая',
    ],
  ),
  said(
    'metrics/unreadable-day',
    { ...day, readings: ['2026-04-03', '2026-03-04'], more: 0 },
    [
      '"03/04/2026" in "Date" may be 2026-04-03 or 2026-03-04',
      'write it as year-month-day, or declare the form of the column in data/sources.yaml',
    ],
    [
      '«03/04/2026» в колонке «Date» — это 2026-04-03 или 2026-03-04',
      'напишите год-месяц-день или опишите вид даты в data/sources.yaml',
    ],
  ),
  said(
    'metrics/unreadable-day',
    { ...day, cell: '13/04/2026', readings: ['2026-04-13'], more: 2 },
    ['"13/04/2026" in "Date" is no day such as 2026-11-02 (and 2 more below)', 'write 2026-04-13'],
    ['«13/04/2026» в колонке «Date» — не дата вида 2026-11-02 (и ещё 2 ниже)', 'напишите 2026-04-13'],
  ),
  said(
    'metrics/unreadable-day',
    { ...day, cell: 'soon', readings: [], more: 0 },
    ['"soon" in "Date" is no day such as 2026-11-02', 'write the day as 2026-11-02'],
    ['«soon» в колонке «Date» — не дата вида 2026-11-02', 'напишите дату так: 2026-11-02'],
  ),
  said(
    'metrics/unknown-metric',
    { metric: 'veiws', near: 'views', more: 1 },
    ['no metric is called "veiws" (and 1 more below)', 'did you mean "views"?'],
    ['показателя «veiws» нет (и ещё 1 ниже)', 'может быть, «views»?'],
  ),
  said(
    'metrics/unknown-metric',
    { metric: 'mood', ...nobody, more: 0 },
    ['no metric is called "mood"', 'use a metric id from docs/metrics.md, or add the metric in client.yaml'],
    ['показателя «mood» нет', 'возьмите идентификатор из docs/metrics.md или добавьте показатель в client.yaml'],
  ),
  said(
    'metrics/unknown-channel',
    { channel: 'instagrm', near: 'instagram', known: 'instagram, vk' },
    ['there is no channel "instagrm"', 'did you mean "instagram"?'],
    ['канала «instagrm» нет', 'может быть, «instagram»?'],
  ),
  said(
    'metrics/unknown-channel',
    { channel: 'fax', ...nobody, known: 'instagram, vk' },
    ['there is no channel "fax"', 'known channels: instagram, vk; add src/content/channels/<id>.md for a new one'],
    ['канала «fax» нет', 'известные каналы: instagram, vk; для нового добавьте src/content/channels/<id>.md'],
  ),
  ...(
    [
      [null, '', 'nothing says which channel this table is about', 'не сказано, о каком канале таблица'],
      [
        'VK',
        '',
        'nothing says which channel this table is about, and the client has none on VK',
        'не сказано, о каком канале таблица, а канала на VK у клиента нет',
      ],
      [
        'VK',
        'vk-shop, vk-school',
        'this table may be about any of vk-shop, vk-school',
        'таблица может быть о любом из каналов: vk-shop, vk-school',
      ],
    ] as const
  ).map(([platform, candidates, en, ru]) =>
    said(
      'metrics/which-channel',
      { platform, candidates, file: 'data/x.csv', near: null },
      [
        en,
        'put the file into data/<channel>/, or write in data/sources.yaml: files: [{ match: data/x.csv, channel: … }]',
      ],
      [
        ru,
        'положите файл в data/<канал>/ или напишите в data/sources.yaml: files: [{ match: data/x.csv, channel: … }]',
      ],
    ),
  ),
  ...(
    [
      [1, '1 row is not used: the file does not say which days it covers'],
      [2, '2 rows are not used: the file does not say which days it covers'],
    ] as const
  ).map(([rows, en]) =>
    said(
      'metrics/no-period',
      { rows, file: 'data/x.csv' },
      [en, 'write in data/sources.yaml: files: [{ match: data/x.csv, period: { from: 2026-10-01, to: 2026-10-31 } }]'],
      [
        `не используются строки: ${rows}; файл не говорит, за какие они дни`,
        'напишите в data/sources.yaml: files: [{ match: data/x.csv, period: { from: 2026-10-01, to: 2026-10-31 } }]',
      ],
    ),
  ),
  ...(
    [
      [1, 0, '1 day is missing', 'не хватает дней: 1'],
      [11, 1, '11 days are missing (and 1 more channel)', 'не хватает дней: 11 (и ещё каналов: 1)'],
      [11, 2, '11 days are missing (and 2 more channels)', 'не хватает дней: 11 (и ещё каналов: 2)'],
    ] as const
  ).map(([days, more, en, ru]) =>
    said(
      'metrics/report-incomplete',
      { month: '2026-10', channel: 'vk', through: '2026-10-20', days, more },
      [
        `the report of 2026-10 is incomplete: vk is known through 2026-10-20, ${en}`,
        'download the rest of the month for vk and put it into data/vk/',
      ],
      [
        `отчёт за 2026-10 неполон: канал vk известен по 2026-10-20, ${ru}`,
        'скачайте выгрузку vk за остаток месяца и положите в data/vk/',
      ],
    ),
  ),
  said(
    'metrics/unknown-encoding',
    { looksLike: null, file: 'data/x.csv' },
    [
      'the bytes of this file are no UTF-8, and nothing proves another encoding',
      'download it again without opening it in a spreadsheet, or save it as "CSV UTF-8"; if you know the encoding, write it in data/sources.yaml: files: [{ match: data/x.csv, encoding: windows-1251 }]',
    ],
    [
      'байты файла — не UTF-8, и ничто не доказывает другую кодировку',
      'скачайте ещё раз, не открывая в таблице, или сохраните как «CSV UTF-8»; если кодировка известна, укажите её в data/sources.yaml: files: [{ match: data/x.csv, encoding: windows-1251 }]',
    ],
  ),
];

const dayForms = [
  { form: 'dmy', day: '2026-04-03', example: '03.04.2026' },
  { form: 'mdy', day: '2026-03-04', example: '04/03/2026' },
];

const plan: readonly Example[] = [
  said(
    'plan/ambiguous-days',
    { cell: '03/04/2026', readings: dayForms },
    ['"03/04/2026" is 2026-04-03 (dmy) or 2026-03-04 (mdy)', 'say which: --dates dmy or --dates mdy'],
    ['«03/04/2026» — это 2026-04-03 (dmy) или 2026-03-04 (mdy)', 'укажите, как читать: --dates dmy или --dates mdy'],
  ),
  said(
    'plan/unreadable-cell',
    { field: 'date', value: '30.02.2026', wants: 'day' },
    [
      'date "30.02.2026" can\'t be read: expected a day that exists, such as 2026-11-02',
      'mend the cell and import again: posts that are there already stay as they are',
    ],
    [
      'date «30.02.2026» не читается; нужно: существующий день, например 2026-11-02',
      'исправьте ячейку и повторите: то, что уже внесено, не изменится',
    ],
  ),
  said(
    'plan/unknown-name',
    { field: 'channel', value: 'Instagrm', known: ['instagram', 'vk'], near: 'instagram', among: null },
    ['there is no channel "Instagrm"', 'did you mean "instagram"? there are: instagram, vk'],
    ['channel: «Instagrm» нет', 'может быть, «instagram»? есть: instagram, vk'],
  ),
  said(
    'plan/unknown-name',
    { field: 'pillar', value: 'Weather', known: ['craft'], near: null, among: null },
    ['there is no pillar "Weather"', 'there are: craft'],
    ['pillar: «Weather» нет', 'есть: craft'],
  ),
  said(
    'plan/unknown-name',
    { field: 'owner', value: 'Anna', known: ['anna-b', 'anna-k'], near: null, among: ['anna-b', 'anna-k'] },
    ['owner "Anna" can be anna-b or anna-k', 'write the id of the one that is meant'],
    ['owner: «Anna» — это anna-b или anna-k', 'напишите id того, что имеется в виду'],
  ),
  said(
    'plan/row-repeated',
    { line: 4, channels: ['vk', 'instagram'] },
    ['line 4 has this post on vk, instagram already', 'delete one of the rows, or give it another title'],
    ['в строке 4 эта публикация уже есть: vk, instagram', 'удалите одну из строк или измените название'],
  ),
];

const foundValue = { artefact: 'a.html', line: 2, column: 4 } as const;
const remake = [
  'this is a mistake of Almanac, not yours: do not publish the figure, and report it with the output of "almanac explain F1"',
  'это ошибка Almanac, а не ваша: не публикуйте число и сообщите о ней, приложив вывод «almanac explain F1»',
] as const;

const others: readonly Example[] = [
  said(
    'kpi/unknown-metric',
    { metric: 'link-click', near: 'link-clicks' },
    ['no metric "link-click"', 'did you mean "link-clicks"?'],
    ['нет метрики «link-click»', 'возможно, «link-clicks»?'],
  ),
  said(
    'kpi/unknown-metric',
    { metric: 'mood', near: null },
    [
      'no metric "mood"',
      'take one of the metrics of docs/metrics.md, or add your own under metrics: in src/content/client.yaml',
    ],
    [
      'нет метрики «mood»',
      'возьмите метрику из docs/metrics.md или добавьте свою в metrics: в src/content/client.yaml',
    ],
  ),
  said(
    'verify/different-figure',
    { id: 'reach 2026-10', code: 'F1', shown: 12, counted: null },
    ['reach 2026-10 is 12 on the site and — when counted again', remake[0]],
    ['reach 2026-10: на сайте 12, при пересчёте —', remake[1]],
  ),
];

describe('an internal value in a file of the site', () => {
  test.each([
    [{ ...foundValue, encoding: null, more: 0 }, 'a.html:2:4', 'a.html:2:4'],
    [
      { ...foundValue, encoding: 'base64', more: 2 },
      'a.html:2:4, in base64, and in 2 more',
      'a.html:2:4, в base64 и ещё в файлах: 2',
    ],
  ] as const)('%o', (params, en, ru) => {
    const found = diagnostic('gate/internal-value', { file: 'a.md', line: 1, column: 1 }, params);
    expect(toText(found, 'en').message).toBe(`this is internal, and it stands in ${en}`);
    expect(toText(found, 'ru').message).toBe(`это внутреннее значение, и оно попало в ${ru}`);
  });
});

describe('a finding is said in whole sentences', () => {
  test.each([...links, ...markdown, ...content, ...metrics, ...plan, ...others])('%s %o', (code, params, en, ru) => {
    const found = diagnostic(code, { file: 'a.md', line: 1, column: 1 }, params as never);
    const words = (language: 'en' | 'ru') => Object.values(toText(found, language));
    expect({ en: words('en'), ru: words('ru') }).toEqual({ en, ru });
  });
});
