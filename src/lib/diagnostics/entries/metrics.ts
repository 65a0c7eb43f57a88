import { entry } from '../entry.ts';

/** Tells that a mistake repeats further down its column. */
const andMore = {
  en: (more: number) => (more > 0 ? ` (and ${more} more below)` : ''),
  ru: (more: number) => (more > 0 ? ` (и ещё ${more} ниже)` : ''),
};

const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

/** What can be wrong with the values of `data/`, alone and beside each other. */
export const metricsEntries = {
  'metrics/unreadable-number': entry<{ cell: string; column: string; readings: readonly string[]; more: number }>({
    severity: 'error',
    title: { en: 'A number that cannot be read for certain', ru: 'Число, которое нельзя прочесть однозначно' },
    why: {
      en: 'A guess between 1.234 and 1234 is a report that is wrong a thousandfold.',
      ru: 'Догадка между 1,234 и 1234 — это ошибка в отчёте в тысячу раз.',
    },
    message: {
      en: ({ cell, column, readings, more }) =>
        readings[0] === 'date'
          ? `"${cell}" in "${column}" was a number until a spreadsheet made a date of it${andMore.en(more)}`
          : readings.length > 1
            ? `"${cell}" in "${column}" may be ${readings.join(' or ')}${andMore.en(more)}`
            : `"${cell}" in "${column}" is no number in the form of this export${andMore.en(more)}`,
      ru: ({ cell, column, readings, more }) =>
        readings[0] === 'date'
          ? `«${cell}» в колонке «${column}» — число, которое таблица превратила в дату${andMore.ru(more)}`
          : readings.length > 1
            ? `«${cell}» в колонке «${column}» — это ${readings.join(' или ')}${andMore.ru(more)}`
            : `«${cell}» в колонке «${column}» — не число в форме этой выгрузки${andMore.ru(more)}`,
    },
    help: {
      en: ({ readings }) =>
        readings[0] === 'date'
          ? 'download the export again and put it here without opening it'
          : readings.length > 0
            ? `write ${readings.join(' or ')} without a separator of thousands`
            : 'write the digits only, or leave the cell empty if the value is not known',
      ru: ({ readings }) =>
        readings[0] === 'date'
          ? 'скачайте выгрузку ещё раз и положите сюда, не открывая'
          : readings.length > 0
            ? `напишите ${readings.join(' или ')} без разделителя тысяч`
            : 'оставьте только цифры; если значение неизвестно, оставьте ячейку пустой',
    },
    example: { failing: '2026-11-02,vk,"1,234"', mended: '2026-11-02,vk,1234' },
  }),
  'metrics/unreadable-day': entry<{
    cell: string;
    column: string;
    example: string;
    readings: readonly string[];
    more: number;
  }>({
    severity: 'error',
    title: { en: 'A day that cannot be read for certain', ru: 'Дата, которую нельзя прочесть однозначно' },
    why: {
      en: '3 April and 4 March are both 03/04: a guess moves a month of numbers.',
      ru: '3 апреля и 4 марта — оба 03/04: догадка сдвинет числа на месяц.',
    },
    message: {
      en: ({ cell, column, example, readings, more }) =>
        readings.length > 1
          ? `"${cell}" in "${column}" may be ${readings.join(' or ')}${andMore.en(more)}`
          : `"${cell}" in "${column}" is no day such as ${example}${andMore.en(more)}`,
      ru: ({ cell, column, example, readings, more }) =>
        readings.length > 1
          ? `«${cell}» в колонке «${column}» — это ${readings.join(' или ')}${andMore.ru(more)}`
          : `«${cell}» в колонке «${column}» — не дата вида ${example}${andMore.ru(more)}`,
    },
    help: {
      en: ({ example, readings }) =>
        readings.length === 1
          ? `write ${readings[0]}`
          : readings.length > 1
            ? 'write it as year-month-day, or declare the form of the column in data/sources.yaml'
            : `write the day as ${example}`,
      ru: ({ example, readings }) =>
        readings.length === 1
          ? `напишите ${readings[0]}`
          : readings.length > 1
            ? 'напишите год-месяц-день или опишите вид даты в data/sources.yaml'
            : `напишите дату так: ${example}`,
    },
    example: { failing: 'date,channel,views\n03/04/2026,vk,12', mended: 'date,channel,views\n2026-04-03,vk,12' },
  }),
  'metrics/unreadable-moment': entry<{ cell: string; column: string; example: string; more: number }>({
    severity: 'error',
    title: { en: 'A time of publication that cannot be read', ru: 'Время публикации, которое не читается' },
    why: {
      en: 'The best hour to post is computed from these times.',
      ru: 'По этому времени считается лучший час для публикации.',
    },
    message: {
      en: ({ cell, column, example, more }) =>
        `"${cell}" in "${column}" is no moment such as ${example}${andMore.en(more)}`,
      ru: ({ cell, column, example, more }) =>
        `«${cell}» в колонке «${column}» — не момент вида ${example}${andMore.ru(more)}`,
    },
    help: {
      en: () => 'download the export again without opening it in a spreadsheet',
      ru: () => 'скачайте выгрузку ещё раз, не открывая в таблице',
    },
  }),
  'metrics/missing-cell': entry<{ cell: string; column: string; more: number }>({
    severity: 'error',
    title: { en: 'A row that does not say what it is about', ru: 'Строка, из которой не ясно, о чём она' },
    why: {
      en: 'A number without its day or name belongs to nothing.',
      ru: 'Число без даты или названия ни к чему не относится.',
    },
    message: {
      en: ({ column, more }) => `"${column}" is empty in this row${andMore.en(more)}`,
      ru: ({ column, more }) => `«${column}» в этой строке пусто${andMore.ru(more)}`,
    },
    help: { en: () => 'fill the cell or delete the row', ru: () => 'заполните ячейку или удалите строку' },
  }),
  'metrics/negative-value': entry<{ cell: string; column: string; more: number }>({
    severity: 'warning',
    title: { en: 'A count below zero', ru: 'Число меньше нуля' },
    why: {
      en: 'Platforms take back reactions and so report negative days; of other counts it is worth a look. The value is kept.',
      ru: 'Площадки вычитают снятые реакции, и день бывает отрицательным; для других показателей это повод проверить. Значение сохраняется.',
    },
    message: {
      en: ({ cell, column, more }) => `${cell} in "${column}" is below zero${andMore.en(more)}`,
      ru: ({ cell, column, more }) => `${cell} в колонке «${column}» меньше нуля${andMore.ru(more)}`,
    },
    help: {
      en: () => 'nothing to do if the platform says so',
      ru: () => 'если так сообщает площадка, делать ничего не надо',
    },
  }),
  'metrics/unknown-metric': entry<{ metric: string; near: string | null; more: number }>({
    severity: 'error',
    title: { en: 'A metric that nobody declared', ru: 'Неизвестный показатель' },
    why: {
      en: 'A misspelt metric is missing from every report.',
      ru: 'Показателя с опечаткой не будет ни в одном отчёте.',
    },
    message: {
      en: ({ metric, more }) => `no metric is called "${metric}"${andMore.en(more)}`,
      ru: ({ metric, more }) => `показателя «${metric}» нет${andMore.ru(more)}`,
    },
    help: {
      en: ({ near }) =>
        near === null
          ? 'use a metric id from docs/metrics.md, or add the metric in client.yaml'
          : `did you mean "${near}"?`,
      ru: ({ near }) =>
        near === null
          ? 'возьмите идентификатор из docs/metrics.md или добавьте показатель в client.yaml'
          : `может быть, «${near}»?`,
    },
  }),
  'metrics/unknown-channel': entry<{ channel: string; near: string | null; known: string }>({
    severity: 'error',
    title: { en: 'A channel that has no record', ru: 'Канал, для которого нет записи' },
    why: {
      en: 'Numbers of a channel that nobody described appear nowhere.',
      ru: 'Числа канала, который не описан, нигде не появятся.',
    },
    message: {
      en: ({ channel }) => `there is no channel "${channel}"`,
      ru: ({ channel }) => `канала «${channel}» нет`,
    },
    help: {
      en: ({ near, known }) =>
        near === null
          ? `known channels: ${known}; add src/content/channels/<id>.md for a new one`
          : `did you mean "${near}"?`,
      ru: ({ near, known }) =>
        near === null
          ? `известные каналы: ${known}; для нового добавьте src/content/channels/<id>.md`
          : `может быть, «${near}»?`,
    },
  }),
  'metrics/which-channel': entry<{
    platform: string | null;
    candidates: string;
    file: string;
    /** The channel whose id resembles the folder. */
    near: string | null;
  }>({
    severity: 'error',
    title: { en: 'A file whose channel is not known', ru: 'Файл, канал которого неизвестен' },
    why: {
      en: 'Numbers in the wrong channel make two reports wrong.',
      ru: 'Числа не в том канале портят сразу два отчёта.',
    },
    message: {
      en: ({ platform, candidates }) =>
        candidates === ''
          ? `nothing says which channel this table is about${platform === null ? '' : `, and the client has none on ${platform}`}`
          : `this table may be about any of ${candidates}`,
      ru: ({ platform, candidates }) =>
        candidates === ''
          ? `не сказано, о каком канале таблица${platform === null ? '' : `, а канала на ${platform} у клиента нет`}`
          : `таблица может быть о любом из каналов: ${candidates}`,
    },
    help: {
      en: ({ file, near }) =>
        near !== null
          ? `rename the folder: data/${near}/`
          : `put the file into data/<channel>/, or write in data/sources.yaml: files: [{ match: ${file}, channel: … }]`,
      ru: ({ file, near }) =>
        near !== null
          ? `переименуйте папку: data/${near}/`
          : `положите файл в data/<канал>/ или напишите в data/sources.yaml: files: [{ match: ${file}, channel: … }]`,
    },
  }),
  'metrics/other-platform': entry<{ channel: string; platform: string; preset: string }>({
    severity: 'error',
    title: { en: 'An export in the folder of another platform', ru: 'Выгрузка в папке другой площадки' },
    why: {
      en: 'Views of one platform are no views of another.',
      ru: 'Просмотры на одной площадке — не то же, что на другой.',
    },
    message: {
      en: ({ channel, platform, preset }) => `${preset} cannot be about "${channel}", a channel on ${platform}`,
      ru: ({ channel, platform, preset }) => `${preset} не может быть о канале «${channel}» (${platform})`,
    },
    help: { en: () => 'move the file into the folder of its channel', ru: () => 'переложите файл в папку его канала' },
  }),
  'metrics/no-period': entry<{ rows: number; file: string }>({
    severity: 'warning',
    title: { en: 'Values without days', ru: 'Значения без дат' },
    why: {
      en: 'This export has no dates, and neither its text nor its name says which days it covers: no report can use it.',
      ru: 'В выгрузке нет дат, и ни текст, ни имя файла не говорят, за какие она дни: отчёт её не возьмёт.',
    },
    message: {
      en: ({ rows }) => `${counted(rows, 'row is', 'rows are')} not used: the file does not say which days it covers`,
      ru: ({ rows }) => `не используются строки: ${rows}; файл не говорит, за какие они дни`,
    },
    help: {
      en: ({ file }) =>
        `write in data/sources.yaml: files: [{ match: ${file}, period: { from: 2026-10-01, to: 2026-10-31 } }]`,
      ru: ({ file }) =>
        `напишите в data/sources.yaml: files: [{ match: ${file}, period: { from: 2026-10-01, to: 2026-10-31 } }]`,
    },
  }),
  'metrics/year-counted': entry<{ year: number; day: string; file: string }>({
    severity: 'warning',
    title: { en: 'Days without a year', ru: 'Дни без года' },
    why: {
      en: 'The days of this export name no year and nothing beside them does. Counted back from today they are right now and wrong in a year.',
      ru: 'Дни в выгрузке без года, и рядом его ничто не называет. Отсчёт от сегодняшнего дня верен сейчас и будет неверен через год.',
    },
    message: {
      en: ({ year, day }) =>
        `the days of this file name no year: counted back from today, the last of them is ${day} (${year})`,
      ru: ({ year, day }) => `дни в файле без года: по отсчёту от сегодняшнего дня последний из них — ${day} (${year})`,
    },
    help: {
      en: ({ file, year }) =>
        `write in data/sources.yaml: files: [{ match: ${file}, year: ${year} }], or put the day of the download into the name: exported-2026-11-02`,
      ru: ({ file, year }) =>
        `напишите в data/sources.yaml: files: [{ match: ${file}, year: ${year} }] или добавьте день скачивания в имя: exported-2026-11-02`,
    },
  }),
  'metrics/no-year': entry<{ file: string }>({
    severity: 'error',
    title: { en: 'Days that do not exist in the year given', ru: 'Дни, которых нет в названном году' },
    why: {
      en: 'The file has a 29 February, and the year that is given for it has none.',
      ru: 'В файле есть 29 февраля, а в названном для него году такого дня нет.',
    },
    message: {
      en: () => 'the days of this file do not exist in the year that is given for it',
      ru: () => 'дней этого файла нет в том году, который для него назван',
    },
    help: {
      en: ({ file }) => `write the year of the last day in data/sources.yaml: files: [{ match: ${file}, year: 2024 }]`,
      ru: ({ file }) => `укажите год последнего дня в data/sources.yaml: files: [{ match: ${file}, year: 2024 }]`,
    },
  }),
  'metrics/report-incomplete': entry<{ month: string; channel: string; through: string; days: number; more: number }>({
    severity: 'warning',
    title: { en: 'A report whose month is not covered', ru: 'Отчёт за месяц, который известен не целиком' },
    why: {
      en: 'Sums over a part of a month look like a bad month. The report is stamped incomplete; with --strict this is an error.',
      ru: 'Суммы за часть месяца выглядят как плохой месяц. Отчёт помечается как неполный; с --strict это ошибка.',
    },
    message: {
      en: ({ month, channel, through, days, more }) =>
        `the report of ${month} is incomplete: ${channel} is known through ${through}, ${counted(days, 'day is', 'days are')} missing${more > 0 ? ` (and ${counted(more, 'more channel', 'more channels')})` : ''}`,
      ru: ({ month, channel, through, days, more }) =>
        `отчёт за ${month} неполон: канал ${channel} известен по ${through}, не хватает дней: ${days}${more > 0 ? ` (и ещё каналов: ${more})` : ''}`,
    },
    help: {
      en: ({ channel }) => `download the rest of the month for ${channel} and put it into data/${channel}/`,
      ru: ({ channel }) => `скачайте выгрузку ${channel} за остаток месяца и положите в data/${channel}/`,
    },
  }),
  'metrics/contradiction': entry<{
    metric: string;
    day: string;
    first: number;
    second: number;
    other: string;
    more: number;
  }>({
    severity: 'error',
    title: { en: 'One file says two things', ru: 'Один файл говорит разное' },
    why: {
      en: 'The same metric of the same day stands twice with different values, and neither is newer.',
      ru: 'Один показатель за один день стоит дважды с разными значениями, и ни одно не новее.',
    },
    message: {
      en: ({ metric, day, first, second, other, more }) =>
        `${metric} of ${day} is ${second} here and ${first} at ${other}${andMore.en(more)}`,
      ru: ({ metric, day, first, second, other, more }) =>
        `${metric} за ${day}: здесь ${second}, а в ${other} — ${first}${andMore.ru(more)}`,
    },
    help: {
      en: () => 'delete the wrong row, or download the export again',
      ru: () => 'удалите неверную строку или скачайте выгрузку ещё раз',
    },
  }),
  'metrics/name-in-several-rows': entry<{ name: string; more: number; dropped: string }>({
    severity: 'warning',
    title: { en: 'One name in several rows', ru: 'Одно имя в нескольких строках' },
    why: {
      en: 'The platform calls several things alike, or tells them apart in a column that is not read. What can be added up is added; people, averages and ratings of several rows are no number.',
      ru: 'Площадка называет одинаково разное или различает его в колонке, которая не читается. Что можно сложить, складывается; люди, средние и оценки из нескольких строк числа не дают.',
    },
    message: {
      en: ({ name, more, dropped }) =>
        `"${name}" stands in several rows, which are added up${andMore.en(more)}${dropped === '' ? '' : `; left out, since they do not add up: ${dropped}`}`,
      ru: ({ name, more, dropped }) =>
        `«${name}» стоит в нескольких строках, они складываются${andMore.ru(more)}${dropped === '' ? '' : `; не учтено, потому что не складывается: ${dropped}`}`,
    },
    help: {
      en: () => 'nothing to do if the sum is what you need; else export without the column that parts the rows',
      ru: () => 'если нужна сумма, делать ничего не надо; иначе выгрузите без колонки, которая делит строки',
    },
  }),
  'metrics/undecidable': entry<{
    metric: string;
    day: string;
    first: number;
    second: number;
    other: string;
    more: number;
  }>({
    severity: 'error',
    title: { en: 'Two files disagree and neither is newer', ru: 'Два файла спорят, и ни один не новее' },
    why: {
      en: 'The newer export wins, but nothing says which of these two is the newer.',
      ru: 'Верна более новая выгрузка, но ничто не говорит, какая из двух новее.',
    },
    message: {
      en: ({ metric, day, first, second, other, more }) =>
        `${metric} of ${day} is ${second} here and ${first} in ${other}${andMore.en(more)}`,
      ru: ({ metric, day, first, second, other, more }) =>
        `${metric} за ${day}: здесь ${second}, а в ${other} — ${first}${andMore.ru(more)}`,
    },
    help: {
      en: () => 'say in data/sources.yaml on which day each was downloaded (exportedOn), or delete the older file',
      ru: () => 'укажите в data/sources.yaml день скачивания каждого (exportedOn) или удалите старый файл',
    },
  }),
  'metrics/no-publish-day': entry<{ cell: string; column: string; more: number }>({
    severity: 'warning',
    title: { en: 'A post without a day of publication', ru: 'Публикация без даты' },
    why: {
      en: 'A post counts in the report of the period in which it was published. Platforms leave the day out for deleted and hidden posts.',
      ru: 'Публикация входит в отчёт за период, когда вышла. Для удалённых и скрытых публикаций площадки не дают дату.',
    },
    message: {
      en: ({ column, more }) => `this row is not used: its "${column}" is empty${andMore.en(more)}`,
      ru: ({ column, more }) => `строка не используется: в «${column}» пусто${andMore.ru(more)}`,
    },
    help: {
      en: () => 'nothing to do if the post is deleted or hidden',
      ru: () => 'если публикация удалена или скрыта, делать ничего не надо',
    },
  }),
};
