import type { MetricDefinition } from './metricDefinition.ts';

const flow = { kind: 'flow', unit: 'count', better: 'higher' } as const;
const signedFlow = { ...flow, signed: true } as const;
const unique = { kind: 'unique', unit: 'count', better: 'higher' } as const;
const stock = { kind: 'stock', unit: 'count', better: 'higher' } as const;

/** The metrics that Almanac knows. Ids are what a marketer writes as a column of Almanac's own CSV. */
export const metrics = {
  // What people saw. Meta counts views since 2024; they never join up with impressions.
  impressions: { ...flow, label: { en: 'Impressions', ru: 'Показы' } },
  views: { ...flow, label: { en: 'Views', ru: 'Просмотры' } },
  'video-views': { ...flow, label: { en: 'Video views', ru: 'Просмотры видео' } },
  'engaged-views': { ...flow, label: { en: 'Engaged views', ru: 'Заинтересованные просмотры' } },
  reach: { ...unique, label: { en: 'Reach', ru: 'Охват' } },
  viewers: { ...unique, label: { en: 'Viewers', ru: 'Зрители' } },
  'new-viewers': { ...unique, label: { en: 'New viewers', ru: 'Новые зрители' } },
  'returning-viewers': { ...unique, label: { en: 'Returning viewers', ru: 'Вернувшиеся зрители' } },
  'watch-time': { ...flow, unit: 'seconds', label: { en: 'Watch time', ru: 'Время просмотра' } },
  'average-view-duration': {
    kind: 'level',
    unit: 'seconds',
    better: 'higher',
    label: { en: 'Average view duration', ru: 'Средняя длительность просмотра' },
  },
  'video-starts': { ...flow, label: { en: 'Video starts', ru: 'Начатые просмотры видео' } },
  'video-completions': { ...flow, label: { en: 'Video completions', ru: 'Досмотры видео' } },
  // What people did.
  engagements: {
    ...signedFlow,
    label: { en: 'Engagements, as the platform counts them', ru: 'Взаимодействия, как их считает площадка' },
  },
  likes: { ...signedFlow, label: { en: 'Likes', ru: 'Отметки «Нравится»' } },
  dislikes: { ...signedFlow, better: 'lower', label: { en: 'Dislikes', ru: 'Отметки «Не нравится»' } },
  reactions: { ...signedFlow, label: { en: 'Reactions', ru: 'Реакции' } },
  comments: { ...signedFlow, label: { en: 'Comments', ru: 'Комментарии' } },
  shares: { ...signedFlow, label: { en: 'Shares', ru: 'Репосты' } },
  saves: { ...signedFlow, label: { en: 'Saves', ru: 'Сохранения' } },
  clicks: { ...flow, label: { en: 'Clicks', ru: 'Клики' } },
  'link-clicks': { ...flow, label: { en: 'Link clicks', ru: 'Переходы по ссылке' } },
  'profile-visits': { ...flow, label: { en: 'Profile visits', ru: 'Посещения профиля' } },
  // Who follows.
  followers: { ...stock, label: { en: 'Followers', ru: 'Подписчики' } },
  'new-followers': { ...flow, label: { en: 'New followers', ru: 'Новые подписчики' } },
  'lost-followers': { ...flow, better: 'lower', label: { en: 'Lost followers', ru: 'Отписавшиеся' } },
  'net-followers': { ...signedFlow, label: { en: 'Net followers', ru: 'Прирост подписчиков' } },
  'active-followers': { ...unique, label: { en: 'Active followers', ru: 'Активные подписчики' } },
  'audience-target': { ...stock, label: { en: 'Audience in target segments', ru: 'Аудитория в целевых сегментах' } },
  'audience-known': { ...stock, label: { en: 'Audience of known segment', ru: 'Аудитория с известным сегментом' } },
  'posts-published': {
    ...flow,
    better: 'neutral',
    label: { en: 'Posts published, as the platform counts them', ru: 'Публикации, как их считает площадка' },
  },
  'audience-share': {
    kind: 'level',
    unit: 'share',
    better: 'neutral',
    label: { en: 'Share of the audience', ru: 'Доля аудитории' },
  },
  // The place on the map.
  'search-views-mobile': {
    ...unique,
    label: { en: 'Profile viewers, search, mobile', ru: 'Увидели профиль: поиск, телефон' },
  },
  'search-views-desktop': {
    ...unique,
    label: { en: 'Profile viewers, search, desktop', ru: 'Увидели профиль: поиск, компьютер' },
  },
  'maps-views-mobile': {
    ...unique,
    label: { en: 'Profile viewers, maps, mobile', ru: 'Увидели профиль: карты, телефон' },
  },
  'maps-views-desktop': {
    ...unique,
    label: { en: 'Profile viewers, maps, desktop', ru: 'Увидели профиль: карты, компьютер' },
  },
  calls: { ...flow, label: { en: 'Calls', ru: 'Звонки' } },
  bookings: { ...flow, label: { en: 'Bookings', ru: 'Бронирования' } },
  directions: { ...flow, label: { en: 'Requests for directions', ru: 'Построенные маршруты' } },
  // The site and the search.
  sessions: { ...flow, label: { en: 'Sessions', ru: 'Визиты' } },
  users: { ...unique, label: { en: 'Users', ru: 'Посетители' } },
  'active-users': { ...unique, label: { en: 'Active users', ru: 'Активные посетители' } },
  'returning-users': { ...unique, label: { en: 'Returning users', ru: 'Вернувшиеся посетители' } },
  'impression-share': {
    kind: 'level',
    unit: 'share',
    better: 'higher',
    label: { en: 'Share of possible impressions', ru: 'Доля полученных показов' },
  },
  'average-visit-duration': {
    kind: 'level',
    unit: 'seconds',
    better: 'higher',
    label: { en: 'Average visit duration', ru: 'Среднее время на сайте' },
  },
  'new-users': { ...flow, label: { en: 'New users', ru: 'Новые посетители' } },
  'engaged-sessions': { ...flow, label: { en: 'Engaged sessions', ru: 'Вовлечённые визиты' } },
  'page-views': { ...flow, label: { en: 'Page views', ru: 'Просмотры страниц' } },
  events: { ...flow, better: 'neutral', label: { en: 'Events', ru: 'События' } },
  'bounce-rate': { kind: 'level', unit: 'share', better: 'lower', label: { en: 'Bounce rate', ru: 'Доля отказов' } },
  'search-position': {
    kind: 'level',
    unit: 'number',
    better: 'lower',
    label: { en: 'Average position in search', ru: 'Средняя позиция в поиске' },
  },
  // Money and what it brings.
  spend: { kind: 'flow', unit: 'money', better: 'lower', label: { en: 'Spend', ru: 'Расход' } },
  revenue: { kind: 'flow', unit: 'money', better: 'higher', signed: true, label: { en: 'Revenue', ru: 'Выручка' } },
  'attributed-revenue': {
    kind: 'flow',
    unit: 'money',
    better: 'higher',
    signed: true,
    label: { en: 'Attributed revenue', ru: 'Выручка по атрибуции' },
  },
  cost: { kind: 'flow', unit: 'money', better: 'lower', label: { en: 'All cost', ru: 'Все расходы' } },
  conversions: { ...flow, label: { en: 'Conversions', ru: 'Конверсии' } },
  leads: { ...flow, label: { en: 'Leads', ru: 'Заявки' } },
  subscriptions: { ...flow, label: { en: 'New subscriptions', ru: 'Новые подписки' } },
  buyers: { ...unique, label: { en: 'Buyers', ru: 'Покупатели' } },
  'repeat-buyers': { ...unique, label: { en: 'Repeat buyers', ru: 'Повторные покупатели' } },
  customers: { ...stock, label: { en: 'Customers', ru: 'Клиенты' } },
  'lost-customers': { ...flow, better: 'lower', label: { en: 'Lost customers', ru: 'Ушедшие клиенты' } },
  // The community desk.
  messages: { ...flow, better: 'neutral', label: { en: 'Messages', ru: 'Сообщения' } },
  'messages-to-answer': {
    ...flow,
    better: 'neutral',
    label: { en: 'Messages that need an answer', ru: 'Сообщения, ждущие ответа' },
  },
  'messages-answered': { ...flow, label: { en: 'Messages answered', ru: 'Отвеченные сообщения' } },
  'messages-in-time': {
    ...flow,
    label: { en: 'Messages answered within the promised time', ru: 'Отвечено в обещанный срок' },
  },
  'first-response': {
    kind: 'level',
    unit: 'seconds',
    better: 'lower',
    label: { en: 'First response', ru: 'Время первого ответа' },
  },
  'first-response-working': {
    kind: 'level',
    unit: 'seconds',
    better: 'lower',
    label: { en: 'First response in working hours', ru: 'Время первого ответа в рабочие часы' },
  },
  'mentions-positive': { ...flow, label: { en: 'Positive mentions', ru: 'Положительные упоминания' } },
  'mentions-neutral': { ...flow, better: 'neutral', label: { en: 'Neutral mentions', ru: 'Нейтральные упоминания' } },
  'mentions-negative': { ...flow, better: 'lower', label: { en: 'Negative mentions', ru: 'Отрицательные упоминания' } },
  'mentions-brand': { ...flow, label: { en: 'Mentions of the brand', ru: 'Упоминания бренда' } },
  'mentions-market': {
    ...flow,
    better: 'neutral',
    label: { en: 'Mentions of the named set', ru: 'Упоминания всего набора брендов' },
  },
} as const satisfies Record<string, MetricDefinition>;
