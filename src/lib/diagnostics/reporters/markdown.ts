import type { Language } from '../../language/language.ts';
import { type Diagnostic, toText } from '../diagnostic.ts';
import { countsOf } from './json.ts';

const texts = {
  en: {
    clean: 'No findings.',
    count: (errors: number, warnings: number) => `Errors: ${errors}, warnings: ${warnings}`,
    head: '| | where | what is wrong | what to do |',
    severity: { error: '**error**', warning: 'warning' },
  },
  ru: {
    clean: 'Замечаний нет.',
    count: (errors: number, warnings: number) => `Ошибок: ${errors}, предупреждений: ${warnings}`,
    head: '| | где | что не так | что делать |',
    severity: { error: '**ошибка**', warning: 'внимание' },
  },
} as const satisfies Record<Language, unknown>;

/** A table for a step summary or a comment. */
export function markdownReport(found: readonly Diagnostic[], language: Language): string {
  const text = texts[language];
  if (found.length === 0) return `${text.clean}\n`;
  const { errors, warnings } = countsOf(found);
  const rows = found.map((one) => row(one, language));
  return [text.count(errors, warnings), '', text.head, '|---|---|---|---|', ...rows, ''].join('\n');
}

function row(found: Diagnostic, language: Language): string {
  const { message, help } = toText(found, language);
  const { file, line, column } = found.place;
  const mark = `${texts[language].severity[found.severity]} ${found.code}`;
  return `| ${mark} | ${cell(`${file}:${line}:${column}`)} | ${cell(message)} | ${cell(help)} |`;
}

/** Text from content never becomes markup of a comment. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#|!@~]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/\s+/g, ' ');
}
