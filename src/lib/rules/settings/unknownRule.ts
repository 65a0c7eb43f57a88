import type { SettingRule } from './settingRule.ts';

export const unknownRule: SettingRule<{ code: string; near: string | null }> = {
  code: 'rules/unknown-rule',
  group: 'settings',
  severity: 'error',
  title: { en: 'A setting for a rule that does not exist', ru: 'Настройка правила, которого нет' },
  why: {
    en: 'The setting changes nothing, and nobody would notice.',
    ru: 'Настройка ничего не меняет, и никто этого не заметит.',
  },
  message: { en: ({ code }) => `there is no rule "${code}"`, ru: ({ code }) => `нет правила «${code}»` },
  help: {
    en: ({ near }) => (near === null ? 'copy the code from the finding that you mean' : `did you mean "${near}"?`),
    ru: ({ near }) => (near === null ? 'скопируйте код из того замечания, о котором речь' : `возможно, «${near}»?`),
  },
  example: { failing: 'rules:\n  rules/post-without-gaol: off', mended: 'rules:\n  rules/post-without-goal: off' },
};
