import { planCounts } from '../planFacts.ts';
import { type KpiRow, rate, sum, total } from './kpiRow.ts';

const ofPlan = { over: 'plan' } as const;

const promised = {
  en: 'A count of the plan.',
  ru: 'Число из плана.',
};

const counts = Object.entries(planCounts).map(([id, label]): [string, KpiRow] => [
  id,
  {
    ...total,
    ...ofPlan,
    unit: id.startsWith('hours') ? 'number' : 'count',
    better: 'neutral',
    label,
    says: promised,
    numerator: sum(id),
  },
]);

/** Work against the plan. */
export const planRows: Readonly<Record<string, KpiRow>> = {
  ...Object.fromEntries(counts),
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
    label: { en: 'Posts on the planned day', ru: 'Вышло в назначенный день' },
    says: {
      en: 'How many of the posts that are out came out on their planned day.',
      ru: 'Какая доля вышедших публикаций вышла в назначенный день.',
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
};
