import type { Formatter } from '../../../language/format.ts';
import type { Messages } from '../messages.ts';

export const frame = (format: Formatter): Messages['frame'] => ({
  product: 'Almanac',
  skip: 'К содержанию',
  sections: 'Разделы',
  nav: {
    overview: 'Обзор',
    audience: 'Аудитория',
    goals: 'Цели',
    channels: 'Каналы',
    content: 'Контент',
    campaigns: 'Кампании',
    calendar: 'Контент-план',
    community: 'Сообщество',
    conversion: 'Конверсия',
    team: 'Команда',
    kpis: 'KPI',
    reports: 'Отчёты',
    sources: 'Источники',
    checks: 'Проверки',
    glossary: 'Глоссарий',
    formulas: 'Формулы',
  },
  dataThrough: (day) => `данные по ${format.weekdayAndDay(day)}`,
  noData: 'данных ещё нет',
  position: (day, days) => `день ${format.number(day)} из ${format.number(days)}`,
  before: (day) => `начнётся ${format.day(day)}`,
  after: (day) => `закончился ${format.day(day)}`,
  asOf: (day) => `на ${format.longDay(day)}`,
  sentence: 'Каждое число ведёт к формуле и строкам CSV.',
});
