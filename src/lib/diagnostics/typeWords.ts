/** What a value is, as people say it. */
export type TypeWord = 'text' | 'number' | 'whole-number' | 'list' | 'group' | 'yes-no' | 'nothing';

/** `wants` agrees with the word in gender. */
export const typeWords = {
  text: { en: 'text', ru: 'текст', wants: 'нужен' },
  number: { en: 'a number', ru: 'число', wants: 'нужно' },
  'whole-number': { en: 'a whole number', ru: 'целое число', wants: 'нужно' },
  list: { en: 'a list', ru: 'список', wants: 'нужен' },
  group: { en: 'a group of fields', ru: 'группа полей', wants: 'нужна' },
  'yes-no': { en: 'true or false', ru: 'true или false', wants: 'нужно' },
  nothing: { en: 'nothing', ru: 'пустое значение', wants: 'нужно' },
} as const satisfies Record<TypeWord, { en: string; ru: string; wants: string }>;

/** How each type is written, so that the fix can be typed. */
export const typeHelp = {
  text: {
    en: (key: string, value: string) => `put it in quotes: ${key}: "${value}"`,
    ru: (key: string, value: string) => `возьмите в кавычки: ${key}: "${value}"`,
  },
  number: {
    en: (key: string, value: string) =>
      `write digits alone, a point before the decimals: ${key}: ${meantNumber(value) ?? '12.50'}`,
    ru: (key: string, value: string) =>
      `напишите одни цифры, дробную часть отделите точкой: ${key}: ${meantNumber(value) ?? '12.50'}`,
  },
  'whole-number': {
    en: (key: string, value: string) => `write a whole number without quotes: ${key}: ${wholeNumber(value)}`,
    ru: (key: string, value: string) => `напишите целое число без кавычек: ${key}: ${wholeNumber(value)}`,
  },
  list: {
    en: (key: string, value: string) => `write it as a list: ${key}: [${listed(value)}]`,
    ru: (key: string, value: string) => `запишите списком: ${key}: [${listed(value)}]`,
  },
  group: {
    en: (key: string) => `write its fields on lines of their own, indented below "${key}:"`,
    ru: (key: string) => `запишите поля на отдельных строках с отступом под «${key}:»`,
  },
  'yes-no': {
    en: (key: string) => `write ${key}: true or ${key}: false`,
    ru: (key: string) => `напишите ${key}: true или ${key}: false`,
  },
  nothing: { en: (key: string) => `delete the line "${key}:"`, ru: (key: string) => `удалите строку «${key}:»` },
} as const satisfies Record<
  TypeWord,
  { en: (key: string, value: string) => string; ru: (key: string, value: string) => string }
>;

/** Items as they stand in brackets: without the hyphen of a line, hashtags in quotes. */
function listed(value: string): string {
  const words = value.split(/[\s,]+/).filter((word) => word !== '');
  return words.every((word) => word.startsWith('#'))
    ? words.map((word) => `"${word}"`).join(', ')
    : value.replace(/^-\s*/, '');
}

/** An example where what was written is no whole number: which of its neighbours was meant, nobody knows. */
function wholeNumber(value: string): string {
  const meant = meantNumber(value);
  return meant !== null && /^-?\d+$/.test(meant) ? meant : '3';
}

/** The number that somebody wrote with spaces, a comma or a sign of money: `1 000,50 €` is 1000.50. Null where two readings are possible. */
function meantNumber(value: string): string | null {
  const digits = value.replaceAll(/[\s\u00a0\u202f]|[A-Za-zА-Яа-яЁё$€£₽%]+\.?/g, '');
  if (/^-?\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(digits)) return digits.replaceAll('.', '').replace(',', '.');
  if (/^-?\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(digits)) return digits.replaceAll(',', '');
  if (!/^-?\d+(?:[.,]\d{1,2})?$/.test(digits)) return null;
  return digits.replace(',', '.');
}
