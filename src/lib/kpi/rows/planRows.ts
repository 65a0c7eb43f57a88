import { type PlanCount, planCounts } from '../planFacts.ts';
import { type KpiRow, rate, sum, total } from './kpiRow.ts';

const ofPlan = { over: 'plan' } as const;

/** What a plain count of the plan says. */
export const countOfPlan = {
  en: 'A count of the plan.',
  ru: 'Число из плана.',
};

/** What is not a plain count, or has to be said of one. */
export const particulars = {
  'hours-planned': { unit: 'number' },
  'hours-available': { unit: 'number' },
  'posts-late': {
    says: {
      en: 'Posts of the plan that came out later than `reporting.onTimeMinutes` in client.yaml allows.',
      ru: 'Публикации из плана, которые вышли позже, чем допускает `reporting.onTimeMinutes` в client.yaml.',
    },
  },
  'posts-skipped': {
    says: {
      en: 'Posts of the plan whose day has passed and that neither a note nor an export knows; those on hold are none.',
      ru: 'Публикации из плана, день которых прошёл, а о выходе не говорят ни заметки, ни выгрузки; отложенные не считаются.',
    },
  },
  'posts-off-plan': {
    says: {
      en: 'Rows of exports, on channels that the plan speaks of, that belong to no planned post.',
      ru: 'Строки выгрузок по каналам плана, которые не относятся ни к одной запланированной публикации.',
    },
  },
  'publishing-delay': {
    unit: 'seconds',
    better: 'lower',
    says: {
      en: 'Half of the posts of the plan came out later than so much after their planned moment, half sooner. Negative: before it.',
      ru: 'Половина публикаций из плана вышла позже, чем через столько после назначенного времени, половина раньше. Отрицательное число — до него.',
    },
  },
} as const satisfies Partial<Record<PlanCount, Partial<KpiRow>>>;

const counts = Object.entries(planCounts).map(([id, label]): [string, KpiRow] => [
  id,
  {
    ...total,
    ...ofPlan,
    better: 'neutral',
    label,
    says: countOfPlan,
    numerator: sum(id),
    ...(particulars as Partial<Record<string, Partial<KpiRow>>>)[id],
  },
]);

/** Formulas of work against the plan. */
export const planFormulas = {
  'execution-rate': {
    ...rate,
    ...ofPlan,
    label: { en: 'Execution rate', ru: 'Выполнение плана' },
    says: {
      en: 'How many of the posts planned up to today are out.',
      ru: 'Какая доля публикаций, запланированных до сегодня, вышла.',
    },
    numerator: sum('posts-out'),
    denominator: sum('posts-planned'),
  },
  'on-time-share': {
    ...rate,
    ...ofPlan,
    label: { en: 'Posts on time', ru: 'Вышло вовремя' },
    says: {
      en: 'How many of the posts that are out came out within `reporting.onTimeMinutes` of client.yaml before or after their planned time; on their day, where no time is known.',
      ru: 'Какая доля вышедших публикаций вышла не раньше и не позже назначенного времени, чем на `reporting.onTimeMinutes` из client.yaml; где время неизвестно — в назначенный день.',
    },
    numerator: sum('posts-on-time'),
    denominator: sum('posts-out'),
  },
  'cadence-adherence': {
    ...rate,
    ...ofPlan,
    label: { en: 'Cadence kept', ru: 'Соблюдение частоты публикаций' },
    says: {
      en: 'Posts published of those that the cadence of the channel promises. Above 100 % when we publish more than promised.',
      ru: 'Вышедшие публикации относительно обещанной каналом частоты. Больше 100 %, когда публикуем чаще обещанного.',
    },
    numerator: sum('posts-out'),
    denominator: sum('posts-promised'),
  },
  'capacity-load': {
    ...rate,
    ...ofPlan,
    better: 'neutral',
    label: { en: 'Capacity load', ru: 'Загрузка команды' },
    says: {
      en: 'Estimated hours of work of the hours that the team has. Above 100 % the plan does not fit.',
      ru: 'Часы работы по оценке относительно доступных часов команды. Больше 100 % — план не помещается.',
    },
    numerator: sum('hours-planned'),
    denominator: sum('hours-available'),
  },
} satisfies Readonly<Record<string, KpiRow>>;

/** Work against the plan. */
export const planRows: Readonly<Record<string, KpiRow>> = { ...Object.fromEntries(counts), ...planFormulas };
