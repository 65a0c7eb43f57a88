import type { MetricCatalog, MetricDefinition, MetricKind } from '../../metrics/metricDefinition.ts';
import { type KpiRow, sum, total } from './kpiRow.ts';

/** How a plain metric is told for a period. */
export const rowsOfKinds = {
  flow: {
    aggregation: 'sum',
    says: { en: 'All of the period, added up.', ru: 'Всё за период, сложенное.' },
  },
  stock: {
    aggregation: 'last',
    says: {
      en: 'The last number that the files state in the period.',
      ru: 'Последнее число, которое файлы называют в этом периоде.',
    },
  },
  unique: {
    aggregation: 'period',
    says: {
      en: "Different people. Days and channels cannot be added up, so this is the platform's own number for exactly this period, or none.",
      ru: 'Разные люди. Дни и каналы складывать нельзя, поэтому это число самой площадки ровно за этот период, или его нет.',
    },
  },
  level: {
    aggregation: 'period',
    says: {
      en: "A level. Levels of days cannot be added up, so this is the platform's own number for exactly this period, or none.",
      ru: 'Уровень. Уровни дней складывать нельзя, поэтому это число самой площадки ровно за этот период, или его нет.',
    },
  },
} as const satisfies Record<MetricKind, Pick<KpiRow, 'aggregation' | 'says'>>;

/** Metrics whose values of posts are worth adding up; `sum-of-post-reach` is honest where "reach" would not be. */
export const summedOverPosts = {
  reach: { en: 'Sum of post reach', ru: 'Сумма охватов публикаций' },
  viewers: { en: 'Sum of post viewers', ru: 'Сумма зрителей публикаций' },
  impressions: { en: 'Sum of post impressions', ru: 'Сумма показов публикаций' },
  views: { en: 'Sum of post views', ru: 'Сумма просмотров публикаций' },
  'video-views': { en: 'Sum of post video views', ru: 'Сумма просмотров видео в публикациях' },
  engagements: { en: 'Sum of post engagements', ru: 'Сумма взаимодействий с публикациями' },
  likes: { en: 'Sum of post likes', ru: 'Сумма отметок «Нравится» у публикаций' },
  reactions: { en: 'Sum of post reactions', ru: 'Сумма реакций на публикации' },
  comments: { en: 'Sum of post comments', ru: 'Сумма комментариев к публикациям' },
  shares: { en: 'Sum of post shares', ru: 'Сумма репостов публикаций' },
  saves: { en: 'Sum of post saves', ru: 'Сумма сохранений публикаций' },
  'link-clicks': { en: 'Sum of post link clicks', ru: 'Сумма переходов по ссылкам из публикаций' },
} as const satisfies Record<string, KpiRow['label']>;

/** What a sum over posts says. */
export const saysOfPosts: KpiRow['says'] = {
  en: 'What the posts published in the period gathered since, added up. Somebody who saw three posts counts three times.',
  ru: 'Что публикации периода собрали с момента выхода, сложенное. Увидевший три публикации учтён трижды.',
};

/** A plain row for each metric of the catalogue, the client's own too. */
export function metricRows(catalog: MetricCatalog): ReadonlyMap<string, KpiRow> {
  return new Map([...catalog].map(([id, metric]) => [id, metricRow(id, metric)]));
}

/** `sum-of-post-…`: what the posts published in the period gathered since. */
export function postRows(catalog: MetricCatalog): ReadonlyMap<string, KpiRow> {
  return new Map(
    Object.entries(summedOverPosts).flatMap(([id, label]): [string, KpiRow][] => {
      const metric = catalog.get(id);
      return metric === undefined ? [] : [[`sum-of-post-${id}`, postRow(id, label, metric)]];
    }),
  );
}

function metricRow(id: string, { kind, unit, better, label }: MetricDefinition): KpiRow {
  return { ...total, ...rowsOfKinds[kind], unit, better, label, over: 'days', numerator: sum(id) };
}

function postRow(id: string, label: KpiRow['label'], { unit, better }: MetricDefinition): KpiRow {
  return {
    ...total,
    unit,
    better,
    label,
    says: saysOfPosts,
    over: 'posts',
    numerator: sum(id),
  };
}
