import { entry } from '../entry.ts';

const counted = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

const limitNames = {
  bytes: { en: '50 MB', ru: '50 МБ' },
  rows: { en: 'a million rows', ru: 'миллион строк' },
  columns: { en: '200 columns', ru: '200 колонок' },
  cell: { en: '100,000 characters in one cell', ru: '100 000 знаков в одной ячейке' },
};

/** What can be wrong with a file of `data/` before a cell of it is read. */
export const exportFileEntries = {
  'metrics/unknown-export': entry<{ headers: string; near: string | null }>({
    severity: 'error',
    title: { en: 'An export that Almanac does not know', ru: 'Неизвестная выгрузка' },
    why: {
      en: 'A file that is not recognised is not read: a guess about its columns would put wrong numbers into the report.',
      ru: 'Нераспознанный файл не читается: догадка о колонках дала бы неверные числа в отчёте.',
    },
    message: {
      en: ({ headers }) => `no known export has the columns ${headers}`,
      ru: ({ headers }) => `ни одна известная выгрузка не содержит колонок ${headers}`,
    },
    help: {
      en: ({ near }) =>
        near === null
          ? 'describe the columns of this file in data/sources.yaml (docs/metrics.md, "Any other file")'
          : `it resembles "${near}": download it again without editing, or describe its columns in data/sources.yaml`,
      ru: ({ near }) =>
        near === null
          ? 'опишите колонки этого файла в data/sources.yaml (docs/metrics.md, «Любой другой файл»)'
          : `похоже на «${near}»: скачайте ещё раз, не редактируя, или опишите колонки в data/sources.yaml`,
    },
  }),
  'metrics/merge-marker': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'A conflict that git left in the file', ru: 'Конфликт, который git оставил в файле' },
    why: {
      en: 'Two versions of the file stand in it, one below the other: every number of it would be doubtful.',
      ru: 'В файле стоят подряд две его версии: ни одному числу из него нельзя верить.',
    },
    message: {
      en: () => 'two versions of this file were merged and the conflict was not resolved',
      ru: () => 'две версии этого файла слиты, а конфликт не разрешён',
    },
    help: {
      en: () => 'take one of the two exports whole, or download it again',
      ru: () => 'возьмите один из двух вариантов целиком или скачайте выгрузку заново',
    },
    example: {
      failing: '<<<<<<< HEAD\n2026-11-02,instagram,120\n=======\n2026-11-02,instagram,131\n>>>>>>> main',
      mended: '2026-11-02,instagram,131',
    },
  }),
  'metrics/too-large': entry<{ what: 'bytes' | 'rows' | 'columns' | 'cell' }>({
    severity: 'error',
    title: { en: 'A file beyond the limits', ru: 'Файл больше допустимого' },
    why: {
      en: 'A file of this size is hardly an export of one month; read whole it would stop every build.',
      ru: 'Такой файл вряд ли выгрузка за месяц, а чтение целиком остановило бы каждую сборку.',
    },
    message: {
      en: ({ what }) => `this file is over the limit of ${limitNames[what].en}`,
      ru: ({ what }) => `файл больше предела: ${limitNames[what].ru}`,
    },
    help: {
      en: () => 'export a shorter period, or fewer columns, and put the parts side by side: Almanac joins them',
      ru: () => 'выгрузите период короче или меньше колонок и положите части рядом: Almanac их сложит',
    },
  }),
  'metrics/unknown-encoding': entry<{ looksLike: string | null; file: string }>({
    severity: 'error',
    title: { en: 'Text in an unknown encoding', ru: 'Текст в неизвестной кодировке' },
    why: {
      en: 'Read in a wrong encoding, names and even numbers turn into others.',
      ru: 'Если прочесть текст в чужой кодировке, названия и даже числа станут другими.',
    },
    message: {
      en: ({ looksLike }) =>
        looksLike === null
          ? 'the bytes of this file are no UTF-8, and nothing proves another encoding'
          : `this file looks like ${looksLike}, and nothing in it proves that`,
      ru: ({ looksLike }) =>
        looksLike === null
          ? 'байты файла — не UTF-8, и ничто не доказывает другую кодировку'
          : `похоже на ${looksLike}, но доказательства в файле нет`,
    },
    help: {
      en: ({ file }) =>
        `download it again without opening it in a spreadsheet, or save it as "CSV UTF-8"; if you know the encoding, write it in data/sources.yaml: files: [{ match: ${file}, encoding: windows-1251 }]`,
      ru: ({ file }) =>
        `скачайте ещё раз, не открывая в таблице, или сохраните как «CSV UTF-8»; если кодировка известна, укажите её в data/sources.yaml: files: [{ match: ${file}, encoding: windows-1251 }]`,
    },
  }),
  'metrics/no-workbook': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'A container that is no workbook', ru: 'Архив, который не книга таблиц' },
    why: {
      en: 'A locked workbook, or the ZIP that a platform packs its files into, holds tables that nobody can read from outside.',
      ru: 'В книге под паролем и в ZIP, в который площадка упаковала файлы, таблиц снаружи не видно.',
    },
    message: {
      en: () => 'this is no workbook that can be opened: it is locked, damaged, or a ZIP of other files',
      ru: () => 'это не книга, которую можно открыть: она под паролем, повреждена или это ZIP с другими файлами',
    },
    help: {
      en: () => 'unpack the ZIP and put its files here; save a locked workbook without its password',
      ru: () => 'распакуйте ZIP и положите файлы сюда; книгу под паролем сохраните без пароля',
    },
  }),
  'metrics/empty-file': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'A file without a table', ru: 'Файл без таблицы' },
    why: {
      en: 'An empty export usually means that the download broke off.',
      ru: 'Пустая выгрузка обычно означает, что скачивание прервалось.',
    },
    message: { en: () => 'there is no table in this file', ru: () => 'в этом файле нет таблицы' },
    help: { en: () => 'download it again, or delete it', ru: () => 'скачайте ещё раз или удалите файл' },
  }),
  'metrics/quoted-rows': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'Rows that a spreadsheet quoted whole', ru: 'Строки, взятые в кавычки целиком' },
    why: {
      en: 'Every record stands in one cell: a spreadsheet saved the file as if it had one column.',
      ru: 'Каждая запись стоит в одной ячейке: таблица сохранила файл так, будто колонка одна.',
    },
    message: {
      en: () => 'each row of this file is quoted as a whole: a spreadsheet mangled it',
      ru: () => 'каждая строка файла целиком взята в кавычки: её испортила таблица',
    },
    help: {
      en: () => 'download the export again and put it here without opening it',
      ru: () => 'скачайте выгрузку ещё раз и положите сюда, не открывая',
    },
  }),
  'metrics/compared-periods': entry<{ first: string; second: string }>({
    severity: 'error',
    title: { en: 'An export that compares two periods', ru: 'Выгрузка, в которой сравниваются два периода' },
    why: {
      en: 'Each number stands twice, for two periods whose days the file does not always name: read as one table they would be mixed up.',
      ru: 'Каждое число стоит дважды, за два периода, и дни этих периодов файл называет не всегда: в одной таблице они бы смешались.',
    },
    message: {
      en: ({ first, second }) => `the columns compare two periods: "${first}" and "${second}"`,
      ru: ({ first, second }) => `колонки сравнивают два периода: «${first}» и «${second}»`,
    },
    help: {
      en: () =>
        'export again without Compare: in Search Console choose the period under Date → Filter, one export a period',
      ru: () =>
        'выгрузите ещё раз без сравнения: в Search Console выберите период в «Дата» → «Фильтр», по выгрузке на период',
    },
    example: {
      failing: 'Top queries,Last 3 months Clicks,Previous 3 months Clicks\ncoffee beans,14,9',
      mended: 'Top queries,Clicks,Impressions,CTR,Position\ncoffee beans,14,200,7%,8.1',
    },
  }),
  'metrics/ambiguous-delimiter': entry<{ first: string; second: string; file: string }>({
    severity: 'error',
    title: { en: 'Two possible delimiters', ru: 'Два возможных разделителя' },
    why: {
      en: 'With the wrong delimiter every number stands in the wrong column.',
      ru: 'С неверным разделителем каждое число окажется не в той колонке.',
    },
    message: {
      en: ({ first, second }) => `"${first}" and "${second}" fit this table equally well`,
      ru: ({ first, second }) => `«${first}» и «${second}» подходят этой таблице одинаково`,
    },
    help: {
      en: ({ first, file }) => `write in data/sources.yaml: files: [{ match: ${file}, delimiter: "${first}" }]`,
      ru: ({ first, file }) => `напишите в data/sources.yaml: files: [{ match: ${file}, delimiter: "${first}" }]`,
    },
  }),
  'metrics/ambiguous-export': entry<{ presets: string; file: string }>({
    severity: 'error',
    title: { en: 'Two known exports with these columns', ru: 'Две известные выгрузки с такими колонками' },
    why: {
      en: 'The same header means different things on different platforms.',
      ru: 'Одинаковые заголовки на разных площадках значат разное.',
    },
    message: {
      en: ({ presets }) => `these columns may be any of: ${presets}`,
      ru: ({ presets }) => `такие колонки бывают в: ${presets}`,
    },
    help: {
      en: ({ file }) => `say which in data/sources.yaml: files: [{ match: ${file}, preset: … }]`,
      ru: ({ file }) => `укажите, что это, в data/sources.yaml: files: [{ match: ${file}, preset: … }]`,
    },
  }),
  'metrics/unknown-preset': entry<{ preset: string; near: string | null }>({
    severity: 'error',
    title: {
      en: 'An export that data/sources.yaml names and nobody knows',
      ru: 'В data/sources.yaml названа неизвестная выгрузка',
    },
    why: {
      en: 'A file is read only by the rules of a known export or by columns that you declare.',
      ru: 'Файл читается только по правилам известной выгрузки или по описанным колонкам.',
    },
    message: { en: ({ preset }) => `there is no export "${preset}"`, ru: ({ preset }) => `выгрузки «${preset}» нет` },
    help: {
      en: ({ near }) => (near === null ? 'docs/metrics.md lists the known ones' : `did you mean "${near}"?`),
      ru: ({ near }) => (near === null ? 'список известных — в docs/metrics.md' : `может быть, «${near}»?`),
    },
  }),
  'metrics/unclosed-quote': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'A quote that is never closed', ru: 'Незакрытая кавычка' },
    why: { en: 'Everything after it would be read as one cell.', ru: 'Всё после неё читалось бы как одна ячейка.' },
    message: {
      en: () => 'a quote opens here and is never closed',
      ru: () => 'здесь открывается кавычка, которая не закрыта',
    },
    help: {
      en: () => 'download the export again; if you wrote the file, close the quote or double it',
      ru: () => 'скачайте выгрузку ещё раз; если файл ваш, закройте кавычку или удвойте её',
    },
    example: { failing: '2026-11-02,instagram,"Coffee', mended: '2026-11-02,instagram,"Coffee"' },
  }),
  'metrics/stray-quote': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'A quote in the middle of a quoted cell', ru: 'Кавычка внутри ячейки в кавычках' },
    why: { en: 'Where the cell ends can only be guessed.', ru: 'О том, где кончается ячейка, можно только гадать.' },
    message: {
      en: () => 'this cell opens with a quote and closes it before its end',
      ru: () => 'ячейка начинается с кавычки, а закрывается раньше своего конца',
    },
    help: {
      en: () => 'write a quote inside a cell twice, or download the export again',
      ru: () => 'кавычку внутри ячейки удвойте или скачайте выгрузку ещё раз',
    },
    example: { failing: '"Coffee "to go"",12', mended: '"Coffee ""to go""",12' },
  }),
  'metrics/ragged-row': entry<{ expected: number; found: number; more: number }>({
    severity: 'error',
    title: { en: 'A row with too few or too many cells', ru: 'Строка с лишними или недостающими ячейками' },
    why: {
      en: 'One delimiter too many or too few moves every number after it into another column.',
      ru: 'Один лишний или потерянный разделитель сдвигает все числа после него в чужие колонки.',
    },
    message: {
      en: ({ expected, found, more }) =>
        `this row has ${counted(found, 'cell', 'cells')}, the header has ${expected}${more > 0 ? ` (and ${counted(more, 'more row', 'more rows')} like it)` : ''}`,
      ru: ({ expected, found, more }) =>
        `в строке ячеек: ${found}, в заголовке: ${expected}${more > 0 ? ` (и ещё таких строк: ${more})` : ''}`,
    },
    help: {
      en: () => 'quote a cell that holds the delimiter, or download the export again',
      ru: () => 'возьмите в кавычки ячейку с разделителем внутри или скачайте выгрузку ещё раз',
    },
    example: { failing: 'date,channel,views\n2026-11-02,vk,1,234', mended: 'date,channel,views\n2026-11-02,vk,1234' },
  }),
  'metrics/unknown-column': entry<{ column: string; near: string | null }>({
    severity: 'error',
    title: { en: 'A column that no metric has', ru: 'Колонка, для которой нет показателя' },
    why: {
      en: 'A misspelt column would be a metric that is missing from every report.',
      ru: 'Колонка с опечаткой — это показатель, которого не будет ни в одном отчёте.',
    },
    message: {
      en: ({ column }) => `no metric is called "${column}"`,
      ru: ({ column }) => `показателя «${column}» нет`,
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
    example: { failing: 'date,channel,veiws', mended: 'date,channel,views' },
  }),
  'metrics/unread-columns': entry<{ columns: string; preset: string }>({
    severity: 'warning',
    title: { en: 'Columns that are not read', ru: 'Колонки, которые не читаются' },
    why: {
      en: 'Platforms add columns. Almanac says so instead of guessing what they count.',
      ru: 'Площадки добавляют колонки. Almanac говорит об этом, а не гадает, что в них.',
    },
    message: {
      en: ({ columns, preset }) => `${preset}: not read: ${columns}`,
      ru: ({ columns, preset }) => `${preset}: не прочитано: ${columns}`,
    },
    help: {
      en: () => 'nothing to do if you do not need them; else declare them in data/sources.yaml',
      ru: () => 'если они не нужны, делать ничего не надо; иначе опишите их в data/sources.yaml',
    },
  }),
  'metrics/repeated-column': entry<{ column: string }>({
    severity: 'error',
    title: { en: 'Two columns of one name', ru: 'Две колонки с одним именем' },
    why: { en: 'Which of the two counts can only be guessed.', ru: 'Какая из двух верная, можно только гадать.' },
    message: {
      en: ({ column }) => `the column "${column}" stands here a second time`,
      ru: ({ column }) => `колонка «${column}» стоит второй раз`,
    },
    help: {
      en: () => 'delete or rename one of them, or download the export again',
      ru: () => 'удалите или переименуйте одну из них или скачайте выгрузку ещё раз',
    },
    example: { failing: 'date,channel,views,views', mended: 'date,channel,views,impressions' },
  }),
  'metrics/mangled-text': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'Text that a spreadsheet mangled', ru: 'Текст, испорченный таблицей' },
    why: {
      en: 'Control characters stand among the letters: the file was opened in one encoding and saved in another, and its numbers may be changed too.',
      ru: 'Среди букв стоят управляющие символы: файл открыли в одной кодировке и сохранили в другой, и числа в нём тоже могли измениться.',
    },
    message: {
      en: () => 'bytes of two encodings stand in this file: a spreadsheet mangled it',
      ru: () => 'в файле смешаны байты двух кодировок: его испортила таблица',
    },
    help: {
      en: () => 'download the export again and put it here without opening it',
      ru: () => 'скачайте выгрузку ещё раз и положите сюда, не открывая',
    },
  }),
  'metrics/unused-entry': entry<{ match: string }>({
    severity: 'warning',
    title: { en: 'An entry for files that are not there', ru: 'Запись о файлах, которых нет' },
    why: {
      en: 'What the entry says about its files, such as the channel or the period, reaches none of them.',
      ru: 'То, что запись говорит о файлах (канал, период), до них не доходит.',
    },
    message: {
      en: ({ match }) => `no file of data/ matches "${match}"`,
      ru: ({ match }) => `ни один файл в data/ не подходит под «${match}»`,
    },
    help: {
      en: () => 'write the path from the client folder, such as data/meta/*.csv, or delete the entry',
      ru: () => 'напишите путь от папки клиента, например data/meta/*.csv, или удалите запись',
    },
    example: {
      failing: 'files: [{ match: meta/*.csv, channel: instagram }]',
      mended: 'files: [{ match: data/meta/*.csv, channel: instagram }]',
    },
  }),
};
