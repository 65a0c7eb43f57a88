import type { OptionRow } from '../options.ts';

const row = (value: string, en: string, ru: string): OptionRow => ({ type: 'string', value, text: { en, ru } });

/** What `almanac new` asks for: each is a question on a terminal and an option in a script. */
export const fieldRows = {
  title: row('TEXT', 'What people call it', 'Название'),
  id: row(
    'ID',
    'Name of the file, instead of one made from the title',
    'Имя файла вместо того, что получится из названия',
  ),
  date: row(
    'DATE',
    'Day of the post, as 2026-11-20; none: it waits in the tray',
    'День публикации, например 2026-11-20; без него она ждёт в лотке',
  ),
  time: row('TIME', "Time in the client's zone, as 10:00", 'Время в поясе клиента, например 10:00'),
  channel: row('ID,…', 'Channels', 'Каналы'),
  format: row('FORMAT', 'Format', 'Формат'),
  pillar: row('ID', 'Pillar', 'Рубрика'),
  campaign: row('ID', 'Campaign', 'Кампания'),
  goal: row('ID,…', 'Goals', 'Цели'),
  persona: row('ID,…', 'Personas', 'Портреты'),
  owner: row('ID', 'Owner, of the team', 'Ответственный из команды'),
  stage: row('STAGE', 'Funnel stage', 'Этап воронки'),
  kind: row('KIND', 'Kind', 'Вид'),
  start: row('DATE', 'First day, as 2026-11-20', 'Первый день, например 2026-11-20'),
  end: row('DATE', 'Last day, as 2026-12-20', 'Последний день, например 2026-12-20'),
  due: row('DATE', 'Deadline, as 2026-12-20', 'Срок, например 2026-12-20'),
  month: row('MONTH', 'Month, as 2026-10', 'Месяц, например 2026-10'),
  message: row('TEXT', 'The one thing people should remember', 'Одна мысль, которую должны запомнить'),
  success: row(
    'TEXT',
    'What has to be true at the end to call it a success',
    'Что должно быть правдой в конце, чтобы назвать это успехом',
  ),
  segment: row('SEGMENT', 'Segment', 'Сегмент'),
  who: row('TEXT', 'Who it is, in one sentence', 'Кто это, одним предложением'),
  difficulty: row('DIFFICULTY', 'Which difficulty it answers', 'На какую трудность отвечает'),
  problem: row('TEXT', 'What is wrong today', 'Что не так сегодня'),
  objective: row('TEXT', 'What should be different', 'Что должно измениться'),
  kpi: row('ID', 'KPI that shows it', 'KPI, который это покажет'),
  target: row('LEVEL', 'Level wanted: 900, 5%, 60 min', 'Сколько нужно: 900, 5%, 60 min'),
  platform: row('PLATFORM', 'Platform', 'Площадка'),
  code: row('CODE', 'One or two capital letters or digits', 'Одна-две заглавные буквы или цифры'),
  role: row('TEXT', 'What this channel does that no other does', 'Что делает этот канал, чего не делает другой'),
  promise: row('TEXT', 'What a reader gets from it', 'Что получает читатель'),
  share: row(
    'PERCENT',
    'Share of all posts in per cent, without the sign',
    'Доля всех публикаций в процентах, без знака',
  ),
  situation: row('TEXT', 'What happened', 'Что случилось'),
  severity: row('SEVERITY', 'Severity', 'Тяжесть'),
  within: row('DURATION', 'Answer within: 30 min, 2 h, 1 d', 'Ответить за: 30 min, 2 h, 1 d'),
  hypothesis: row('TEXT', 'If we do this, then that, because', 'Если сделаем это, то будет то, потому что'),
  arms: row(
    'TEXT;TEXT',
    'What is compared, two or more, with semicolons between',
    'Что сравниваем: два варианта или больше, через точку с запятой',
  ),
  needed: row('N', 'How many are needed', 'Сколько нужно'),
  of: row('TEXT', 'Of what: posts, visits', 'Чего: публикаций, визитов'),
  summary: row('TEXT', 'What it decides, in one sentence', 'Что он решает, одним предложением'),
  metric: row('METRIC', 'Metric that is counted', 'Показатель, который считаем'),
  per: row(
    'METRIC',
    'Metric that it is divided by; none for a count',
    'Показатель, на который делим; без него — количество',
  ),
  unit: row('UNIT', 'Unit', 'Единица'),
  better: row('WAY', 'Which way is good', 'Что хорошо'),
  says: row('TEXT', 'What a reader learns from it', 'Что узнаёт читатель'),
} as const satisfies Record<string, OptionRow>;

export type FieldName = keyof typeof fieldRows;
