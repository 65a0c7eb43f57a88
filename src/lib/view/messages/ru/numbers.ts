import type { ChartGrain } from '../../numbers/charts/chartSlots.ts';
import type { PluralForms } from '../counted.ts';
import type { NumbersMessages } from '../en/numbers.ts';

const times: Readonly<Record<string, string>> = { one: 'раз', few: 'раза', many: 'раз', other: 'раза' };

/** Винительный падеж: «за 1 неделю», «за 2 недели», «за 5 недель». */
const spans: Readonly<Record<ChartGrain, PluralForms>> = {
  day: { one: 'день', few: 'дня', many: 'дней', other: 'дня' },
  week: { one: 'неделю', few: 'недели', many: 'недель', other: 'недели' },
  month: { one: 'месяц', few: 'месяца', many: 'месяцев', other: 'месяца' },
};

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
    'not-sealed': 'в зафиксированном отчёте его не было',
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
  since: (value) => `теперь ${value}`,
  sinceTitle: 'данные изменились после фиксации отчёта',
  provenance: { formula: 'формула', rows: 'строки', period: 'период', version: 'версия' },
  rows: (rows) => `строки ${rows}`,
  formulaChanged: 'раньше считалось по другой формуле',
  footnotes: 'Примечания',
  targetOf: (value) => `план ${value}`,
  baselineOf: (value) => `${value} было до`,
  decideBy: (day) => `Просим решить до ${day}`,
  posts: {
    best: (count, by) => (count === 1 ? `Лучшая по показателю «${by}»` : `Лучшие (${count}) по показателю «${by}»`),
    worst: (count, by) => (count === 1 ? `Худшая по показателю «${by}»` : `Худшие (${count}) по показателю «${by}»`),
    post: 'Публикация',
    why: 'Как думаем, почему',
  },
  goals: {
    numeral: (order) => `Ц${order}`,
    goal: 'Цель',
    change: 'Изменение',
    usual: 'Обычный уровень',
    toDate: 'На сегодня',
    target: 'План',
    state: 'Состояние',
    none: 'нет',
    ofPace: (state, pace) => `${state}: ${pace} от темпа`,
    states: {
      'on-track': 'По плану',
      'at-risk': 'Под угрозой',
      behind: 'Отстаём',
      over: 'Закончена',
      'no-target': 'Без плана',
      'no-data': 'Нет данных',
      'not-started': 'Не началась',
    },
  },
  chart: {
    nothing: 'Данных нет.',
    single: (only) => `Одно значение: ${only.text} (${only.slot}).`,
    always: (value) => `Не меняется: ${value}.`,
    rises: (first, last) => `Растёт с ${first.text} (${first.slot}) до ${last.text} (${last.slot}).`,
    falls: (first, last) => `Снижается с ${first.text} (${first.slot}) до ${last.text} (${last.slot}).`,
    steady: (first, last) => `Почти не меняется: ${first.text} (${first.slot}), ${last.text} (${last.slot}).`,
    unclear: (first, last) => `Колеблется: сначала ${first.text} (${first.slot}), в конце ${last.text} (${last.slot}).`,
    extremes: (low, high) => `Минимум — ${low.text} (${low.slot}), максимум — ${high.text} (${high.slot}).`,
    unfinished: (last) => `Последнее значение — ${last.text} (${last.slot}), период неполный.`,
    missing: (count, form, of, grain) =>
      `Нет данных за ${count}\u00a0${spans[grain][form] ?? spans[grain].other} из ${of}.`,
    monthWithin: (month) => month.toLowerCase(),
    partialSlot: (slot) => `${slot}, неполный период`,
    partial: 'неполный период',
    restated: (channel, to) => (to === null ? `${channel}: день пересчитан` : `${channel}: пересчитано по ${to}`),
    csv: 'Числа, CSV',
    everyDay: 'Каждый день таблицей',
    grains: { day: 'День', week: 'Неделя', month: 'Месяц' },
    asTable: 'То же таблицей',
    interactive: 'Показать значения по наведению',
  },
  sourceOf: (code) => `Откуда число ${code}`,
};
