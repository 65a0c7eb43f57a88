import { entry } from '../entry.ts';

type Unit = 'count' | 'money' | 'seconds' | 'share' | 'number';

const unitNames = {
  count: { en: 'a count', ru: 'количество' },
  money: { en: 'money', ru: 'деньги' },
  seconds: { en: 'a duration', ru: 'длительность' },
  share: { en: 'a share', ru: 'доля' },
  number: { en: 'a number', ru: 'число' },
} as const satisfies Record<Unit, { en: string; ru: string }>;

/** How a target of each unit is written. */
const targetExamples = {
  count: '900',
  money: '1250',
  seconds: '60 min',
  share: '5%',
  number: '1.8',
} as const satisfies Record<Unit, string>;

/** What can be wrong with the KPIs of a client and with the levels that goals want of them. */
export const kpiEntries = {
  'kpi/unknown-metric': entry<{ metric: string; near: string | null }>({
    severity: 'error',
    title: { en: 'A KPI of a metric that nobody knows', ru: 'KPI из неизвестной метрики' },
    why: {
      en: 'A formula with an unknown metric never gets a number, and nobody would notice why.',
      ru: 'Формула с неизвестной метрикой никогда не получит числа, и никто не поймёт почему.',
    },
    message: {
      en: ({ metric }) => `no metric "${metric}"`,
      ru: ({ metric }) => `нет метрики «${metric}»`,
    },
    help: {
      en: ({ near }) =>
        near === null
          ? 'take one of the metrics of docs/metrics.md, or add your own under metrics: in src/content/client.yaml'
          : `did you mean "${near}"?`,
      ru: ({ near }) =>
        near === null
          ? 'возьмите метрику из docs/metrics.md или добавьте свою в metrics: в src/content/client.yaml'
          : `возможно, «${near}»?`,
    },
    example: {
      failing: 'numerator:\n  - metric: link-click\n',
      mended: 'numerator:\n  - metric: link-clicks\n',
    },
  }),
  'kpi/taken-id': entry<{ id: string }>({
    severity: 'error',
    title: { en: "A KPI with the id of one of Almanac's own", ru: 'KPI с идентификатором встроенного' },
    why: {
      en: 'The same name for two formulas makes reports that cannot be compared.',
      ru: 'Одно имя у двух формул делает отчёты несравнимыми.',
    },
    message: {
      en: ({ id }) => `Almanac has a KPI "${id}" already`,
      ru: ({ id }) => `в Almanac уже есть KPI «${id}»`,
    },
    help: {
      en: ({ id }) => `rename the file, for example to own-${id}.md, or delete it and use Almanac's`,
      ru: ({ id }) => `переименуйте файл, например в own-${id}.md, или удалите его и берите встроенный`,
    },
  }),
  'kpi/people-added-up': entry<{ metric: string }>({
    severity: 'error',
    title: { en: 'People added up', ru: 'Сложенные люди' },
    why: {
      en: 'Reach and other counts of people cannot be added up: who came on two days would be two people.',
      ru: 'Охват и другие числа людей нельзя складывать: пришедший в два дня стал бы двумя людьми.',
    },
    message: {
      en: ({ metric }) => `"${metric}" counts people, and this KPI would add them up`,
      ru: ({ metric }) => `«${metric}» считает людей, а этот KPI их складывает`,
    },
    help: {
      en: ({ metric }) =>
        `use the KPI "${metric}" (the platform's own number for the period), or write over: posts and call it "sum of post ${metric}"`,
      ru: ({ metric }) =>
        `возьмите KPI «${metric}» (число самой площадки за период) или напишите over: posts и назовите «сумма ${metric} по публикациям»`,
    },
    example: {
      failing: 'numerator:\n  - metric: reach\nover: days\n',
      mended: 'numerator:\n  - metric: reach\nover: posts\n',
    },
  }),
  'kpi/level-in-formula': entry<{ metric: string }>({
    severity: 'error',
    title: { en: 'A level in a formula', ru: 'Уровень в формуле' },
    why: {
      en: 'Averages and scores cannot be added up or divided: the mean of means is another number.',
      ru: 'Средние и оценки нельзя складывать и делить: среднее средних — другое число.',
    },
    message: {
      en: ({ metric }) => `"${metric}" is a level and cannot be part of a sum or a rate`,
      ru: ({ metric }) => `«${metric}» — уровень, его нельзя складывать или делить`,
    },
    help: {
      en: ({ metric }) => `use the KPI "${metric}" as it is, or build the rate from the counts behind it`,
      ru: ({ metric }) => `возьмите готовый KPI «${metric}» или составьте долю из чисел, которые за ним стоят`,
    },
  }),
  'kpi/posts-without-posts': entry<Record<never, never>>({
    severity: 'error',
    title: { en: 'Posts counted over days', ru: 'Публикации за дни' },
    why: {
      en: 'The number of posts is that of the posts whose values are counted; days have no posts.',
      ru: '«posts» — это число публикаций, чьи значения учтены; у дней публикаций нет.',
    },
    message: {
      en: () => '"posts" can only be a denominator of a KPI over posts',
      ru: () => '«posts» может быть только знаменателем KPI по публикациям',
    },
    help: {
      en: () => 'write over: posts, or take the metric "posts-published"',
      ru: () => 'напишите over: posts или возьмите метрику «posts-published»',
    },
  }),
  'kpi/share-without-denominator': entry<Record<never, never>>({
    severity: 'error',
    title: { en: 'A share of nothing', ru: 'Доля ни от чего' },
    why: {
      en: 'A share is always of something; without it 12 would be printed as 1,200 %.',
      ru: 'Доля всегда от чего-то; без этого 12 показалось бы как 1200 %.',
    },
    message: { en: () => 'a share needs a denominator', ru: () => 'доле нужен знаменатель' },
    help: {
      en: () => 'add denominator: with the metric that it is a share of, or write unit: count',
      ru: () => 'добавьте denominator: с метрикой, от которой считается доля, или напишите unit: count',
    },
    example: {
      failing: 'numerator:\n  - metric: saves\nunit: share\n',
      mended: 'numerator:\n  - metric: saves\ndenominator:\n  - metric: reach\nover: posts\nunit: share\n',
    },
  }),
  'kpi/mixed-units': entry<{ metric: string; unit: Unit; other: Unit }>({
    severity: 'error',
    title: { en: 'Different units added up', ru: 'Сложены разные единицы' },
    why: { en: 'Clicks and euros have no sum.', ru: 'У кликов и рублей нет суммы.' },
    message: {
      en: ({ metric, unit, other }) =>
        `"${metric}" is ${unitNames[unit].en}, the metric before it is ${unitNames[other].en}`,
      ru: ({ metric, unit, other }) =>
        `«${metric}» — ${unitNames[unit].ru}, а метрика перед ней — ${unitNames[other].ru}`,
    },
    help: {
      en: () => 'keep metrics of one unit on each side of the formula',
      ru: () => 'оставьте на каждой стороне формулы метрики одной единицы',
    },
  }),
  'kpi/wrong-unit': entry<{ unit: Unit; fits: readonly Unit[] }>({
    severity: 'error',
    title: { en: 'A unit that the formula does not give', ru: 'Единица, которой у формулы нет' },
    why: {
      en: 'The unit decides how the number is printed: a count printed as money is believed.',
      ru: 'Единица решает, как печатается число: количеству, напечатанному как деньги, поверят.',
    },
    message: {
      en: ({ unit }) => `the formula does not give ${unitNames[unit].en}`,
      ru: ({ unit }) => `формула не даёт такого: ${unitNames[unit].ru}`,
    },
    help: {
      en: ({ fits }) => `write ${fits.map((unit) => `unit: ${unit}`).join(' or ')}`,
      ru: ({ fits }) => `напишите ${fits.map((unit) => `unit: ${unit}`).join(' или ')}`,
    },
    example: {
      failing: 'numerator:\n  - metric: clicks\nunit: money\n',
      mended: 'numerator:\n  - metric: clicks\nunit: count\n',
    },
  }),
  'kpi/target-unit': entry<{ kpi: string; unit: Unit }>({
    severity: 'error',
    title: { en: 'A target in another unit than its KPI', ru: 'Цель в других единицах, чем её KPI' },
    why: {
      en: 'Actual and target can only be compared in one unit: 5 is not 5%.',
      ru: 'План и факт сравнимы только в одной единице: 5 — это не 5%.',
    },
    message: {
      en: ({ kpi, unit }) => `the KPI "${kpi}" is ${unitNames[unit].en}, and this is not`,
      ru: ({ kpi, unit }) => `KPI «${kpi}» — ${unitNames[unit].ru}, а здесь другое`,
    },
    help: {
      en: ({ unit }) => `write it like ${targetExamples[unit]}`,
      ru: ({ unit }) => `напишите так: ${targetExamples[unit]}`,
    },
    example: {
      failing: 'kpi: engagement-rate-by-reach\ntarget: 5\n',
      mended: 'kpi: engagement-rate-by-reach\ntarget: 5%\n',
    },
  }),
};
