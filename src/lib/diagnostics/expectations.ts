import type { Words } from '../language/language.ts';

/** What a field wants, in the words of the person who fills it. Each row ends the sentence "expected …". */
export const expectations = {
  id: {
    en: 'an id of lower-case Latin letters, digits and hyphens, such as spring-launch',
    ru: 'идентификатор из строчных латинских букв, цифр и дефисов, например spring-launch',
  },
  day: { en: 'a day that exists, such as 2026-11-02', ru: 'существующий день, например 2026-11-02' },
  month: { en: 'a month, such as 2026-10', ru: 'месяц, например 2026-10' },
  time: { en: 'a time in quotes from "00:00" to "23:59"', ru: 'время в кавычках от "00:00" до "23:59"' },
  moment: { en: 'a day and a time, such as 2026-11-02T09:30', ru: 'день и время, например 2026-11-02T09:30' },
  timeZone: {
    en: 'a time zone of the IANA list, such as Europe/Berlin',
    ru: 'часовой пояс из списка IANA, например Europe/Moscow',
  },
  locale: { en: 'a locale, such as en-GB or ru-RU', ru: 'локаль, например ru-RU или en-GB' },
  currency: {
    en: 'a currency code of three capital letters, such as EUR',
    ru: 'код валюты из трёх заглавных букв, например RUB',
  },
  color: { en: 'a colour in quotes, such as "#00694F"', ru: 'цвет в кавычках, например "#00694F"' },
  url: {
    en: 'an address that begins with https:// or http://',
    ru: 'адрес, который начинается с https:// или http://',
  },
  repository: {
    en: 'the web address of the repository at its branch, such as https://github.com/acme/plan/blob/main (GitLab: …/-/blob/main, Gitea: …/src/branch/main, Bitbucket: …/src/main)',
    ru: 'адрес ветки репозитория в браузере, например https://github.com/acme/plan/blob/main (GitLab: …/-/blob/main, Gitea: …/src/branch/main, Bitbucket: …/src/main)',
  },
  quantity: {
    en: 'a number, a per cent such as 5%, or a duration such as 60 min',
    ru: 'число, процент, например 5%, или длительность, например 60 min',
  },
  number: {
    en: 'a number that people can count to, such as 12.50',
    ru: 'число, до которого можно досчитать, например 12.50',
  },
  duration: { en: 'a duration such as 30 min, 2 h or 1 d', ru: 'длительность, например 30 min, 2 h или 1 d' },
  percent: { en: 'a per cent from 0 to 100, without the sign', ru: 'процент от 0 до 100, без знака' },
  amount: {
    en: 'an amount of money, not below 0 and with at most two decimals, such as 1250 or 99.50',
    ru: 'сумма не меньше нуля и не более чем с двумя знаками после точки, например 1250 или 99.50',
  },
  code: { en: 'one or two capital letters or digits', ru: 'одна или две заглавные буквы или цифры' },
  hashtag: {
    en: 'a hashtag of letters, digits and _, without spaces, such as "#coffee" (in quotes)',
    ru: 'хештег из букв, цифр и _, без пробелов, например "#кофе" (в кавычках)',
  },
  path: {
    en: "a file below this record's folder, such as ./media/cup.jpg",
    ru: 'файл внутри папки этой записи, например ./media/cup.jpg',
  },
  order: { en: 'an end that is not before its start', ru: 'конец не раньше начала' },
} as const satisfies Record<string, Words<string>>;

export type Expectation = keyof typeof expectations;
