import { type Language, say, type Words } from '../../src/lib/language/language.ts';
import { fullCatalog } from '../../src/lib/rules/ruleCatalog.ts';
import { generatedNote } from './markdown.ts';

const heads = {
  en: {
    title: '# Every finding',
    intro: 'What `almanac check` can say. `almanac explain CODE` prints the same.',
    error: 'error',
    warning: 'warning',
    failing: 'Wrong',
    mended: 'Right',
  },
  ru: {
    title: '# Все замечания',
    intro: 'Что может сказать `almanac check`. То же печатает `almanac explain КОД --lang ru`.',
    error: 'ошибка',
    warning: 'внимание',
    failing: 'Неверно',
    mended: 'Верно',
  },
} as const satisfies Words<unknown>;

/** docs/reference/diagnostics.md and its Russian twin, from the catalogue. */
export function diagnosticsPage(language: Language): string {
  const head = say(heads, language);
  const entries = [...fullCatalog].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const sections = entries.flatMap(([code, row]) => [
    `## ${code}`,
    '',
    `**${say(row.title, language)}** (${head[row.severity]}). ${say(row.why, language)}`,
    '',
    ...(row.example === undefined
      ? []
      : [
          `${head.failing}:`,
          '',
          ...fenced(row.example.failing),
          '',
          `${head.mended}:`,
          '',
          ...fenced(row.example.mended),
          '',
        ]),
  ]);
  return [head.title, '', generatedNote, '', head.intro, '', ...sections].join('\n');
}

function fenced(text: string): string[] {
  return ['```', ...text.split('\n'), '```'];
}
