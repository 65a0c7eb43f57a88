import { balance, type KpiRow, rate, sum } from './kpiRow.ts';

const days = { over: 'days' } as const;

/** From a display to a customer who stays. */
export const conversionRows = {
  'click-through-rate': {
    ...rate,
    ...days,
    label: { en: 'Click-through rate (CTR)', ru: 'CTR (кликабельность)' },
    says: { en: 'How many impressions led to a click.', ru: 'Какая доля показов привела к клику.' },
    numerator: sum('clicks'),
    denominator: sum('impressions'),
  },
  'conversion-rate': conversions('sessions', 'Conversion rate by sessions', 'Доля конверсий по визитам'),
  'conversion-rate-by-clicks': conversions('clicks', 'Conversion rate by clicks', 'Доля конверсий по кликам'),
  'conversion-rate-by-impressions': conversions(
    'impressions',
    'Conversion rate by impressions',
    'Доля конверсий по показам',
  ),
  'video-completion-rate': {
    ...rate,
    ...days,
    label: { en: 'Video completion rate by starts', ru: 'Доля досмотров по начатым' },
    says: { en: 'How many who began a video saw its end.', ru: 'Какая доля начавших досмотрела видео до конца.' },
    numerator: sum('video-completions'),
    denominator: sum('video-starts'),
  },
  'video-completion-rate-by-impressions': {
    ...rate,
    ...days,
    label: { en: 'Video completion rate by impressions', ru: 'Доля досмотров по показам' },
    says: {
      en: 'How many impressions of a video led to its end.',
      ru: 'Какая доля показов видео закончилась досмотром.',
    },
    numerator: sum('video-completions'),
    denominator: sum('impressions'),
  },
  'view-rate': {
    ...rate,
    ...days,
    label: { en: 'View rate', ru: 'Доля просмотров' },
    says: { en: 'How many impressions became a view.', ru: 'Какая доля показов стала просмотром.' },
    numerator: sum('views'),
    denominator: sum('impressions'),
  },
  retention: {
    ...rate,
    ...days,
    aggregation: 'complement',
    label: { en: 'Retention', ru: 'Удержание' },
    says: {
      en: 'How many of the customers at the start stayed through the period.',
      ru: 'Какая доля клиентов начала периода осталась до его конца.',
    },
    numerator: sum('lost-customers'),
    denominator: balance('customers', 'start'),
  },
  churn: {
    ...rate,
    ...days,
    better: 'lower',
    label: { en: 'Churn', ru: 'Отток' },
    says: {
      en: 'How many of the customers at the start left in the period. A longer period has more of it.',
      ru: 'Какая доля клиентов начала периода ушла за период. Чем длиннее период, тем больше.',
    },
    numerator: sum('lost-customers'),
    denominator: balance('customers', 'start'),
  },
  'repeat-share': {
    ...rate,
    ...days,
    label: { en: 'Share of repeat buyers', ru: 'Доля повторных покупателей' },
    says: {
      en: 'How many of the people who bought in exactly this period had bought before.',
      ru: 'Какая доля купивших ровно за этот период покупала и раньше.',
    },
    numerator: sum('repeat-buyers'),
    denominator: sum('buyers'),
  },
} satisfies Readonly<Record<string, KpiRow>>;

function conversions(metric: string, en: string, ru: string): KpiRow {
  return {
    ...rate,
    ...days,
    pairing: 'anywhere',
    label: { en, ru },
    says: {
      en: 'How many led to a conversion. The id says of what: sessions, clicks or impressions give different rates.',
      ru: 'Какая доля привела к конверсии. Важно, от чего она считается: визиты, клики и показы дают разные доли.',
    },
    numerator: sum('conversions'),
    denominator: sum(metric),
  };
}
