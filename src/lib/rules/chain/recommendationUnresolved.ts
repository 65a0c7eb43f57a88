import { compareText } from '../../language/compareText.ts';
import { rule } from '../rule.ts';

export const recommendationUnresolved = rule<{ said: string; month: string }>({
  code: 'rules/recommendation-unresolved',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A promise that the next report forgot', ru: 'Обещание, забытое в следующем отчёте' },
  why: {
    en: 'The client remembers what we said. A report that does not come back to it costs more trust than a bad number.',
    ru: 'Клиент помнит, что мы обещали. Отчёт, который к этому не возвращается, стоит доверия больше, чем плохое число.',
  },
  message: {
    en: ({ said, month }) => `the report of ${month} promised "${said}", and this one does not say what came of it`,
    ru: ({ said, month }) => `в отчёте за ${month} обещано «${said}», а здесь не сказано, что из этого вышло`,
  },
  help: {
    en: ({ said }) => `add it to promised with the same words: { what: "${said}", state: done }`,
    ru: ({ said }) => `добавьте в promised теми же словами: { what: "${said}", state: done }`,
  },
  example: {
    failing: '# reports/2026-09: next: [Move the tasting to Mondays]\npromised: []',
    mended: 'promised:\n  - { what: Move the tasting to Mondays, state: done }',
  },
  needsAll: true,
  check: ({ playbook, at }) => {
    const reports = [...playbook.records.reports.values()].toSorted((a, b) => compareText(a.month, b.month));
    return reports.slice(1).flatMap((report, index) => {
      const before = reports[index];
      if (before === undefined) return [];
      return before.next
        .map((said, line) => ({ said, line }))
        .filter(({ said }) => !report.promised.some(({ what }) => isSamePromise(said, what)))
        .map(({ said, line }) => ({
          place: at(report.file, ['promised']),
          params: { said, month: before.month },
          related: [{ place: at(before.file, ['next', line]), note: before.month }],
        }));
    });
  },
});

/** Reports say the same thing shorter: half of the long words of the shorter sentence stand in the other. */
function isSamePromise(a: string, b: string): boolean {
  const [few, many] = [longWords(a), longWords(b)].toSorted((x, y) => x.size - y.size);
  if (few === undefined || many === undefined || few.size === 0) return false;
  return few.intersection(many).size * 2 >= few.size;
}

function longWords(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []);
}
