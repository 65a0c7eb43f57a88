import type { Formatter } from '../../../language/format.ts';
import { counted } from '../counted.ts';
import type { Messages } from '../messages.ts';

export const diff = (format: Formatter): Messages['diff'] => {
  const posts = (count: number) =>
    counted(format, count, { one: 'публикация', few: 'публикации', many: 'публикаций', other: 'публикации' });
  const words = (count: number) => counted(format, count, { one: 'слово', few: 'слова', many: 'слов', other: 'слова' });
  const rows = (count: number) =>
    counted(format, count, { one: 'строка', few: 'строки', many: 'строк', other: 'строки' });
  const records = (count: number) =>
    counted(format, count, { one: 'запись', few: 'записи', many: 'записей', other: 'записи' });
  return {
    title: 'Что это меняет в плане',
    sides: (base, head) => `Было: ${base}, стало: ${head}`,
    worktree: 'файлы как есть',
    asOf: (day) => `оценка на ${day}`,
    nothing: 'Ничего не меняется: публикации, стратегия, деньги, замечания и числа те же.',
    unread: (side, names) => `Не удалось прочитать (${side}), поэтому о них ничего не сказано: ${names}`,
    more: (count) => `… и ещё ${format.number(count)}`,
    cut: 'Сокращено по размеру; всё есть в almanac diff --json.',
    source: 'файл',
    none: '—',
    yes: 'да',
    no: 'нет',
    caption: 'Подпись',
    text: 'Текст',
    sections: {
      posts: 'Публикации',
      records: 'Стратегия',
      words: 'Слова',
      effects: 'Что станет с планом',
      figures: 'Числа',
      appeared: 'Новые замечания',
      changed: 'Замечания, которые говорят другое',
      disappeared: 'Замечаний больше нет',
      shown: 'Откроется клиенту',
      hidden: 'Скроется от клиента',
      files: 'Файлы',
    },
    columns: {
      day: 'День',
      post: 'Публикация',
      record: 'Запись',
      what: 'Что меняется',
      place: 'Где',
      change: 'Было → стало',
      against: 'С чем сверено',
      figure: 'Число',
      about: 'О чём',
      period: 'Период',
      reports: 'В каких отчётах стоит',
      finding: 'Замечание',
      fields: 'Что увидит',
      file: 'Файл',
    },
    kinds: {
      added: 'добавлено',
      removed: 'удалено',
      moved: 'перенесено',
      words: 'переписано',
      retargeted: 'другая задача',
      state: 'состояние',
      media: 'картинки',
      edited: 'правки',
      renamed: 'файл переименован',
    },
    collections: {
      personas: 'Портрет',
      goals: 'Цель',
      channels: 'Канал',
      pillars: 'Рубрика',
      campaigns: 'Кампания',
      posts: 'Публикация',
      briefs: 'ТЗ',
      plays: 'Сценарий ответа',
      steps: 'Шаг',
      experiments: 'Эксперимент',
      guides: 'Гид',
      kpis: 'KPI',
      reports: 'Отчёт',
      client: 'Клиент',
      sources: 'Описание источников',
    },
    tally: {
      added: (count) => `новые: ${posts(count)}`,
      removed: (count) => `удалены: ${posts(count)}`,
      moved: (count) => `перенесены: ${posts(count)}`,
      words: (count) => `переписаны: ${posts(count)}`,
      retargeted: (count) => `другая задача: ${posts(count)}`,
      state: (count) => `другое состояние: ${posts(count)}`,
      media: (count) => `другие картинки: ${posts(count)}`,
      edited: (count) => `правки: ${posts(count)}`,
      renamed: (count) => `переименованы: ${posts(count)}`,
      records: (count) => `стратегия: ${records(count)}`,
      figures: (count) =>
        `изменились ${counted(format, count, { one: 'число', few: 'числа', many: 'чисел', other: 'числа' })}`,
      issued: (count) => `из них в отправленных отчётах: ${format.number(count)}`,
      errors: (count) =>
        counted(format, count, {
          one: 'новая ошибка',
          few: 'новые ошибки',
          many: 'новых ошибок',
          other: 'новой ошибки',
        }),
      warnings: (count) =>
        counted(format, count, {
          one: 'новое предупреждение',
          few: 'новых предупреждения',
          many: 'новых предупреждений',
          other: 'нового предупреждения',
        }),
      solved: (count) => `снято замечаний: ${format.number(count)}`,
      shown: (count) => `откроется клиенту: ${records(count)}`,
    },
    on: (channels) => `каналы: ${channels}`,
    tray: 'без даты',
    wordsChanged: (added, removed) =>
      [added > 0 ? `добавлено ${words(added)}` : '', removed > 0 ? `убрано ${words(removed)}` : '']
        .filter(Boolean)
        .join(', ') || 'только знаки',
    signsOnly: 'только знаки',
    reordered: 'другой порядок',
    picture: 'картинка стала другой',
    approvalLost: (who, day) => `согласование больше не действует: ${who}, ${day} — о прежней версии`,
    fileNamed: 'файл',
    noReason: 'без причины: в targetChanges об этом ни слова',
    effects: {
      pillar: (title, month) => `Рубрика «${title}», ${month}`,
      stage: (title, month) => `Этап воронки «${title}», ${month}`,
      part: (count, of, share) => `${format.number(count)} из ${format.number(of)} (${share})`,
      share: (percent, band) => `${format.number(percent, 1)} % ± ${format.number(band, 1)}`,
      outside: 'вне границ',
      inside: 'снова в границах',
      cadence: (channel, span) => `${channel}, ${span}`,
      posts,
      promised: (count, per) => `обещано: ${format.number(count)} в ${per === 'week' ? 'неделю' : 'месяц'}`,
      below: 'меньше обещанного',
      persona: 'Портрет',
      inPeriod: 'публикаций за период',
      nothingLeft: 'не осталось ни одной публикации',
      hours: (span) => `Часы, ${span}`,
      hourCount: (count) => `${format.number(count, 2)}\u00a0ч`,
      capacity: (count) => `у команды ${format.number(count, 1)}\u00a0ч`,
      overCapacity: 'больше, чем есть у команды',
      budget: (campaign) => `Бюджет кампании «${campaign}»`,
      budgetAll: 'Бюджеты всех кампаний',
      limit: (money) => `бюджет периода: ${money}`,
      overLimit: 'больше, чем есть',
    },
    formula: (before, after) => `формула: ${before} → ${after}`,
    allChannels: 'Все каналы',
    issued: (title, day) => `${title} (отправлен ${day})`,
    sealed: (title, day) => `${title} (зафиксирован: на его странице то, что отправлено ${day})`,
    draft: (title) => `${title} (черновик)`,
    severities: { error: 'ошибка', warning: 'внимание' },
    waived: 'исключение',
    wholeRecord: 'вся запись',
    files: {
      added: (count) => (count === null ? 'новый' : `новый, ${rows(count)}`),
      removed: 'удалён',
      changed: (before, after) =>
        before === null || after === null
          ? 'другое содержимое'
          : before === after
            ? `другое содержимое, ${rows(after)}`
            : `${format.number(before)} → ${rows(after)}`,
      renamed: (was) => `раньше ${was}`,
    },
  };
};
