import { type Cell, type DemoFile, utf8 } from './bytes.ts';
import { dayAfter, daysFrom, weekdayOf } from './days.ts';
import { mulberry32 } from './mulberry32.ts';
import { byQuarter, isBetween, ownCsv, quarterName } from './ownCsv.ts';
import { type ChannelPlan, type PostResult, postResults } from './postResults.ts';
import { type PublishedPost, readPublishedPosts } from './publishedPosts.ts';
import { office, type Shape, split, spreadMonths } from './spread.ts';
import { type SearchRow, searchConsole } from './webExports.ts';

const lastDay = '2026-11-11';
const days = daysFrom('2026-01-01', lastDay);
const months = '2026-01 2026-02 2026-03 2026-04 2026-05 2026-06 2026-07 2026-08 2026-09 2026-10 2026-11'.split(' ');

function monthly(written: string): Record<string, number> {
  const values = written.split(' ').map(Number);
  return Object.fromEntries(months.map((month, index) => [month, values[index] ?? 0]));
}

/** Totals of months; November is of eleven days. Third quarter: 6,900 sessions, 312 net followers on both channels. */
const totals = {
  sessions: monthly('1980 1900 2050 2080 2210 2140 2200 2250 2450 3020 1240'),
  vkReach: monthly('14200 13800 14900 15100 16300 15600 15200 15400 17100 18300 7600'),
  vkViews: monthly('21800 21200 22900 23100 25000 23900 23300 23600 26200 28100 11700'),
  vkLikes: monthly('410 402 431 440 486 452 441 448 520 561 240'),
  vkNew: monthly('84 79 88 90 101 92 92 90 103 131 48'),
  vkLost: monthly('31 29 30 31 29 30 30 32 32 38 12'),
  telegramViews: monthly('9800 9600 10100 10300 11900 10800 10400 10600 11800 12400 5300'),
  telegramNew: monthly('58 55 60 61 74 63 60 60 70 82 30'),
  telegramLost: monthly('21 20 21 22 20 22 22 23 24 24 8'),
  clicks: monthly('410 398 432 441 462 455 468 480 530 640 214'),
} as const;

const plans = {
  vk: { channel: 'vk', seed: 21, months: { '2026-10': [9800, 0.041], '2026-11': [4650, 0.044] } },
  telegram: {
    channel: 'telegram',
    seed: 22,
    months: {
      '2026-07': [6100, 0.0445],
      '2026-08': [6200, 0.0452],
      '2026-09': [6900, 0.048],
      '2026-10': [7800, 0.054],
      '2026-11': [3700, 0.0592],
    },
  },
} as const satisfies Record<string, ChannelPlan>;

/** Posts of the third quarter: known from the channel's statistics only. */
const earlier: readonly string[] = [
  'Лето, открыли окно навынос',
  'Лёд в колотых кубиках',
  'Колд брю на ночь',
  'Тимофей в отпуске',
  'Кения вернулась',
  'Часы работы в июле',
  'Сломался холодильник',
  'Холодильник починили',
  'Пальма',
  'Чай со льдом',
  'Новая скатерть',
  'Часы работы в августе',
  'Первое сентября',
  'Какао для первого класса',
  'Осенью сядем внутри',
  'Кто забыл зонт',
  'Опрос у кассы',
  'Почём зерно',
];

/** Everything below `data/` of «Полюс»: Almanac's own CSV with semicolons and decimal commas, and Search Console in Russian. */
export function polyusFiles(postsFolder: string): DemoFile[] {
  const posts = [...earlierPosts(), ...readPublishedPosts(postsFolder)];
  return [
    ...vkFiles(postResults(posts, plans.vk)),
    ...telegramFiles(postResults(posts, plans.telegram)),
    ...siteFiles(),
    ...searchFiles(),
    { path: 'data/sources.yaml', bytes: utf8(sources) },
  ];
}

const sources = `# Список страниц Search Console не говорит, за какие дни он снят.
files:
  - match: data/search/Страницы.csv
    period: { from: 2026-08-10, to: 2026-11-09 }
`;

function earlierPosts(): PublishedPost[] {
  return earlier.map((title, index) => {
    const day = dayAfter('2026-07-02', index * 5);
    const id = String(540 + index * 3);
    return {
      channel: 'telegram',
      id,
      url: `https://t.me/polyus_belogavan/${id}`,
      at: `${day}T19:00`,
      title,
      text: title,
      format: index % 5 === 4 ? 'poll' : 'image',
      paid: false,
      slug: '',
    };
  });
}

const shape: Shape = {
  seed: 201,
  weekdays: [1, 1.05, 1.05, 1.05, 1.1, 1, 0.8],
  noise: 0.2,
  events: { '2026-10-12': 1.5, '2026-10-13': 1.3 },
};

function own(path: string, columns: string, rows: readonly (readonly Cell[])[]): DemoFile {
  return ownCsv(`data/${path}.csv`, columns.split(';'), rows, ';');
}

