import { entry } from '../entry.ts';
import { type Expectation, expectations } from '../expectations.ts';
import { type TypeWord, typeHelp, typeWords } from '../typeWords.ts';
import { type FrontMatterTop, frontMatterTops, type YamlFault, yamlFaults } from '../yamlFaults.ts';

/** What can be wrong with a file of `src/content/` by itself. */
export const contentEntries = {
  'content/missing-client': entry<{ path: string }>({
    severity: 'error',
    title: { en: 'There is no client.yaml', ru: 'Нет файла client.yaml' },
    why: {
      en: 'The name, time zone, currency and period of the client stand there; nothing can be built without them.',
      ru: 'В нём имя, часовой пояс, валюта и период клиента; без них ничего нельзя собрать.',
    },
    message: { en: ({ path }) => `${path} does not exist`, ru: ({ path }) => `нет файла ${path}` },
    help: {
      en: () => 'create it (docs/content.md shows a complete one), or point --root at a client’s folder',
      ru: () => 'создайте его (полный образец в docs/content.md) или укажите папку клиента через --root',
    },
  }),
  'content/merge-marker': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'An unfinished merge', ru: 'Незаконченное слияние' },
    why: {
      en: 'Git left two versions of the text side by side; both would be published.',
      ru: 'Git оставил рядом две версии текста; опубликовались бы обе.',
    },
    message: { en: () => 'Git could not merge two versions here', ru: () => 'Git не смог объединить здесь две версии' },
    help: {
      en: () => 'keep the version that is right and delete the lines that begin with <<<<<<<, ======= and >>>>>>>',
      ru: () => 'оставьте верную версию и удалите строки, которые начинаются с <<<<<<<, ======= и >>>>>>>',
    },
  }),
  'content/not-utf8': entry<{ encoding: 'UTF-16' | 'windows-1251' | null }>({
    severity: 'error',
    title: { en: 'Not saved as UTF-8', ru: 'Файл не в UTF-8' },
    why: { en: 'Letters would come out wrong.', ru: 'Буквы превратились бы в знаки вопроса.' },
    message: {
      en: ({ encoding }) => `this file is not UTF-8 text${encoding === null ? '' : `: it looks like ${encoding}`}`,
      ru: ({ encoding }) => `этот файл не в кодировке UTF-8${encoding === null ? '' : `: похоже на ${encoding}`}`,
    },
    help: {
      en: ({ encoding }) =>
        `open it in an editor${encoding === null ? '' : ` as ${encoding}`} and save it with the encoding UTF-8 (in Notepad: Save as, Encoding)`,
      ru: ({ encoding }) =>
        `откройте файл в редакторе${encoding === null ? '' : ` как ${encoding}`} и сохраните в кодировке UTF-8 (в Блокноте: «Сохранить как», «Кодировка»)`,
    },
  }),
  'content/too-long': entry<{ bytes: number; limit: number }>({
    severity: 'error',
    title: { en: 'Too long', ru: 'Слишком длинный файл' },
    why: {
      en: 'No text that people write is this long; something was pasted by mistake.',
      ru: 'Люди не пишут такие длинные тексты; вероятно, сюда что-то вставили по ошибке.',
    },
    message: {
      en: ({ bytes, limit }) => `${bytes} characters, and ${limit} are the limit`,
      ru: ({ bytes, limit }) => `${bytes} знаков при пределе ${limit}`,
    },
    help: {
      en: () => 'remove what does not belong here; pictures go into a folder of their own',
      ru: () => 'уберите лишнее; картинки кладите отдельными файлами в папку',
    },
  }),
  'content/no-front-matter': entry<{ top: FrontMatterTop }>({
    severity: 'error',
    title: { en: 'No front matter', ru: 'Нет шапки с полями' },
    why: {
      en: 'The fields of a record stand between two lines of --- at the top.',
      ru: 'Поля записи стоят между двумя строками --- в начале файла.',
    },
    message: { en: ({ top }) => frontMatterTops[top].en[0], ru: ({ top }) => frontMatterTops[top].ru[0] },
    help: { en: ({ top }) => frontMatterTops[top].en[1], ru: ({ top }) => frontMatterTops[top].ru[1] },
    example: { failing: 'title: Spring launch\n\nThe text …', mended: '---\ntitle: Spring launch\n---\n\nThe text …' },
  }),
  'content/open-front-matter': entry<{ mistyped: boolean }>({
    severity: 'error',
    title: { en: 'Front matter that does not end', ru: 'Шапка не закрыта' },
    why: {
      en: 'Without its second --- the whole text would be read as fields.',
      ru: 'Без второй строки --- весь текст прочитается как поля.',
    },
    message: { en: () => 'the --- in line 1 has no second one', ru: () => 'у --- в строке 1 нет пары' },
    help: {
      en: ({ mistyped }) =>
        mistyped ? 'write exactly three hyphens in this line: ---' : 'add a line with --- after the last field',
      ru: ({ mistyped }) =>
        mistyped ? 'напишите в этой строке ровно три дефиса: ---' : 'добавьте строку --- после последнего поля',
    },
  }),
  'content/yaml': entry<{ fault: YamlFault }>({
    severity: 'error',
    title: { en: 'Fields that can’t be read', ru: 'Поля не читаются' },
    why: {
      en: 'One character too many or too few changes what the lines below mean.',
      ru: 'Один лишний или недостающий знак меняет смысл строк ниже.',
    },
    message: { en: ({ fault }) => yamlFaults[fault].en[0], ru: ({ fault }) => yamlFaults[fault].ru[0] },
    help: { en: ({ fault }) => yamlFaults[fault].en[1], ru: ({ fault }) => yamlFaults[fault].ru[1] },
    example: { failing: 'title: Launch: the film', mended: 'title: "Launch: the film"' },
  }),
  'content/yaml-alias': entry<Record<string, never>>({
    severity: 'error',
    title: { en: 'A YAML anchor or alias', ru: 'Якорь или ссылка YAML' },
    why: {
      en: 'Fields that point at other fields are hard to review and can blow up a file.',
      ru: 'Поля, которые ссылаются на другие поля, трудно проверять, и они могут раздуть файл.',
    },
    message: {
      en: () => '& and * at the start of a value mean anchors, which Almanac does not read',
      ru: () => '& и * в начале значения означают якоря, Almanac их не читает',
    },
    help: {
      en: () => 'write the value out, or put it in quotes if it is text',
      ru: () => 'напишите значение целиком или возьмите его в кавычки, если это текст',
    },
  }),
  'content/repeated-key': entry<{ key: string }>({
    severity: 'error',
    title: { en: 'The same key twice', ru: 'Ключ повторяется' },
    why: {
      en: 'Only one of the two would count, and nobody would see which.',
      ru: 'Учлось бы только одно из значений, и не видно какое.',
    },
    message: { en: ({ key }) => `"${key}" stands here a second time`, ru: ({ key }) => `«${key}» здесь второй раз` },
    help: { en: () => 'keep one of the two lines', ru: () => 'оставьте одну из двух строк' },
  }),
  'content/forbidden-key': entry<{ key: string }>({
    severity: 'error',
    title: { en: 'A key that is not allowed', ru: 'Недопустимый ключ' },
    why: {
      en: 'This word has a meaning inside of programs and never names a field.',
      ru: 'Это слово служебное внутри программ и не бывает именем поля.',
    },
    message: { en: ({ key }) => `"${key}" can’t be a key`, ru: ({ key }) => `«${key}» не может быть ключом` },
    help: { en: () => 'delete the line', ru: () => 'удалите строку' },
  }),
  'content/unknown-key': entry<{ key: string; known: readonly string[]; near: string | null }>({
    severity: 'error',
    title: { en: 'A key that Almanac does not know', ru: 'Неизвестный ключ' },
    why: {
      en: 'What is written under a mistyped key would be lost without a word.',
      ru: 'Написанное под ключом с опечаткой молча потерялось бы.',
    },
    message: { en: ({ key }) => `there is no field "${key}" here`, ru: ({ key }) => `здесь нет поля «${key}»` },
    help: {
      en: ({ known, near }) => (near === null ? `the fields here are: ${known.join(', ')}` : `did you mean "${near}"?`),
      ru: ({ known, near }) => (near === null ? `поля здесь: ${known.join(', ')}` : `возможно, «${near}»?`),
    },
    example: { failing: 'campain: winter-blend', mended: 'campaign: winter-blend' },
  }),
  'content/comma-in-value': entry<{ key: string }>({
    severity: 'error',
    title: { en: 'A comma that splits a value', ru: 'Запятая делит значение' },
    why: {
      en: 'Inside { } a comma begins the next field, so the rest of the text would be lost.',
      ru: 'Внутри { } запятая начинает следующее поле, и остаток текста потерялся бы.',
    },
    message: {
      en: ({ key }) => `"${key}" stands here as a field without a value`,
      ru: ({ key }) => `«${key}» стоит здесь как поле без значения`,
    },
    help: {
      en: ({ key }) =>
        /^\d+$/.test(key)
          ? `write a number with a point and without spaces: 1000.${key}`
          : 'put the text with the comma in quotes: { what: "bread, butter" }',
      ru: ({ key }) =>
        /^\d+$/.test(key)
          ? `напишите число с точкой и без пробелов: 1000.${key}`
          : 'возьмите текст с запятой в кавычки: { what: "хлеб, масло" }',
    },
    example: { failing: '- { what: bread, butter }', mended: '- { what: "bread, butter" }' },
  }),
  'content/curly-quotes': entry<{ key: string; value: string }>({
    severity: 'error',
    title: { en: 'Quotes of a text editor', ru: 'Кавычки текстового редактора' },
    why: {
      en: 'Word and telephones turn quotes into curly ones, which belong to the text and put nothing in quotes.',
      ru: 'Word и телефон превращают кавычки в «ёлочки», а они — часть текста и ничего в кавычки не берут.',
    },
    message: {
      en: ({ key, value }) => `the quotes around ${value} in "${key}" are curly`,
      ru: ({ key, value }) => `кавычки вокруг ${value} в «${key}» не прямые`,
    },
    help: {
      en: ({ value }) => `type straight quotes: "${value}"`,
      ru: ({ value }) => `наберите прямые кавычки: "${value}"`,
    },
    example: { failing: 'time: “10:00”', mended: 'time: "10:00"' },
  }),
  'content/comment-in-value': entry<{ lost: string }>({
    severity: 'warning',
    title: { en: 'The end of a value is taken for a comment', ru: 'Конец значения принят за комментарий' },
    why: {
      en: 'After a space, # begins a comment: what follows is left out without a word.',
      ru: 'Знак # после пробела начинает комментарий: то, что дальше, молча пропадает.',
    },
    message: {
      en: ({ lost }) => `"${lost}" does not count: it stands behind a #`,
      ru: ({ lost }) => `«${lost}» не учтено: стоит после знака #`,
    },
    help: {
      en: () => 'put the whole value in quotes; a real comment has a space after its #',
      ru: () => 'возьмите всё значение в кавычки; у настоящего комментария после # пробел',
    },
    example: { failing: 'title: Tip #3', mended: 'title: "Tip #3"' },
  }),
  'content/missing-key': entry<{ key: string; inBrackets: boolean }>({
    severity: 'error',
    title: { en: 'A field is missing', ru: 'Не хватает поля' },
    why: {
      en: 'The pages that show this record can’t do without it.',
      ru: 'Без него страницы с этой записью не собрать.',
    },
    message: { en: ({ key }) => `the field "${key}" is missing`, ru: ({ key }) => `нет поля «${key}»` },
    help: {
      en: ({ key, inBrackets }) => (inBrackets ? `add "${key}: …" between the braces` : `add a line "${key}: …"`),
      ru: ({ key, inBrackets }) => (inBrackets ? `добавьте «${key}: …» внутри скобок` : `добавьте строку «${key}: …»`),
    },
  }),
  'content/empty-value': entry<{ key: string }>({
    severity: 'error',
    title: { en: 'A field without a value', ru: 'Поле без значения' },
    why: {
      en: 'An empty field looks filled in a review and says nothing.',
      ru: 'Пустое поле при проверке выглядит заполненным, но ничего не говорит.',
    },
    message: { en: ({ key }) => `"${key}" is empty`, ru: ({ key }) => `«${key}» пусто` },
    help: {
      en: ({ key }) => `write a value after "${key}:" (in quotes if it begins with #), or delete the line`,
      ru: ({ key }) => `напишите значение после «${key}:» (в кавычках, если оно начинается с #) или удалите строку`,
    },
  }),
  'content/wrong-type': entry<{
    key: string;
    value: string;
    expected: TypeWord;
    found: TypeWord;
    /** Where groups of fields are wanted: one of them, with what was written in its first field. */
    group?: string | null;
  }>({
    severity: 'error',
    title: { en: 'A value of another kind', ru: 'Значение не того вида' },
    why: { en: 'Reading it as something else would be a guess.', ru: 'Прочитать его иначе значило бы гадать.' },
    message: {
      en: ({ key, expected, found }) => `"${key}" wants ${typeWords[expected].en} and has ${typeWords[found].en}`,
      ru: ({ key, expected, found }) =>
        `«${key}»: ${typeWords[expected].wants} ${typeWords[expected].ru}, а стоит ${typeWords[found].ru}`,
    },
    help: {
      en: ({ key, value, expected, group }) =>
        group == null ? typeHelp[expected].en(key, value) : `write ${key}: [${group}], with … filled in`,
      ru: ({ key, value, expected, group }) =>
        group == null ? typeHelp[expected].ru(key, value) : `напишите ${key}: [${group}], а вместо … — значение`,
    },
    example: { failing: 'title: 2026', mended: 'title: "2026"' },
  }),
  'content/invalid-value': entry<{ key: string; value: string; expects: Expectation; meant?: string | null }>({
    severity: 'error',
    title: { en: 'A value that does not fit its field', ru: 'Значение не подходит полю' },
    why: {
      en: 'A day that does not exist or an id with a capital would fail later, and further away.',
      ru: 'Несуществующий день или заглавная буква в идентификаторе подвели бы позже и в другом месте.',
    },
    message: {
      en: ({ key, value }) => `"${value}" does not fit "${key}"`,
      ru: ({ key, value }) => `«${value}» не подходит полю «${key}»`,
    },
    help: {
      en: ({ expects, meant }) => (meant == null ? `expected ${expectations[expects].en}` : `write ${meant}`),
      ru: ({ expects, meant }) => (meant == null ? `нужно: ${expectations[expects].ru}` : `напишите ${meant}`),
    },
    example: { failing: 'date: 2026-02-30', mended: 'date: 2026-02-28' },
  }),
  'content/unknown-value': entry<{ key: string; value: string; options: readonly string[]; near: string | null }>({
    severity: 'error',
    title: { en: 'Not one of the possible values', ru: 'Такого значения нет в списке' },
    why: {
      en: 'Lists, marks and figures are made by these words.',
      ru: 'По этим словам строятся списки, знаки и показатели.',
    },
    message: {
      en: ({ key, value }) => `"${key}" can’t be "${value}"`,
      ru: ({ key, value }) => `«${key}» не может быть «${value}»`,
    },
    help: {
      en: ({ options, near }) => `${near === null ? '' : `did you mean "${near}"? `}possible: ${options.join(', ')}`,
      ru: ({ options, near }) => `${near === null ? '' : `возможно, «${near}»? `}бывает: ${options.join(', ')}`,
    },
  }),
  'content/out-of-range': entry<{ key: string; value: string; least: number | null; most: number | null }>({
    severity: 'error',
    title: { en: 'Too small or too large', ru: 'Слишком мало или слишком много' },
    why: {
      en: 'The value is outside of what the field can mean.',
      ru: 'Значение выходит за пределы того, что поле может означать.',
    },
    message: {
      en: ({ key, value }) => `"${value}" is out of range for "${key}"`,
      ru: ({ key, value }) => `«${value}» вне допустимого для «${key}»`,
    },
    help: {
      en: ({ least, most }) =>
        [least === null ? '' : `at least ${least}`, most === null ? '' : `at most ${most}`]
          .filter(Boolean)
          .join(', ') || 'give it fewer or more entries',
      ru: ({ least, most }) =>
        [least === null ? '' : `не меньше ${least}`, most === null ? '' : `не больше ${most}`]
          .filter(Boolean)
          .join(', ') || 'измените число значений',
    },
  }),
  'content/unknown-folder': entry<{ folder: string; known: readonly string[]; near: string | null }>({
    severity: 'error',
    title: { en: 'A folder that is no collection', ru: 'Папка не из плана' },
    why: {
      en: 'Records in a mistyped folder would appear nowhere.',
      ru: 'Записи из папки с опечаткой не появились бы нигде.',
    },
    message: {
      en: ({ folder }) => `src/content/${folder}/ is not a collection`,
      ru: ({ folder }) => `src/content/${folder}/ не коллекция`,
    },
    help: {
      en: ({ known, near }) => (near === null ? `collections are: ${known.join(', ')}` : `did you mean "${near}"?`),
      ru: ({ known, near }) => (near === null ? `коллекции: ${known.join(', ')}` : `возможно, «${near}»?`),
    },
  }),
  'content/unknown-file': entry<{ path: string; collection: string; wants: string; rename: string | null }>({
    severity: 'error',
    title: { en: 'A file that is not read', ru: 'Файл, который не читается' },
    why: {
      en: 'It looks like a record and would be left out without a word; code is never run from these folders.',
      ru: 'Он похож на запись, но молча выпал бы; код из этих папок никогда не запускается.',
    },
    message: {
      en: ({ path }) => `${path} is not a file that this folder may hold`,
      ru: ({ path }) => `файлу ${path} в этой папке не место`,
    },
    help: {
      en: ({ wants, rename }) =>
        rename !== null
          ? `rename it to ${rename}`
          : wants === 'client.yaml'
            ? 'put it into the folder of its kind, such as src/content/posts; here stands client.yaml alone'
            : `records here end in ${wants}; pictures may be .jpg, .png, .webp, .avif, .gif or .svg, videos .mp4, .m4v, .mov or .webm, captions .vtt or .srt`,
      ru: ({ wants, rename }) =>
        rename !== null
          ? `переименуйте его: ${rename}`
          : wants === 'client.yaml'
            ? 'положите его в папку его вида, например src/content/posts; здесь лежит только client.yaml'
            : `записи здесь оканчиваются на ${wants}; картинки: .jpg, .png, .webp, .avif, .gif, .svg; видео: .mp4, .m4v, .mov, .webm; субтитры: .vtt, .srt`,
    },
  }),
  'content/bad-id': entry<{ id: string; meant: string }>({
    severity: 'error',
    title: { en: 'A file name that is no id', ru: 'Имя файла не годится в идентификаторы' },
    why: {
      en: 'The name of the file is the id of the record and part of its address.',
      ru: 'Имя файла служит идентификатором записи и частью адреса страницы.',
    },
    message: { en: ({ id }) => `"${id}" can’t be an id`, ru: ({ id }) => `«${id}» не может быть идентификатором` },
    help: {
      en: ({ meant }) => (meant === '' ? `rename the file: ${expectations.id.en}` : `rename the file to ${meant}`),
      ru: ({ meant }) => (meant === '' ? `переименуйте файл: ${expectations.id.ru}` : `переименуйте файл: ${meant}`),
    },
  }),
  'content/duplicate-id': entry<{ id: string; other: string }>({
    severity: 'error',
    title: { en: 'Two records with one id', ru: 'Две записи с одним идентификатором' },
    why: { en: 'One of them would replace the other.', ru: 'Одна из них вытеснила бы другую.' },
    message: {
      en: ({ id, other }) => `${other} is called "${id}" too`,
      ru: ({ id, other }) => `${other} тоже называется «${id}»`,
    },
    help: { en: () => 'rename one of the two files', ru: () => 'переименуйте один из двух файлов' },
  }),
  'content/not-a-table': entry<{ path: string }>({
    severity: 'error',
    title: { en: 'A file in data/ that is no table', ru: 'Файл в data/, который не таблица' },
    why: {
      en: 'Numbers in it would be missing from every figure without a word.',
      ru: 'Числа из него молча не попали бы ни в один показатель.',
    },
    message: {
      en: ({ path }) => `${path} is not a .csv, .tsv, .txt, .xlsx or .xls table`,
      ru: ({ path }) => `${path} не таблица .csv, .tsv, .txt, .xlsx или .xls`,
    },
    help: {
      en: () =>
        'download it as CSV, or save the sheet as CSV (UTF-8); notes may be .md files; delete what is not needed',
      ru: () =>
        'скачайте его как CSV или сохраните лист как CSV (UTF-8); заметки можно хранить в .md; ненужное удалите',
    },
  }),
  'content/symlink': entry<{ path: string }>({
    severity: 'error',
    title: { en: 'A symbolic link', ru: 'Символическая ссылка' },
    why: {
      en: 'It could bring files from outside of the client’s folder onto the site.',
      ru: 'Через неё на сайт могли бы попасть файлы извне папки клиента.',
    },
    message: {
      en: ({ path }) => `${path} is a link and is not followed`,
      ru: ({ path }) => `${path} — ссылка, по ней не переходим`,
    },
    help: { en: () => 'put the file itself here', ru: () => 'положите сюда сам файл' },
  }),
};
