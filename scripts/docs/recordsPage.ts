import { expectations } from '../../src/lib/diagnostics/expectations.ts';
import { clientType } from '../../src/lib/schema/client.ts';
import { type FieldDoc, fieldDocs } from '../../src/lib/schema/fieldDocs.ts';
import { recordTypes } from '../../src/lib/schema/recordTypes.ts';
import { escapeCell, generatedNote } from './markdown.ts';

/** docs/reference/records.md: every field of every record, from the schemas. */
export function recordsPage(): string {
  const collections = Object.values(recordTypes).map((type) => {
    const endings = type.collection === 'kpis' ? '`.yaml`' : type.mdx ? '`.md` or `.mdx`' : '`.md`';
    const body =
      type.body === 'client' ? 'a client may read it where the record says `audience: client`' : 'for the team only';
    return [
      `## ${type.collection}`,
      '',
      `\`src/content/${type.collection}/<id>\` as ${endings}. Text below the front matter: ${body}.`,
      '',
      ...table(fieldDocs(type)),
    ].join('\n');
  });
  return [
    '# Fields of every record',
    '',
    generatedNote,
    '',
    'A field without a mark in “client” is for the team only, on every page and in every build. “Always” means the field has to be there.',
    '',
    '## client.yaml',
    '',
    ...table(fieldDocs(clientType)),
    '',
    ...collections.flatMap((section) => [section, '']),
    '## How values are written',
    '',
    '| word | what is meant |',
    '|---|---|',
    ...Object.entries(expectations).map(([word, { en }]) => `| ${word} | ${escapeCell(en)} |`),
    '',
  ].join('\n');
}

function table(fields: readonly FieldDoc[]): string[] {
  return ['| field | what to write | always | client | |', '|---|---|---|---|---|', ...fields.map(row)];
}

function row({ key, type, required, fallback, audience, description }: FieldDoc): string {
  const otherwise = fallback === null || fallback === '[]' || fallback === '{}' ? '' : ` (otherwise \`${fallback}\`)`;
  return `| \`${key}\` | ${escapeCell(type)} | ${required ? 'yes' : ''} | ${audience === 'client' ? 'yes' : ''} | ${escapeCell(description)}${escapeCell(otherwise)} |`;
}
