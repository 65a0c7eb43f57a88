import type { Platform } from '../../schema/platforms.ts';
import { isTitled } from './networks.ts';
import type { ScheduledPost } from './scheduledPost.ts';
import type { Column, Scheduler } from './scheduler.ts';

const checkedOn = '2026-11-25';

/** Of Publer. */
const altSeparator = '||';

type Cell = (post: ScheduledPost) => string;

const text: Cell = (post) => post.text;
const link: Cell = (post) => post.link ?? '';
const urls = ({ pictures }: ScheduledPost): string[] => pictures.flatMap(({ url }) => url ?? []);
const firstPicture: Cell = (post) => urls(post)[0] ?? '';
const allPictures =
  (between: string, most: number): Cell =>
  (post) =>
    urls(post).slice(0, most).join(between);

/** `2026-11-16 10:00` */
const isoMinutes: Cell = ({ day, time }) => `${day} ${time}`;
/** `2026-11-16 10:00:00` */
const isoSeconds: Cell = ({ day, time }) => `${day} ${time}:00`;
/** `16/11/2026` */
const dayFirst: Cell = ({ day }) => day.split('-').toReversed().join('/');
/** `11/16/2026` */
const monthFirst: Cell = ({ day }) => [day.slice(5, 7), day.slice(8), day.slice(0, 4)].join('/');

const empty = (...headers: string[]): Column[] => headers.map((header) => ({ header }));
const numbered = (header: string, cell: (post: ScheduledPost, at: number) => string): Column[] =>
  Array.from({ length: 10 }, (_, at) => ({ header: `${header} ${at + 1}`, cell: (post) => cell(post, at) }));

/** What a reel, a story or a short is called in a column for that. */
const kind =
  (platform: Platform, names: Readonly<Partial<Record<string, string>>>): Cell =>
  (post) =>
    post.platform === platform ? (names[post.slot.format] ?? names.other ?? '') : '';
const postReelStory = { reel: 'REEL', story: 'STORY', other: 'POST' };

const on =
  (platform: Platform): Cell =>
  (post) =>
    post.platform === platform ? 'true' : 'false';

type Names = Readonly<Partial<Record<Platform, string>>>;

const metricoolNames: Names = {
  facebook: 'Facebook',
  x: 'Twitter/X',
  linkedin: 'LinkedIn',
  instagram: 'Instagram',
  pinterest: 'Pinterest',
  tiktok: 'TikTok',
  youtube: 'Youtube',
  threads: 'Threads',
  bluesky: 'Bluesky',
};

/** It goes by the id of the account; these are the networks that it names. */
const postFastNames: Names = {
  facebook: 'Facebook',
  instagram: 'Instagram',
  youtube: 'YouTube',
  pinterest: 'Pinterest',
  x: 'X',
  linkedin: 'LinkedIn',
  threads: 'Threads',
  bluesky: 'Bluesky',
  tiktok: 'TikTok',
};

const ayrshareNames: Names = {
  facebook: 'facebook',
  instagram: 'instagram',
  x: 'twitter',
  linkedin: 'linkedin',
  pinterest: 'pinterest',
  reddit: 'reddit',
  telegram: 'telegram',
  threads: 'threads',
  tiktok: 'tiktok',
  youtube: 'youtube',
  bluesky: 'bluesky',
};

const highLevelPage =
  'https://help.gohighlevel.com/support/solutions/articles/155000005542-social-planner-advanced-csv-for-bulk-scheduling';

