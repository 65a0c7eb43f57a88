import { rule } from '../rule.ts';

export const severityWithoutPlay = rule<{ severity: string }>({
  code: 'rules/severity-without-play',
  group: 'chain',
  severity: 'warning',
  title: { en: 'Nobody knows what to do in a crisis', ru: 'Никто не знает, что делать в кризис' },
  why: { en: 'The worst day is the one without a play.', ru: 'Хуже всего тот день, на который нет сценария.' },
  message: {
    en: ({ severity }) => `no play is for the severity ${severity}`,
    ru: ({ severity }) => `нет сценария для тяжести ${severity}`,
  },
  help: {
    en: ({ severity }) => `add a file to src/content/plays with severity: ${severity}`,
    ru: ({ severity }) => `добавьте в src/content/plays файл с severity: ${severity}`,
  },
  example: { failing: '# plays/late-parcel.md\nseverity: low', mended: '# plays/foreign-object.md\nseverity: crisis' },
  needsAll: true,
  check: ({ playbook: { records }, folder, at }) => {
    const written = new Set([...records.plays.values()].map(({ severity }) => severity));
    if (written.size === 0) return [];
    return (['high', 'crisis'] as const)
      .filter((severity) => !written.has(severity))
      .map((severity) => ({ place: at(folder.client.file, []), params: { severity } }));
  },
});
