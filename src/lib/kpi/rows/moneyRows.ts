import { type KpiRow, less, quotient, rate, sum, unitCost } from './kpiRow.ts';

const anywhere = { pairing: 'anywhere' } as const;

/** What it costs and what it earns. */
export const moneyRows = {
  'cost-per-click': costPer('clicks', 'Cost per click (CPC)', 'Цена клика (CPC)'),
  'cost-per-engagement': costPer('engagements', 'Cost per engagement (CPE)', 'Цена взаимодействия (CPE)'),
  'cost-per-view': costPer('views', 'Cost per view (CPV)', 'Цена просмотра (CPV)'),
  'cost-per-follower': {
    ...costPer('new-followers', 'Cost per new follower', 'Цена подписчика'),
    ...anywhere,
    says: {
      en: 'Spend for each new follower. All new followers of the scope count, not only those whom the ads brought, so it flatters the ads.',
      ru: 'Расход на нового подписчика. Учтены все новые подписчики, а не только пришедшие с рекламы, поэтому реклама выглядит лучше.',
    },
  },
  'cost-per-mille': {
    ...costPer('impressions', 'Cost per 1,000 impressions (CPM)', 'Цена 1000 показов (CPM)'),
    scale: 1000,
  },
  'cost-per-acquisition': {
    ...costPer('conversions', 'Cost per acquisition (CPA)', 'Цена конверсии (CPA)'),
    ...anywhere,
  },
  'cost-per-lead': { ...costPer('leads', 'Cost per lead (CPL)', 'Цена заявки (CPL)'), ...anywhere },
  'return-on-ad-spend': {
    ...quotient,
    ...anywhere,
    label: { en: 'Return on ad spend (ROAS)', ru: 'Окупаемость расходов на рекламу (ROAS)' },
    says: {
      en: 'Revenue that is attributed to ads for each unit of money spent on them. Which sales are attributed is decided by the ad platform or the analytics tool.',
      ru: 'Выручка, отнесённая к рекламе, на единицу потраченных на неё денег. Какие продажи отнести, решает рекламная площадка или аналитика.',
    },
    over: 'days',
    numerator: sum('attributed-revenue'),
    denominator: sum('spend'),
  },
  'return-on-investment': {
    ...rate,
    ...anywhere,
    label: { en: 'Return on investment (ROI)', ru: 'Окупаемость вложений (ROI)' },
    says: {
      en: 'Revenue less all cost, of all cost. Below 0 we lost money.',
      ru: 'Выручка за вычетом всех расходов относительно расходов. Ниже 0 — убыток.',
    },
    over: 'days',
    numerator: [...sum('revenue'), less('cost')],
    denominator: sum('cost'),
  },
  'lifetime-value': {
    ...unitCost,
    ...anywhere,
    better: 'higher',
    label: { en: 'Lifetime value of a customer (LTV)', ru: 'Пожизненная ценность клиента (LTV)' },
    says: {
      en: 'Revenue per customer and month ÷ monthly churn: the numbers of customers and of months cancel out, and revenue ÷ customers lost is left. Without margin. It assumes that people go on leaving as they did in the period.',
      ru: 'Выручка на клиента в месяц ÷ месячный отток: число клиентов и месяцев сокращается, остаётся выручка ÷ ушедшие клиенты. Без учёта маржи. Предполагает, что люди будут уходить так же, как в этом периоде.',
    },
    over: 'days',
    numerator: sum('revenue'),
    denominator: sum('lost-customers'),
  },
} satisfies Readonly<Record<string, KpiRow>>;

function costPer(metric: string, en: string, ru: string): KpiRow {
  return {
    ...unitCost,
    label: { en, ru },
    says: {
      en: 'All spend of the period for each one. Lower is better.',
      ru: 'Весь расход периода на единицу. Чем ниже, тем лучше.',
    },
    over: 'days',
    numerator: sum('spend'),
    denominator: sum(metric),
  };
}
