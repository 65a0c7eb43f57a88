import type { Words } from '../language/language.ts';

/** The values that fields choose from, with what people call them. One row: one value, in every language. */
export const segments = {
  customer: { en: 'Customer', ru: 'Покупатель' },
  prospect: { en: 'Prospect', ru: 'Потенциальный покупатель' },
  'not-in-market': { en: 'Not in the market yet', ru: 'Ещё не покупатель' },
  negative: { en: 'Not for us', ru: 'Не наш человек' },
} as const satisfies Record<string, Words<string>>;

export const difficulties = {
  'little-traffic': { en: 'Little traffic', ru: 'Мало трафика' },
  'weak-awareness': { en: 'Weak awareness', ru: 'Слабая узнаваемость' },
  'poor-interaction': { en: 'Poor interaction', ru: 'Слабое взаимодействие' },
  'poor-retention': { en: 'Poor retention', ru: 'Плохое удержание' },
  'damaged-reputation': { en: 'Damaged reputation', ru: 'Испорченная репутация' },
  'weak-sales': { en: 'Weak sales', ru: 'Слабые продажи' },
} as const satisfies Record<string, Words<string>>;

export const formats = {
  image: { en: 'Image', ru: 'Картинка' },
  carousel: { en: 'Carousel', ru: 'Карусель' },
  reel: { en: 'Reel', ru: 'Рилс' },
  short: { en: 'Short', ru: 'Короткое видео' },
  video: { en: 'Video', ru: 'Видео' },
  story: { en: 'Story', ru: 'Сторис' },
  text: { en: 'Text', ru: 'Текст' },
  link: { en: 'Link', ru: 'Ссылка' },
  poll: { en: 'Poll', ru: 'Опрос' },
  thread: { en: 'Thread', ru: 'Тред' },
  article: { en: 'Article', ru: 'Статья' },
  live: { en: 'Live', ru: 'Эфир' },
} as const satisfies Record<string, Words<string>>;

export const funnelStages = {
  awareness: { en: 'Awareness', ru: 'Узнавание' },
  consideration: { en: 'Consideration', ru: 'Интерес' },
  conversion: { en: 'Conversion', ru: 'Покупка' },
  retention: { en: 'Retention', ru: 'Удержание' },
  advocacy: { en: 'Advocacy', ru: 'Рекомендации' },
} as const satisfies Record<string, Words<string>>;

/** How far the work on a post is, before approval, export and publishing, which are facts of their own. */
export const workStates = {
  idea: { en: 'Idea', ru: 'Идея' },
  draft: { en: 'Draft', ru: 'Черновик' },
  review: { en: 'In review', ru: 'На проверке' },
  client: { en: 'With client', ru: 'У клиента' },
  changes: { en: 'Changes requested', ru: 'Нужны правки' },
  hold: { en: 'On hold', ru: 'Отложено' },
} as const satisfies Record<string, Words<string>>;

export const campaignKinds = {
  organic: { en: 'Organic', ru: 'Без оплаты' },
  paid: { en: 'Paid', ru: 'Платная' },
  viral: { en: 'Viral', ru: 'Вирусная' },
  influencer: { en: 'Influencer', ru: 'С блогером' },
} as const satisfies Record<string, Words<string>>;

export const briefKinds = {
  design: { en: 'Design', ru: 'Дизайн' },
  photo: { en: 'Photo', ru: 'Фото' },
  video: { en: 'Video', ru: 'Видео' },
} as const satisfies Record<string, Words<string>>;

export const briefStates = {
  ordered: { en: 'Ordered', ru: 'Поставлено' },
  'in-work': { en: 'In work', ru: 'В работе' },
  delivered: { en: 'Delivered', ru: 'Сдано' },
  accepted: { en: 'Accepted', ru: 'Принято' },
} as const satisfies Record<string, Words<string>>;

export const severities = {
  low: { en: 'Low', ru: 'Низкая' },
  medium: { en: 'Medium', ru: 'Средняя' },
  high: { en: 'High', ru: 'Высокая' },
  crisis: { en: 'Crisis', ru: 'Кризис' },
} as const satisfies Record<string, Words<string>>;

export const stepStates = {
  planned: { en: 'Planned', ru: 'Запланирован' },
  doing: { en: 'Doing', ru: 'Делаем' },
  done: { en: 'Done', ru: 'Сделан' },
  dropped: { en: 'Dropped', ru: 'Отменён' },
} as const satisfies Record<string, Words<string>>;

export const experimentOutcomes = {
  kept: { en: 'Kept', ru: 'Оставили' },
  'no-effect': { en: 'No effect', ru: 'Без эффекта' },
  worse: { en: 'Worse', ru: 'Стало хуже' },
} as const satisfies Record<string, Words<string>>;

export const guideKinds = {
  visual: { en: 'Visual guide', ru: 'Визуальный гид' },
  voice: { en: 'Tone of voice', ru: 'Тон коммуникации' },
  seo: { en: 'SEO', ru: 'SEO' },
  blog: { en: 'Blog', ru: 'Блог' },
  platform: { en: 'Platform', ru: 'Площадка' },
} as const satisfies Record<string, Words<string>>;

/** Who may see a record. */
export const audiences = {
  team: { en: 'The team', ru: 'Команде' },
  client: { en: 'The client too', ru: 'И клиенту' },
} as const satisfies Record<string, Words<string>>;

export const promiseStates = {
  done: { en: 'Done', ru: 'Сделано' },
  'not-done': { en: 'Not done', ru: 'Не сделано' },
  dropped: { en: 'Dropped', ru: 'Отменили' },
  open: { en: 'Open', ru: 'В работе' },
} as const satisfies Record<string, Words<string>>;

/** The keys of a table of words, as Zod's enum wants them. */
export function keysOf<Table extends Record<string, Words<string>>>(
  table: Table,
): [keyof Table & string, ...(keyof Table & string)[]] {
  return Object.keys(table) as [keyof Table & string, ...(keyof Table & string)[]];
}