/** Every tool that Almanac writes files for. A limit, a column or a form of the date is a fact with a source; when it changes, its row does. */
export const schedulers = {
  buffer: {
    name: 'Buffer',
    source: 'https://support.buffer.com/article/926-how-to-upload-posts-in-bulk-to-buffer',
    evidence: 'quoted',
    checkedOn,
    perFile: 'channel',
    rows: 100,
    zone: 'account',
    header: true,
    columns: [
      { header: 'Text', cell: text },
      { header: 'Image URL', cell: firstPicture },
      { header: 'Tags' },
      { header: 'Posting Time', cell: isoMinutes },
    ],
    pictures: 1,
    carries: [],
    note: {
      en: 'Upload each file to its own channel. A free plan takes 10 rows instead of 100. For Pinterest choose the board in Buffer.',
      ru: 'Загружайте каждый файл в свой канал. На бесплатном тарифе — 10 строк вместо 100. Доску Pinterest выберите в Buffer.',
    },
  },
  publer: {
    name: 'Publer',
    source: 'https://publer.com/help/en/article/how-to-use-a-csv-file-18qhxcq',
    evidence: 'vendor',
    checkedOn,
    perFile: 'channel',
    rows: null,
    zone: 'account',
    header: true,
    columns: [
      { header: 'Date - Intl. format or prompt', cell: isoMinutes },
      { header: 'Text', cell: text },
      { header: 'Link(s) - Separated by comma for FB carousels', cell: link },
      { header: 'Media URL(s) - Separated by comma', cell: allPictures(',', 99) },
      {
        header: 'Title - For the video, pin, PDF ..',
        cell: ({ platform, slot }) => (isTitled(platform) ? slot.post.title : ''),
      },
      { header: 'Label(s) - Separated by comma' },
      {
        header: 'Alt text(s) - Separated by ||',
        cell: ({ pictures }) =>
          pictures
            .filter(({ url }) => url !== null)
            .map(({ alt }) => alt)
            .join(altSeparator),
      },
      { header: 'Comment(s) - Separated by ||' },
      { header: 'Pin board, FB album, or Google category' },
      {
        header: 'Post subtype - I.e. story, reel, PDF ..',
        cell: ({ slot }) => ({ reel: 'reel', story: 'story', short: 'short' })[slot.format as string] ?? '',
      },
      { header: 'CTA - For Facebook links or Google' },
      { header: 'Reminder - For stories, reels, shorts, and TikToks' },
    ],
    pictures: 99,
    carries: ['link', 'altText', 'carousel', 'format', 'title'],
    altSeparator,
    note: {
      en: "The order and the meaning of the columns are those of Publer's page; their exact headers are those of public copies of its template. The page states no limit of rows. Choose the account when you upload.",
      ru: 'Порядок и смысл столбцов — со страницы Publer, точные заголовки — из открытых копий его шаблона. Предела строк страница не называет. Аккаунт выберите при загрузке.',
    },
  },
  metricool: {
    name: 'Metricool',
    source: 'https://help.metricool.com/',
    evidence: 'quoted',
    checkedOn,
    platforms: metricoolNames,
    perFile: 'all',
    rows: null,
    zone: 'account',
    header: true,
    columns: [
      { header: 'Text', cell: text },
      { header: 'Date', cell: ({ day }) => day },
      { header: 'Time', cell: ({ time }) => `${time}:00` },
      { header: 'Draft', cell: () => 'false' },
      { header: 'Facebook', cell: on('facebook') },
      { header: 'Twitter/X', cell: on('x') },
      { header: 'LinkedIn', cell: on('linkedin') },
      { header: 'GBP', cell: () => 'false' },
      { header: 'Instagram', cell: on('instagram') },
      { header: 'Pinterest', cell: on('pinterest') },
      { header: 'TikTok', cell: on('tiktok') },
      { header: 'Youtube', cell: on('youtube') },
      { header: 'Threads', cell: on('threads') },
      { header: 'Bluesky', cell: on('bluesky') },
      ...numbered('Picture Url', ({ pictures }, at) => pictures[at]?.url ?? ''),
      ...numbered('Alt text picture', ({ pictures }, at) => (pictures[at]?.url ? pictures[at].alt : '')),
      ...empty('Document title', 'Shortener', 'Video Thumbnail Url', 'Video Cover Frame'),
      ...empty('Twitter/X Can reply', 'Twitter/X Type', 'Twitter/X Poll Duration minutes'),
      ...empty('Twitter/X Poll Option 1', 'Twitter/X Poll Option 2'),
      ...empty('Twitter/X Poll Option 3', 'Twitter/X Poll Option 4'),
      { header: 'Pinterest Board' },
      {
        header: 'Pinterest Pin Title',
        cell: ({ platform, slot }) => (platform === 'pinterest' ? slot.post.title : ''),
      },
      { header: 'Pinterest Pin Link', cell: (post) => (post.platform === 'pinterest' ? link(post) : '') },
      { header: 'Pinterest Pin New Format' },
      { header: 'Instagram Post Type', cell: kind('instagram', postReelStory) },
      { header: 'Instagram Show Reel On Feed' },
      { header: 'Youtube Video Title', cell: ({ platform, slot }) => (platform === 'youtube' ? slot.post.title : '') },
      { header: 'Youtube Video Type', cell: kind('youtube', { short: 'SHORT', other: 'VIDEO' }) },
      ...empty('Youtube Video Privacy', 'Youtube video for kids', 'Youtube Video Category', 'Youtube Video Tags'),
      ...empty('Youtube playlist', 'GBP Post Type'),
      { header: 'Facebook Post Type', cell: kind('facebook', postReelStory) },
      ...empty('Facebook Title', 'First Comment Text'),
    ],
    pictures: 10,
    carries: ['altText', 'carousel', 'format', 'title'],
    note: {
      en: "No page of Metricool's own with the columns could be read. These are the columns that public copies of its template have in common; compare them with the template that the planner offers for download before the first upload. Later columns of the template (TikTok, LinkedIn, Threads) stay out.",
      ru: 'Страницу Metricool с описанием столбцов прочесть не удалось. Это столбцы, общие для открытых копий его шаблона: перед первой загрузкой сравните их с шаблоном, который предлагает скачать планировщик. Следующие столбцы шаблона (TikTok, LinkedIn, Threads) не пишутся.',
    },
  },
  socialbee: {
    name: 'SocialBee',
    source: 'https://help.socialbee.com/article/80-how-do-i-import-content-via-csv',
    evidence: 'vendor',
    checkedOn,
    perFile: 'channel',
    rows: null,
    zone: 'account',
    header: true,
    columns: [
      { header: 'text', cell: text },
      // A link takes the place of pictures there, so it goes in only where no picture does.
      { header: 'link', cell: (post) => (urls(post).length > 0 ? '' : link(post)) },
      { header: 'imageUrls', cell: allPictures(',', 10) },
      { header: 'gifUrls' },
      { header: 'videoUrls' },
      { header: 'postAtSpecificTime', cell: isoSeconds },
    ],
    pictures: 10,
    carries: ['link', 'carousel'],
    note: {
      en: 'The columns are those of its page. The form of the date could not be read there: year first, as its exports write it. A post with a picture goes without its link, because SocialBee drops the picture otherwise.',
      ru: 'Столбцы — с её страницы. Вид даты там прочесть не удалось: пишется с года, как в её выгрузках. Публикация с картинкой идёт без ссылки, иначе SocialBee теряет картинку.',
    },
  },
  sprout: {
    name: 'Sprout Social',
    source: 'https://support.sproutsocial.com/hc/en-us/articles/115005864203-How-do-I-use-bulk-scheduling',
    evidence: 'vendor',
    checkedOn,
    perFile: 'channel',
    rows: 350,
    zone: 'account',
    header: true,
    columns: [
      { header: 'date', cell: dayFirst },
      { header: 'time_24hr', cell: ({ time }) => time },
      { header: 'message_text', cell: text },
    ],
    pictures: 0,
    carries: [],
    note: {
      en: 'Choose dd/mm/yyyy in the import preferences. Sprout wants messages at least 10 minutes apart, and takes 50 of them on trial. Its columns for links and images could not be read, so they stay out.',
      ru: 'В настройках импорта выберите dd/mm/yyyy. Sprout требует не меньше 10 минут между сообщениями, на пробном тарифе берёт 50. Столбцы для ссылок и картинок прочесть не удалось, поэтому их нет.',
    },
  },
  contentstudio: {
    name: 'ContentStudio',
    source: 'https://docs.contentstudio.io/',
    evidence: 'quoted',
    checkedOn,
    perFile: 'channel',
    rows: 500,
    zone: 'account',
    header: true,
    columns: [
      { header: 'Date and Time', cell: (post) => `${dayFirst(post)} ${post.time}` },
      { header: 'Message', cell: text },
      { header: 'Image URL', cell: firstPicture },
      { header: 'Link', cell: link },
    ],
    pictures: 1,
    carries: ['link'],
    note: {
      en: 'Its page on bulk upload (article 564 of the help centre) could not be read; columns, form of the date and limit are those of a public program that cites it. Compare with the template before the first upload.',
      ru: 'Её страницу о массовой загрузке (статья 564 справки) прочесть не удалось; столбцы, вид даты и предел — из открытой программы, которая на неё ссылается. Перед первой загрузкой сравните с шаблоном.',
    },
  },
  highlevel: {
    name: 'GoHighLevel',
    source: highLevelPage,
    evidence: 'vendor',
    checkedOn,
    perFile: 'channel',
    rows: 90,
    zone: 'account',
    header: true,
    columns: [
      { header: 'postAtSpecificTime (YYYY-MM-DD HH:mm:ss)', cell: isoSeconds },
      { header: 'content', cell: text },
      { header: 'link (OGmetaUrl)', cell: link },
      { header: 'imageUrls', cell: allPictures(', ', 10) },
      { header: 'gifUrl' },
      { header: 'videoUrls' },
    ],
    pictures: 10,
    carries: ['link', 'carousel'],
    note: {
      en: 'The basic CSV of the Social Planner. Beside a picture, HighLevel puts the link into the caption. Upload at least 10 minutes before the first post.',
      ru: 'Базовый CSV из Social Planner. Если есть картинка, HighLevel вставляет ссылку в текст. Загрузите не позже чем за 10 минут до первой публикации.',
    },
  },
  postfast: {
    name: 'PostFast',
    source: 'https://help.postfa.st/publishing-scheduling/csv-format-for-bulk-import',
    evidence: 'vendor',
    checkedOn,
    platforms: postFastNames,
    perFile: 'all',
    rows: 200,
    zone: 'utc',
    header: true,
    columns: [
      { header: 'scheduled_at', cell: ({ instant }) => instant },
      { header: 'account_id', cell: ({ account }) => account },
      { header: 'content', cell: text },
      { header: 'media_urls', cell: allPictures(',', 99) },
      { header: 'first_comment' },
      { header: 'fb_content_type', cell: kind('facebook', postReelStory) },
      { header: 'ig_publish_type', cell: kind('instagram', postReelStory) },
      { header: 'yt_is_short', cell: kind('youtube', { short: 'true', other: 'false' }) },
      { header: 'pinterest_board_id' },
    ],
    pictures: 99,
    carries: ['carousel', 'format', 'zone'],
    needsAccounts: true,
    note: {
      en: 'A file may have 10 MB. The ids of accounts stand in the upload dialog.',
      ru: 'Файл — не больше 10 МБ. Идентификаторы аккаунтов показаны в окне загрузки.',
    },
  },
  ayrshare: {
    name: 'Ayrshare',
    source: 'https://www.ayrshare.com/docs/apis/post/bulk-post',
    evidence: 'vendor',
    checkedOn,
    platforms: ayrshareNames,
    perFile: 'all',
    rows: null,
    zone: 'utc',
    header: true,
    columns: [
      { header: 'post', cell: text },
      { header: 'platforms', cell: ({ platform }) => ayrshareNames[platform] ?? '' },
      { header: 'mediaUrls', cell: firstPicture },
      { header: 'scheduleDate', cell: ({ instant }) => instant },
    ],
    pictures: 1,
    carries: ['zone'],
    note: {
      en: 'The page names twitter, facebook and instagram; the other networks are written as its API names them. Two posts with the same text have to be two days apart.',
      ru: 'На странице названы twitter, facebook и instagram; остальные сети пишутся так, как их называет API. Между двумя публикациями с одним текстом должно пройти два дня.',
    },
  },
  hootsuite: {
    name: 'Hootsuite',
    source: 'https://help.hootsuite.com/s/article/bulk-schedule',
    evidence: 'quoted',
    checkedOn,
    perFile: 'channel',
    rows: 350,
    zone: 'account',
    header: false,
    columns: [
      { header: 'date', cell: (post) => `${monthFirst(post)} ${post.time}` },
      { header: 'message', cell: text },
      { header: 'link', cell: link },
    ],
    pictures: 0,
    carries: ['link'],
    note: {
      en: 'Its page could not be read; three columns without a header, month first and 350 rows are what public descriptions agree on. Choose mm/dd/yyyy hh:mm in the upload dialog.',
      ru: 'Её страницу прочесть не удалось; три столбца без заголовка, месяц впереди и 350 строк — то, в чём сходятся открытые описания. В окне загрузки выберите mm/dd/yyyy hh:mm.',
    },
  },
} as const satisfies Record<string, Scheduler>;

export type SchedulerId = keyof typeof schedulers;

export const schedulerIds = Object.keys(schedulers) as readonly SchedulerId[];

export function schedulerOf(id: SchedulerId): Scheduler {
  return schedulers[id];
}
