import type { Language, SourceLanguage } from '../../language/language.ts';
import { entry } from '../entry.ts';
import { type Expectation, expectations } from '../expectations.ts';

/** What a row of a calendar can fail at when it is brought in. */
export const planEntries = {
  'plan/ambiguous-days': entry<{
    cell: string;
    readings: readonly { readonly form: string; readonly day: string; readonly example: string }[];
  }>({
    severity: 'error',
    title: { en: 'Days of a calendar that can be read in two ways', ru: 'Даты плана, которые можно прочесть двояко' },
    why: {
      en: 'With day and month the wrong way round, half of the posts would go out months off.',
      ru: 'Если перепутать день и месяц, половина публикаций уйдёт на месяцы раньше или позже.',
    },
    message: {
      en: ({ cell, readings }) => `"${cell}" is ${readings.map(({ day, form }) => `${day} (${form})`).join(' or ')}`,
      ru: ({ cell, readings }) =>
        `«${cell}» — это ${readings.map(({ day, form }) => `${day} (${form})`).join(' или ')}`,
    },
    help: {
      en: ({ readings }) => `say which: ${readings.map(({ form }) => `--dates ${form}`).join(' or ')}`,
      ru: ({ readings }) => `укажите, как читать: ${readings.map(({ form }) => `--dates ${form}`).join(' или ')}`,
    },
    example: { failing: 'Date,Text\n03/04/2026,Two pours\n', mended: 'Date,Text\n2026-04-03,Two pours\n' },
  }),
  'plan/unreadable-cell': entry<{ field: string; value: string; wants: Expectation }>({
    severity: 'error',
    title: { en: 'A cell of a calendar that can not be read', ru: 'Ячейка плана, которую не прочесть' },
    why: {
      en: 'A guess would put a post on a wrong day or lead its readers nowhere, so the row is left out.',
      ru: 'Догадка поставила бы публикацию не на тот день или увела бы читателей в никуда, поэтому строка не взята.',
    },
    message: {
      en: ({ field, value, wants }) => `${field} "${value}" can't be read: expected ${expectations[wants].en}`,
      ru: ({ field, value, wants }) => `${field} «${value}» не читается; нужно: ${expectations[wants].ru}`,
    },
    help: {
      en: () => 'mend the cell and import again: posts that are there already stay as they are',
      ru: () => 'исправьте ячейку и повторите: то, что уже внесено, не изменится',
    },
    example: { failing: 'Date,Text\n30.02.2026,Two pours\n', mended: 'Date,Text\n28.02.2026,Two pours\n' },
  }),
  'plan/unknown-name': entry<{
    field: string;
    value: string;
    known: readonly string[];
    near: string | null;
    among: readonly string[] | null;
  }>({
    severity: 'error',
    title: { en: 'A name in a calendar that the playbook does not know', ru: 'Имя в плане, которого нет в плейбуке' },
    why: {
      en: 'A post has to point at channels, pillars, campaigns and people that exist, or nothing can be counted by them.',
      ru: 'Публикация должна ссылаться на существующие каналы, рубрики, кампании и людей, иначе по ним ничего не посчитать.',
    },
    message: {
      en: ({ field, value, among }) =>
        among === null ? `there is no ${field} "${value}"` : `${field} "${value}" can be ${among.join(' or ')}`,
      ru: ({ field, value, among }) =>
        among === null ? `${field}: «${value}» нет` : `${field}: «${value}» — это ${among.join(' или ')}`,
    },
    help: {
      en: ({ near, known, among }) =>
        among === null
          ? `${near === null ? '' : `did you mean "${near}"? `}${list(known, 'en')}`
          : 'write the id of the one that is meant',
      ru: ({ near, known, among }) =>
        among === null
          ? `${near === null ? '' : `может быть, «${near}»? `}${list(known, 'ru')}`
          : 'напишите id того, что имеется в виду',
    },
    example: {
      failing: 'Date,Channel,Text\n2026-11-20,Instagrm,Two pours\n',
      mended: 'Date,Channel,Text\n2026-11-20,Instagram,Two pours\n',
    },
  }),
  'plan/no-channel': entry<Record<never, never>>({
    severity: 'error',
    title: { en: 'A row without a channel', ru: 'Строка без канала' },
    why: { en: 'A post goes out somewhere.', ru: 'Публикация куда-то выходит.' },
    message: { en: () => 'this row names no channel', ru: () => 'в этой строке не назван канал' },
    help: {
      en: () => 'fill the cell, name the column with --map "HEADER=channel", or give one for all rows with --channel',
      ru: () =>
        'заполните ячейку, укажите столбец (--map "ЗАГОЛОВОК=channel") или один канал для всех строк (--channel)',
    },
    example: {
      failing: 'Date,Channel,Text\n2026-11-20,,Two pours\n',
      mended: 'Date,Channel,Text\n2026-11-20,instagram,Two pours\n',
    },
  }),
  'plan/nothing-said': entry<Record<never, never>>({
    severity: 'error',
    title: { en: 'A row without title and text', ru: 'Строка без названия и текста' },
    why: { en: 'A post has to be called something.', ru: 'Публикацию надо как-то называть.' },
    message: {
      en: () => 'this row has neither a title nor a text',
      ru: () => 'в этой строке нет ни названия, ни текста',
    },
    help: { en: () => 'write what the post is about', ru: () => 'напишите, о чём публикация' },
    example: {
      failing: 'Date,Channel,Text\n2026-11-20,instagram,\n',
      mended: 'Date,Channel,Text\n2026-11-20,instagram,Two pours\n',
    },
  }),
  'plan/status-not-read': entry<{ status: string; known: readonly string[] }>({
    severity: 'warning',
    title: { en: 'A status that is not brought in', ru: 'Статус, который не перенесён' },
    why: {
      en: 'Approved, exported and published are facts with a day and a name: a word in a column does not tell who approved and when.',
      ru: 'Согласовано, выгружено, опубликовано — это факты с датой и именем: слово в столбце не говорит, кто согласовал и когда.',
    },
    message: {
      en: ({ status }) => `status "${status}" is not brought in; the post is a draft`,
      ru: ({ status }) => `статус «${status}» не перенесён; публикация — черновик`,
    },
    help: {
      en: ({ known }) => `add approved: { by, on } to the post, or write one of ${known.join(', ')}`,
      ru: ({ known }) => `добавьте в публикацию approved: { by, on } или напишите одно из: ${known.join(', ')}`,
    },
    example: {
      failing: 'Date,Text,Status\n2026-11-20,Two pours,Approved\n',
      mended: 'Date,Text,Status\n2026-11-20,Two pours,With client\n',
    },
  }),
  'plan/row-repeated': entry<{ line: number; channels: readonly string[] }>({
    severity: 'error',
    title: { en: 'Two rows for one post on one channel', ru: 'Две строки для одной публикации в одном канале' },
    why: {
      en: 'Two rows with the same day and title are one post on several channels. On the same channel, one of them is a slip.',
      ru: 'Две строки с одним днём и названием — одна публикация в разных каналах. Если канал тот же, одна из них лишняя.',
    },
    message: {
      en: ({ line, channels }) => `line ${line} has this post on ${channels.join(', ')} already`,
      ru: ({ line, channels }) => `в строке ${line} эта публикация уже есть: ${channels.join(', ')}`,
    },
    help: {
      en: () => 'delete one of the rows, or give it another title',
      ru: () => 'удалите одну из строк или измените название',
    },
    example: {
      failing: 'Date,Channel,Title\n2026-11-20,instagram,Two pours\n2026-11-20,instagram,Two pours\n',
      mended: 'Date,Channel,Title\n2026-11-20,instagram,Two pours\n2026-11-20,facebook,Two pours\n',
    },
  }),
  'plan/post-exists': entry<{ id: string }>({
    severity: 'warning',
    title: { en: 'A post that is there already', ru: 'Публикация, которая уже есть' },
    why: {
      en: 'An import never overwrites: what was written since the table was made would be lost.',
      ru: 'Импорт ничего не перезаписывает: пропало бы то, что написали после таблицы.',
    },
    message: { en: ({ id }) => `there is a post ${id} already`, ru: ({ id }) => `публикация ${id} уже есть` },
    help: {
      en: () => 'edit that file, or delete it and import again',
      ru: () => 'правьте тот файл или удалите его и повторите',
    },
    example: { failing: 'almanac import plan.csv\nalmanac import plan.csv\n', mended: 'almanac import plan.csv\n' },
  }),
  'plan/row-refused': entry<{ why: (language: Language) => string }>({
    severity: 'error',
    title: { en: 'A row that makes no sound post', ru: 'Строка, из которой не выходит публикация' },
    why: {
      en: 'A post that `check` would refuse is not written.',
      ru: 'Публикация, которую не пропустит `check`, не записывается.',
    },
    message: { en: ({ why }, language) => why(language), ru: ({ why }, language) => why(language) },
    help: { en: () => 'mend the row and import again', ru: () => 'исправьте строку и повторите' },
    example: {
      failing: 'Date,Time,Text\n2026-11-20,25:00,Two pours\n',
      mended: 'Date,Time,Text\n2026-11-20,15:00,Two pours\n',
    },
  }),
  'plan/other-sheet': entry<{ sheet: string }>({
    severity: 'warning',
    title: { en: 'A sheet that is no calendar', ru: 'Лист, на котором нет плана' },
    why: {
      en: 'Workbooks hold drafts and lists beside the plan. What was not read is named, so that nobody misses it later.',
      ru: 'В книге рядом с планом лежат черновики и списки. Что не прочитано, названо, чтобы потом не искать.',
    },
    message: {
      en: ({ sheet }) => `sheet "${sheet}" has no columns of a plan`,
      ru: ({ sheet }) => `на листе «${sheet}» нет столбцов плана`,
    },
    help: {
      en: () => 'if it is one, name its columns: --map "HEADER=date,HEADER=text"',
      ru: () => 'если это план, назовите его столбцы: --map "ЗАГОЛОВОК=date,ЗАГОЛОВОК=text"',
    },
    example: {
      failing: 'almanac import plan.xlsx\n',
      mended: 'almanac import plan.xlsx --map "When=date,What=text"\n',
    },
  }),
};

function list(known: readonly string[], language: SourceLanguage): string {
  return `${{ en: 'there are', ru: 'есть' }[language]}: ${known.join(', ')}`;
}
