import { rule } from '../rule.ts';

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
    ru: ({ sign, currency }) => `в этой строке ${sign}, а все суммы — в ${currency}`,
  },
  help: {
    en: ({ sign, currency }) => `convert the amount to ${currency} and take ${sign} out of the line`,
    ru: ({ sign, currency }) => `пересчитайте сумму в ${currency} и уберите ${sign} из строки`,
  },
  example: {
    failing: 'budget:\n  - { line: Tool ($49 a month), planned: 49 }',
    mended: 'budget:\n  - { line: Tool, planned: 45 }',
  },

  check: ({ playbook, folder, at }) =>
    [...playbook.records.campaigns.values()].flatMap(({ file, budget = [] }) =>
      budget.flatMap(({ line }, index) => {
        const { currency } = folder.client.fields;
        const foreign = Object.entries(signs).find(
          ([sign, owners]) => line.includes(sign) && !owners.includes(currency),
        );
        return foreign === undefined
          ? []
          : [{ place: at(file, ['budget', index, 'line']), params: { sign: foreign[0], currency } }];
      }),
    ),
});

/** Signs of money, and the currencies that are written with them. */
const signs: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'MXN', 'SGD', 'HKD', 'TWD', 'ARS', 'CLP', 'COP'],
  '€': ['EUR'],
  '£': ['GBP', 'EGP', 'GIP'],
  '₽': ['RUB'],
  '₴': ['UAH'],
  '₸': ['KZT'],
  '₺': ['TRY'],
  '¥': ['JPY', 'CNY'],
};
