import { type KpiRow, less, quotient, rate, sum } from './kpiRow.ts';

const mentions = sum('mentions-positive', 'mentions-neutral', 'mentions-negative');

const response: Omit<KpiRow, 'label' | 'aggregation'> = {
  ...quotient,
  unit: 'seconds',
  better: 'lower',
  says: {
    en: 'From a message to our first reply, by the clock, of messages that came in the period. The median is what a usual person waits; the mean shows the very late ones.',
    ru: 'От сообщения до первого ответа, по часам, для сообщений периода. Медиана — сколько ждёт обычный человек; среднее показывает и очень поздние ответы.',
  },
  over: 'posts',
  numerator: sum('first-response'),
  denominator: [],
};

const workingResponse: Omit<KpiRow, 'label' | 'aggregation'> = {
  ...response,
  says: {
    en: 'The same, but only the working hours of client.yaml are counted: a message of Friday night waits from Monday morning.',
    ru: 'То же, но считаются только рабочие часы из client.yaml: сообщение вечера пятницы ждёт с утра понедельника.',
  },
  numerator: sum('first-response-working'),
};

/** How we answer and what people say. */
export const communityRows = {
  'response-rate': {
    ...rate,
    label: { en: 'Response rate', ru: 'Доля отвеченных сообщений' },
    says: {
      en: 'How many of the messages that need an answer got one.',
      ru: 'На какую долю сообщений, ждущих ответа, мы ответили.',
    },
    over: 'days',
    numerator: sum('messages-answered'),
    denominator: sum('messages-to-answer'),
  },
  'first-response-time-mean': {
    ...response,
    says: { ...response.says },
    aggregation: 'mean',
    label: { en: 'First response time, mean', ru: 'Время первого ответа, среднее' },
  },
  'first-response-time': {
    ...response,
    aggregation: 'median',
    label: { en: 'First response time, median', ru: 'Время первого ответа, медиана' },
  },
  'first-response-time-working-mean': {
    ...workingResponse,
    says: { ...workingResponse.says },
    aggregation: 'mean',
    label: { en: 'First response time in working hours, mean', ru: 'Время первого ответа в рабочие часы, среднее' },
  },
  'first-response-time-working': {
    ...workingResponse,
    aggregation: 'median',
    label: { en: 'First response time in working hours, median', ru: 'Время первого ответа в рабочие часы, медиана' },
  },
  'sla-hit-rate': {
    ...rate,
    label: { en: 'Answered in the promised time', ru: 'Отвечено в обещанный срок' },
    says: {
      en: 'How many of the messages that need an answer got one within the time that their play promises.',
      ru: 'На какую долю сообщений, ждущих ответа, ответили в срок из сценария.',
    },
    over: 'days',
    numerator: sum('messages-in-time'),
    denominator: sum('messages-to-answer'),
  },
  'positive-share': {
    ...rate,
    label: { en: 'Share of positive mentions', ru: 'Доля положительных упоминаний' },
    says: {
      en: 'Positive mentions of all that were classified. Who classified them, and how, decides much.',
      ru: 'Положительные среди всех размеченных упоминаний. Многое зависит от того, кто и как размечал.',
    },
    over: 'days',
    numerator: sum('mentions-positive'),
    denominator: mentions,
  },
  'net-sentiment': {
    ...rate,
    label: { en: 'Net sentiment', ru: 'Индекс тональности' },
    says: {
      en: 'Positive less negative mentions, of all that were classified: from −100 % to 100 %.',
      ru: 'Положительные минус отрицательные среди всех размеченных упоминаний: от −100 % до 100 %.',
    },
    over: 'days',
    numerator: [...sum('mentions-positive'), less('mentions-negative')],
    denominator: mentions,
  },
  'share-of-voice': {
    ...rate,
    label: { en: 'Share of voice', ru: 'Доля голоса' },
    says: {
      en: 'Mentions of the brand of all mentions of the named set of brands, ourselves included.',
      ru: 'Упоминания бренда среди упоминаний всего названного набора брендов, включая нас.',
    },
    over: 'days',
    numerator: sum('mentions-brand'),
    denominator: sum('mentions-market'),
  },
} satisfies Readonly<Record<string, KpiRow>>;
