import { balance, type KpiRow, quotient, rate, sum, total } from './kpiRow.ts';

/** Who sees and who follows. */
export const audienceRows = {
  'follower-growth-rate': {
    ...rate,
    aggregation: 'growth',
    label: { en: 'Follower growth rate', ru: 'Темп роста подписчиков' },
    says: {
      en: 'By how much the number of followers changed, of what it was at the start. People who left are in it.',
      ru: 'На сколько изменилось число подписчиков относительно начала периода. Отписавшиеся учтены.',
    },
    over: 'days',
    numerator: sum('followers'),
    denominator: [],
  },
  'net-new-followers': {
    ...total,
    label: { en: 'Net new followers', ru: 'Прирост подписчиков' },
    says: {
      en: 'Followers gained less followers lost; where a platform states only the difference, that.',
      ru: 'Новые подписчики минус отписавшиеся; где площадка сообщает только разницу, берётся она.',
    },
    over: 'days',
    numerator: sum('net-followers'),
  },
  'audience-profile': {
    ...rate,
    label: { en: 'Share of target visitors', ru: 'Доля целевой аудитории' },
    says: {
      en: 'How many of those whose segment is known belong to the segments we want. It says nothing of the unknown rest: look at their share too.',
      ru: 'Какая часть людей с известным сегментом относится к нужным сегментам. О неизвестных не говорит ничего: смотрите и на их долю.',
    },
    over: 'days',
    numerator: sum('audience-target'),
    denominator: sum('audience-known'),
  },
  'audience-unknown-share': {
    ...rate,
    aggregation: 'complement',
    better: 'lower',
    label: { en: 'Share of followers of unknown segment', ru: 'Доля подписчиков с неизвестным сегментом' },
    says: {
      en: 'How much of the audience the profile says nothing about.',
      ru: 'О какой части аудитории профиль ничего не говорит.',
    },
    over: 'days',
    numerator: sum('audience-known'),
    denominator: sum('followers'),
  },
  'reach-rate': {
    ...rate,
    label: { en: 'Reach rate', ru: 'Охват на подписчика' },
    says: {
      en: 'People reached in the period, as the platform counts them for exactly these days, for each follower at its end. Above 100 % when others than followers see us.',
      ru: 'Охваченные за период люди, по подсчёту площадки ровно за эти дни, на подписчика в его конце. Больше 100 %, когда нас видят не только подписчики.',
    },
    over: 'days',
    numerator: sum('reach'),
    denominator: balance('followers', 'end'),
  },
  frequency: {
    ...quotient,
    better: 'neutral',
    label: { en: 'Frequency: impressions per person reached', ru: 'Частота: показы на охваченного человека' },
    says: {
      en: 'How often an average person saw us. Too high tires people, too low is not remembered.',
      ru: 'Сколько раз нас увидел средний человек. Слишком часто утомляет, слишком редко не запоминается.',
    },
    over: 'days',
    numerator: sum('impressions'),
    denominator: sum('reach'),
  },
} satisfies Readonly<Record<string, KpiRow>>;
