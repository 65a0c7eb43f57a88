import type { SettingRule } from './settingRule.ts';

export const waiverUnused: SettingRule<{ code: string }> = {
  code: 'rules/waiver-unused',
  group: 'settings',
  severity: 'warning',
  title: { en: 'A waiver that waives nothing', ru: 'Исключение ни для чего' },
  why: {
    en: 'What it covered is mended. Left here, it would hide the next finding of its kind.',
    ru: 'То, что оно покрывало, уже исправлено. Если его оставить, оно скроет следующее такое замечание.',
  },
  message: {
    en: ({ code }) => `there is no finding ${code} for this waiver`,
    ru: ({ code }) => `замечания ${code} для этого исключения нет`,
  },
  help: { en: () => 'delete the waiver', ru: () => 'удалите исключение' },
  example: {
    failing:
      'goals: [new-subscriptions]\nwaivers:\n  - { rule: rules/post-without-goal, reason: Later, until: 2026-12-01 }',
    mended: 'goals: [new-subscriptions]',
  },
};
