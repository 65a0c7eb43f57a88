import { attributeWants } from '../../src/lib/diagnostics/entries/markdown.ts';
import { type Language, say } from '../../src/lib/language/language.ts';
import { type ComponentRow, components } from '../../src/lib/view/markdown/components.ts';
import { escapeCell, generatedNote } from './markdown.ts';

const words = {
  title: { en: 'Components of texts', ru: 'Компоненты текстов' },
  lede: {
    en: 'Reports, guides and plays may be `.mdx` files: Markdown with these components, and nothing else. Values are text in quotes; no code runs. Links to other records are written as paths of their files, such as `[the goal](../goals/subscriptions.md)`; pictures stand beside the text, such as `![A cup](media/cup.jpg)`.',
    ru: 'Отчёты, руководства и сценарии могут быть файлами `.mdx`: это Markdown с этими компонентами, и больше ничего. Значения — текст в кавычках; код не выполняется. Ссылки на другие записи пишутся путём к их файлам, например `[цель](../goals/subscriptions.md)`; картинки лежат рядом с текстом, например `![Чашка](media/cup.jpg)`.',
  },
  attribute: { en: 'Attribute', ru: 'Атрибут' },
  value: { en: 'Value', ru: 'Значение' },
  meaning: { en: 'Meaning', ru: 'Смысл' },
  required: { en: 'required', ru: 'обязателен' },
  block: { en: 'Stands on a line of its own.', ru: 'Стоит на отдельной строке.' },
  anywhere: { en: 'Stands in a sentence or on a line of its own.', ru: 'Стоит в предложении или на отдельной строке.' },
} as const;

/** The page of docs about the components of `.mdx` texts, from the rows that check them. */
export function componentsPage(language: Language): string {
  const sections = Object.entries<ComponentRow>(components).map(([name, row]) => section(name, row, language));
  return [`# ${say(words.title, language)}`, generatedNote, say(words.lede, language), ...sections]
    .join('\n\n')
    .concat('\n');
}

function section(name: string, row: ComponentRow, language: Language): string {
  const rows = Object.entries(row.attributes).map(([attribute, { wants, required, says }]) => {
    const value = say(attributeWants[wants], language) + (required ? ` (${say(words.required, language)})` : '');
    return `| \`${attribute}\` | ${escapeCell(value)} | ${escapeCell(say(says, language))} |`;
  });
  const head = `| ${say(words.attribute, language)} | ${say(words.value, language)} | ${say(words.meaning, language)} |\n|---|---|---|`;
  const place = say(words[row.place], language);
  return [
    `## ${name}`,
    `${say(row.says, language)} ${place}`,
    `\`\`\`mdx\n${row.example}\n\`\`\``,
    [head, ...rows].join('\n'),
  ].join('\n\n');
}
