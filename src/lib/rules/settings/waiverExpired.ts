import type { SettingRule } from './settingRule.ts';

export const waiverExpired: SettingRule<{ code: string; until: string; reason: string }> = {
  code: 'rules/waiver-expired',
  group: 'settings',
  severity: 'error',
  title: { en: 'A waiver that has expired', ru: 'Исключение истекло' },
  why: {
    en: 'An exception without an end becomes the rule. When its day has passed, somebody has to decide again.',
    ru: 'Исключение без конца становится правилом. Когда срок прошёл, решать надо заново.',
  },
  message: {
    en: ({ code, until, reason }) => `the waiver of ${code} ended on ${until} (${reason})`,
    ru: ({ code, until, reason }) => `исключение из ${code} кончилось ${until} (${reason})`,
  },
  help: {
    en: () => 'delete the waiver and mend what it covered, or write a new day in until',
    ru: () => 'удалите исключение и исправьте то, что оно покрывало, или укажите новый день в until',
  },
  example: {
    failing: 'waivers:\n  - { rule: rules/post-without-goal, reason: Goals come on Monday, until: 2026-11-09 }',
    mended: 'goals: [new-subscriptions]',
  },
};
