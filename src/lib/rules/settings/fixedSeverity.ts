import type { SettingRule } from './settingRule.ts';

export const fixedSeverity: SettingRule<{ code: string }> = {
  code: 'rules/fixed-severity',
  group: 'settings',
  severity: 'error',
  title: { en: 'An error that cannot be switched off', ru: 'Ошибка, которую нельзя отключить' },
  why: {
    en: 'What cannot be read or leads nowhere cannot be built either: a page would be missing or wrong.',
    ru: 'Что не читается или ведёт в никуда, нельзя и собрать: страницы не будет или она будет неверной.',
  },
  message: {
    en: ({ code }) => `"${code}" is always an error`,
    ru: ({ code }) => `«${code}» — всегда ошибка`,
  },
  help: {
    en: () => 'delete this line and mend what the error names',
    ru: () => 'удалите эту строку и исправьте то, что называет ошибка',
  },
  example: { failing: 'rules:\n  links/unknown-reference: off', mended: 'rules: {}' },
};
