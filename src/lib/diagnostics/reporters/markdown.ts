import { type Language, say, type Words } from '../../language/language.ts';
import { type Diagnostic, toText } from '../diagnostic.ts';
import { capped, moreText } from './capped.ts';
import { countText } from './countText.ts';
import { countsOf } from './json.ts';

/** The words of a table of findings. */
export const markdownTexts = {
  en: {
    clean: 'No findings.',
    head: '| | where | what is wrong | what to do |',
    severity: { error: '**error**', warning: 'warning' },
    waived: (until: string, reason: string) => `waived until ${until}: ${reason}`,
  },
  ru: {
    clean: 'Замечаний нет.',
    head: '| | где | что не так | что делать |',
    severity: { error: '**ошибка**', warning: 'внимание' },
    waived: (until: string, reason: string) => `исключение до ${until}: ${reason}`,
  },
} as const satisfies Words<unknown>;

/** A table for a step summary or a comment. */
export function markdownReport(found: readonly Diagnostic[], language: Language): string {
  const text = say(markdownTexts, language);
  if (found.length === 0) return `${text.clean}\n\n${countText(countsOf(found), language)}\n`;
  const { shown, more } = capped(found);
  const rows = shown.map((one) => row(one, language));
  const left = more.map((one) => `- ${moreText(one, language)}`);
  const last = [...left, ...(left.length === 0 ? [] : ['']), countText(countsOf(found), language)];
  return [text.head, '|---|---|---|---|', ...rows, '', ...last, ''].join('\n');
}

function row(found: Diagnostic, language: Language): string {
  const { message, help } = toText(found, language);
  const text = say(markdownTexts, language);
  const { waived } = found;
  const { file, line, column } = found.place;
  const mark = `${text.severity[found.severity]} ${found.code}`;
  const way = waived === undefined ? help : text.waived(waived.until, waived.reason);
  return `| ${mark} | ${cell(`${file}:${line}:${column}`)} | ${cell(message)} | ${cell(way)} |`;
}

/** Text from content never becomes markup of a comment. */
function cell(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#|!@~]/g, (mark) => `&#${mark.charCodeAt(0)};`).replaceAll(/\s+/g, ' ');
}
