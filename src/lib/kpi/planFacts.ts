import type { DayRange } from '../metrics/metricsStore.ts';
import type { FigureScope, FigureSource } from './figure.ts';

/** What the plan itself counts: operands of KPIs such as the execution rate. */
export const planCounts = {
  'posts-planned': { en: 'Posts planned', ru: 'Запланированные публикации' },
  'posts-out': { en: 'Planned posts published', ru: 'Опубликовано из плана' },
  'posts-on-time': { en: 'Posts published on the planned day', ru: 'Опубликовано в назначенный день' },
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
