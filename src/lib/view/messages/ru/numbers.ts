import type { NumbersMessages } from '../en/numbers.ts';

const times: Readonly<Record<string, string>> = { one: 'раз', few: 'раза', many: 'раз', other: 'раза' };

/** Слова показателей, графиков и страниц, которые их объясняют. */
export const numbers: NumbersMessages = {
  noValue: {
    'no-data': 'за этот период нет данных',
    'partly-missing': 'за часть дней нет данных',
    'denominator-zero': 'не на что делить: знаменатель равен 0',
    'denominator-missing': 'знаменатель неизвестен',
    'unique-not-summable': 'людей нельзя складывать по каналам и дням',
    'level-not-summable': 'средние не складываются',
    'mixed-currencies': 'суммы в разных валютах',
    'not-started': 'ещё не началось',
    'unknown-kpi': 'такой показатель не описан',
  },
  noSource: 'нет источника — нет и числа',
  units: { count: 'количество', money: 'деньги', seconds: 'время', share: 'проценты', number: 'число' },
  allChannels: 'Все каналы',
  percentagePoints: (value) => `${value}\u00a0п.\u00a0п.`,
  new: 'впервые',
  noEarlierValue: 'сравнить не с чем',
  against: (period, value) => `${period}: ${value}`,
  newSince: (period) => `впервые: ${period} — 0`,
  daysCovered: (covered, days) => `${covered} из ${days} дн.`,
  provisional: 'предварительно: площадка ещё уточняет эти дни',
  restated: (count, form) => `пересчитано ${count} ${times[form]}`,
  provenance: { formula: 'формула', rows: 'строки', period: 'период', version: 'версия' },
  rows: (rows) => `стр. ${rows}`,
  sourceOf: (code) => `Откуда число ${code}`,
};
