import type { DayRange } from '../metrics/metricsStore.ts';
import type { FigureScope, FigureSource } from './figure.ts';

/** What the plan itself counts: operands of KPIs such as the execution rate. Hours are hours, the delay is in seconds, the rest are counts. */
export const planCounts = {
  'posts-planned': { en: 'Posts planned', ru: 'Запланированные публикации' },
  'posts-out': { en: 'Planned posts published', ru: 'Опубликовано из плана' },
  'posts-on-time': { en: 'Posts published on time', ru: 'Вышло вовремя' },
  'posts-late': { en: 'Posts published late', ru: 'Вышло с опозданием' },
  'posts-skipped': { en: 'Posts skipped', ru: 'Пропущено публикаций' },
  'posts-off-plan': { en: 'Posts that no plan asked for', ru: 'Вышло вне плана' },
  'publishing-delay': { en: 'Median delay of a post', ru: 'Медиана опоздания публикации' },
  'posts-promised': { en: 'Posts promised by the cadence', ru: 'Публикации по обещанной частоте' },
  'hours-planned': { en: 'Hours estimated', ru: 'Часы по оценке' },
  'hours-available': { en: 'Hours available', ru: 'Доступные часы' },
} as const;

export type PlanCount = keyof typeof planCounts;

/** The playbook answers; the floor of KPIs does not know what a post is. */
export interface PlanFacts {
  count(
    what: PlanCount,
    scope: FigureScope,
    period: DayRange,
  ): { value: number | null; sources: readonly FigureSource[] };
}
