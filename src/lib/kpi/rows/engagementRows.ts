import { balance, type KpiRow, quotient, rate, sum, total } from './kpiRow.ts';

/** What people did with what they saw. Rates of posts are of posts published in the period, with all that they gathered since. */
export const engagementRows = {
  engagements: {
    ...total,
    label: { en: 'Engagements', ru: 'Взаимодействия' },
    says: {
      en: "Likes or reactions, comments, shares and saves of the period's days: our own sum. Where a channel's files hold only the platform's total, that total; the formula names which.",
      ru: 'Отметки «Нравится» или реакции, комментарии, репосты и сохранения за дни периода: наша сумма. Если в файлах канала есть только итог площадки, берётся он; формула говорит, что взято.',
    },
    over: 'days',
    numerator: sum('engagements'),
  },
  'engagement-rate-by-reach': {
    ...rate,
    label: { en: 'Engagement rate by reach (ERR)', ru: 'Вовлечённость по охвату (ERR)' },
    says: {
      en: 'How much those who saw a post did with it. The reach of posts is added up: a person who saw three posts counts three times.',
      ru: 'Насколько активно отвечают те, кто увидел публикацию. Охваты публикаций сложены: увидевший три публикации учтён трижды.',
    },
    over: 'posts',
    numerator: sum('engagements'),
    denominator: sum('reach'),
  },
  'engagement-rate-by-followers': {
    ...rate,
    label: { en: 'Engagement rate by followers', ru: 'Вовлечённость по подписчикам' },
    says: {
      en: 'Engagements of a post for each follower on the day it was published. People who do not follow engage too, so it can be high for a small account.',
      ru: 'Взаимодействия с публикацией на подписчика в день выхода. Реагируют и те, кто не подписан, поэтому у маленького канала она бывает высокой.',
    },
    over: 'posts',
    numerator: sum('engagements'),
    denominator: balance('followers', 'publication'),
  },
  'engagement-rate-by-day': {
    ...rate,
    label: { en: 'Daily engagement rate by followers (ERday)', ru: 'Дневная вовлечённость по подписчикам (ERday)' },
    says: {
      en: 'Engagements of an average day for each follower, old posts included.',
      ru: 'Взаимодействия среднего дня на подписчика, вместе со старыми публикациями.',
    },
    over: 'days',
    numerator: sum('engagements'),
    denominator: balance('followers', 'each-day'),
  },
  'engagement-rate-by-impressions': {
    ...rate,
    label: { en: 'Engagement rate by impressions', ru: 'Вовлечённость по показам' },
    says: {
      en: 'How many displays of a post led to an engagement. Lower than by reach, as one person sees a post several times.',
      ru: 'Какая доля показов публикации дала взаимодействие. Ниже, чем по охвату: один человек видит публикацию несколько раз.',
    },
    over: 'posts',
    numerator: sum('engagements'),
    denominator: sum('impressions'),
  },
  'engagement-rate-by-views': {
    ...rate,
    label: { en: 'Engagement rate by views (ERV)', ru: 'Вовлечённость по просмотрам (ERV)' },
    says: {
      en: 'How many views of a post led to an engagement. For video networks and Telegram.',
      ru: 'Какая доля просмотров публикации дала взаимодействие. Для видеоплощадок и Telegram.',
    },
    over: 'posts',
    numerator: sum('engagements'),
    denominator: sum('views'),
  },
  'engagement-rate-by-impressions-of-days': {
    ...rate,
    label: { en: 'Engagement rate by impressions, by day', ru: 'Вовлечённость по показам за дни' },
    says: {
      en: "Engagements of the period's days for each impression of those days, whichever post they belong to.",
      ru: 'Взаимодействия за дни периода на каждый показ тех же дней, чьи бы они ни были.',
    },
    over: 'days',
    numerator: sum('engagements'),
    denominator: sum('impressions'),
  },
  'engagement-rate-by-views-of-days': {
    ...rate,
    label: { en: 'Engagement rate by views, by day', ru: 'Вовлечённость по просмотрам за дни' },
    says: {
      en: "Engagements of the period's days for each view of those days: for channels whose numbers are known by day only.",
      ru: 'Взаимодействия за дни периода на каждый просмотр тех же дней: для каналов, где числа известны только по дням.',
    },
    over: 'days',
    numerator: sum('engagements'),
    denominator: sum('views'),
  },
  'love-rate': perFollower('likes', 'Love rate: likes per follower', 'Отметки «Нравится» на подписчика'),
  'talk-rate': perFollower('comments', 'Talk rate: comments per follower', 'Комментарии на подписчика'),
  'amplification-by-followers': perFollower('shares', 'Shares per follower', 'Репосты на подписчика'),
  applause: perPost('likes', 'Applause: likes per post', 'Отметки «Нравится» на публикацию'),
  conversation: perPost('comments', 'Conversation: comments per post', 'Комментарии на публикацию'),
  amplification: perPost('shares', 'Amplification: shares per post', 'Репосты на публикацию'),
  'virality-rate': {
    ...rate,
    label: { en: 'Virality rate: shares by impressions', ru: 'Виральность: репосты по показам' },
    says: {
      en: 'How often a display of a post made somebody pass it on.',
      ru: 'Как часто показ публикации приводил к репосту.',
    },
    over: 'posts',
    numerator: sum('shares'),
    denominator: sum('impressions'),
  },
} satisfies Readonly<Record<string, KpiRow>>;

function perFollower(metric: string, en: string, ru: string): KpiRow {
  return {
    ...rate,
    label: { en, ru },
    says: {
      en: 'What the posts of the period gathered, for each follower at its end. It grows with the number of posts.',
      ru: 'Что собрали публикации периода, на подписчика в его конце. Растёт вместе с числом публикаций.',
    },
    over: 'posts',
    numerator: sum(metric),
    denominator: balance('followers', 'end'),
  };
}

function perPost(metric: string, en: string, ru: string): KpiRow {
  return {
    ...quotient,
    label: { en, ru },
    says: {
      en: 'What an average post of the period gathered. It grows with the audience: compare a channel with itself only.',
      ru: 'Что собрала средняя публикация периода. Растёт вместе с аудиторией: сравнивайте канал только с ним самим.',
    },
    over: 'posts',
    numerator: sum(metric),
    denominator: sum('posts'),
  };
}
