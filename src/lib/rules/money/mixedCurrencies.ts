import { rule } from '../rule.ts';
import { wholeWord } from '../wholeWord.ts';

export const mixedCurrencies = rule<{ sign: string; currency: string }>({
  code: 'rules/mixed-currencies',
  group: 'money',
  severity: 'warning',
  title: { en: 'Money in another currency', ru: 'Сумма в другой валюте' },
  why: {
    en: 'Sums of a budget are in one currency. A line that means dollars would be added to euros.',
    ru: 'Бюджет считают в одной валюте. Строку в долларах сложат с евро.',
  },
  message: {
    en: ({ sign, currency }) => `this line speaks of ${sign}; all amounts are in ${currency}`,
    ru: ({ sign, currency }) => `в этой строке названо «${sign}», а все суммы — в ${currency}`,
  },
  help: {
    en: ({ sign, currency }) => `convert the amount to ${currency} and take ${sign} out of the line`,
    ru: ({ sign, currency }) => `пересчитайте сумму в ${currency} и уберите «${sign}» из строки`,
  },
  example: {
    failing: 'budget:\n  - { line: Tool ($49 a month), planned: 49 }',
    mended: 'budget:\n  - { line: Tool, planned: 45 }',
  },

  check: ({ playbook, folder, at }) =>
    [...playbook.records.campaigns.values()].flatMap(({ file, budget = [] }) =>
      budget.flatMap(({ line }, index) => {
        const { currency } = folder.client.fields;
        const sign = foreignMoney(line, currency);
        return sign === null ? [] : [{ place: at(file, ['budget', index, 'line']), params: { sign, currency } }];
      }),
    ),
});

/** The first sign, word or code of money in a line that does not mean the client's own. */
function foreignMoney(line: string, currency: string): string | null {
  const named = money.find(({ pattern, owners }) => pattern.test(line) && !owners.includes(currency));
  if (named !== undefined) return named.pattern.exec(line)?.[0] ?? null;
  const codes = line.match(/(?<![\p{L}\p{N}])[A-Z]{3}(?![\p{L}\p{N}])/gu) ?? [];
  return codes.find((code) => code !== currency && currencyCodes.has(code)) ?? null;
}

/** ISO 4217, as the runtime knows it; words that people write in capitals for other reasons are left out. */
const currencyCodes: ReadonlySet<string> = new Set(
  Intl.supportedValuesOf('currency').filter(
    (code) => !['ALL', 'TOP', 'TRY', 'PEN', 'CUP', 'MOP', 'BAM'].includes(code),
  ),
);

const dollars = ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'TWD'];

/** Signs and words of money, English and Russian, and the currencies that are written with them. */
const money: readonly { readonly pattern: RegExp; readonly owners: readonly string[] }[] = [
  { pattern: /\$/u, owners: [...dollars, 'MXN', 'ARS', 'CLP', 'COP'] },
  { pattern: wholeWord('dollars?|bucks|доллар\\p{L}*|долл\\.?'), owners: dollars },
  { pattern: /€/u, owners: ['EUR'] },
  { pattern: wholeWord('euros?|евро'), owners: ['EUR'] },
  { pattern: /£/u, owners: ['GBP', 'EGP', 'GIP'] },
  { pattern: wholeWord('pounds sterling|фунт\\p{L}* стерлингов'), owners: ['GBP'] },
  { pattern: /₽/u, owners: ['RUB'] },
  { pattern: wholeWord('roubles?|rubles?|рубл\\p{L}+|руб\\.?'), owners: ['RUB', 'BYN'] },
  { pattern: /₴/u, owners: ['UAH'] },
  { pattern: wholeWord('hryvnias?|грив\\p{L}+|грн\\.?'), owners: ['UAH'] },
  { pattern: /₸/u, owners: ['KZT'] },
  { pattern: wholeWord('tenge|тенге'), owners: ['KZT'] },
  { pattern: /₺/u, owners: ['TRY'] },
  { pattern: /¥/u, owners: ['JPY', 'CNY'] },
];