/** Nobody downloaded 17 and 18 October in time. */
function vkFiles(results: readonly PostResult[]): DemoFile[] {
  const known = days.filter((day) => !isBetween(day, '2026-10-17', 2));
  const series = (['vkReach', 'vkViews', 'vkLikes', 'vkNew', 'vkLost'] as const).map((name, index) =>
    spreadMonths(known, totals[name], { ...shape, seed: 210 + index }),
  );
  const columns = 'Дата;Канал;Охват;Просмотры;Отметки «Нравится»;Новые подписчики;Отписавшиеся';
  const daily = byQuarter(known).map((quarter) =>
    own(
      `vk/soobshchestvo-${quarterName(quarter)}`,
      columns,
      quarter.map((day) => [day, 'vk', ...series.map((values) => values.get(day) ?? 0)]),
    ),
  );
  const posts = own(
    'vk/zapisi-2026-q4',
    'Дата;Канал;Объект;Ссылка;Заголовок;Опубликовано;Охват;Отметки «Нравится»;Комментарии;Репосты',
    results.map(({ post, audience, engagements }) => [
      lastDay,
      'vk',
      post.id,
      post.url,
      post.title,
      post.at.replace('T', ' '),
      audience,
      ...split(engagements, [0.82, 0.1, 0.08]),
    ]),
  );
  const spent = own('vk/prodvizhenie-2026-10', 'Дата;Канал;Расход;Клики;Валюта', [
    ['2026-10-20', 'vk', '412,50', 61, 'RUB'],
    ['2026-10-21', 'vk', '398,10', 57, 'RUB'],
    ['2026-10-22', 'vk', '371,40', 49, 'RUB'],
    ['2026-10-23', 'vk', '298,50', 38, 'RUB'],
  ]);
  return [...daily, posts, spent, balances('vk', 2140, 2688)];
}

function telegramFiles(results: readonly PostResult[]): DemoFile[] {
  const series = (['telegramViews', 'telegramNew', 'telegramLost'] as const).map((name, index) =>
    spreadMonths(days, totals[name], { ...shape, seed: 220 + index }),
  );
  const daily = byQuarter(days).map((quarter) =>
    own(
      `telegram/kanal-${quarterName(quarter)}`,
      'Дата;Канал;Просмотры;Новые подписчики;Отписавшиеся',
      quarter.map((day) => [day, 'telegram', ...series.map((values) => values.get(day) ?? 0)]),
    ),
  );
  const postFile = (name: string, from: string, asOf: string) =>
    own(
      `telegram/${name}`,
      'Дата;Канал;Объект;Ссылка;Заголовок;Опубликовано;Просмотры;Реакции;Комментарии;Репосты',
      results
        .filter(({ post }) => post.at >= from && post.at <= `${asOf}T24`)
        .map(({ post, audience, engagements }) => [
          asOf,
          'telegram',
          post.id,
          post.url,
          post.title,
          post.at.replace('T', ' '),
          audience,
          ...split(engagements, [0.72, 0.16, 0.12]),
        ]),
    );
  return [
    ...daily,
    postFile('publikatsii-2026-q3', '2026-07-01', '2026-09-30'),
    postFile('publikatsii-2026-q4', '2026-10-01', lastDay),
    balances('telegram', 861, 1236),
  ];
}

/** Followers on Mondays. */
function balances(channel: string, from: number, to: number): DemoFile {
  const mondays = days.filter((day) => weekdayOf(day) === 1);
  const rows = mondays.map((day, index): Cell[] => [
    day,
    channel,
    Math.round(from + ((to - from) * index) / (mondays.length - 1)),
  ]);
  return own(`${channel}/podpischiki`, 'Дата;Канал;Подписчики', rows);
}

/** Visits, copied from Metrica once a week. */
function siteFiles(): DemoFile[] {
  const sessions = spreadMonths(days, totals.sessions, {
    seed: 231,
    weekdays: [0.95, 1, 1, 1.05, 1.15, 1.1, 0.9],
    noise: 0.15,
    events: { '2026-10-20': 1.3, '2026-10-21': 1.4, '2026-10-22': 1.3 },
  });
  const random = mulberry32(232);
  return byQuarter(days).map((quarter) =>
    own(
      `site/metrika-${quarterName(quarter)}`,
      'Дата;Канал;Визиты;Новые посетители;Просмотры страниц;Доля отказов',
      quarter.map((day): Cell[] => {
        const visits = sessions.get(day) ?? 0;
        const refused = (13 + random() * 8).toFixed(1).replace('.', ',');
        return [
          day,
          'site',
          visits,
          Math.round(visits * (0.5 + random() * 0.15)),
          Math.round(visits * (1.9 + random() * 0.5)),
          `${refused}%`,
        ];
      }),
    ),
  );
}

/** In Russian the column of clicks begins with a Latin K. */
function searchFiles(): DemoFile[] {
  const known = days.filter((day) => day <= '2026-11-09');
  const clicks = spreadMonths(known, totals.clicks, { seed: 241, weekdays: office, noise: 0.2 });
  const random = mulberry32(242);
  const rows = known.toReversed().map((day): SearchRow => {
    const count = clicks.get(day) ?? 0;
    return {
      key: day,
      clicks: count,
      impressions: count * 11 + Math.round(random() * 40),
      position: 7.2 + random() * 2,
    };
  });
  const site = 'https://polyus.example';
  const pages: readonly SearchRow[] = [
    { key: `${site}/`, clicks: 742, impressions: 5120, position: 3.42 },
    { key: `${site}/bron`, clicks: 402, impressions: 2210, position: 2.9 },
    { key: `${site}/menyu`, clicks: 351, impressions: 4087, position: 6.18 },
    { key: `${site}/teply-chas`, clicks: 96, impressions: 1904, position: 8.71 },
    { key: `${site}/vakansii`, clicks: 14, impressions: 812, position: 17.03 },
  ];
  return [
    searchConsole('data/search/Диаграмма.csv', 'Дата,Kлики,Показы,CTR,Позиция', rows),
    searchConsole('data/search/Страницы.csv', 'Популярные страницы,Kлики,Показы,CTR,Позиция', pages),
  ];
}
