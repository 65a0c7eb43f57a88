import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { addField } from './addField.ts';

/**
 * A record's text with one more item, in flow style, at the end of a list of its front matter; the list is begun where there
 * is none. Every other byte stays as it is. Null where there is no front matter, or where the field is no list.
 */
export function addItem(text: string, key: string, item: string): string | null {
  const opening = /^\ufeff?---[^\S\n]*\n/.exec(text)?.[0];
  const closing = opening === undefined ? null : /^---[^\S\n]*$/m.exec(text.slice(opening.length));
  if (opening === undefined || closing === null) return null;
  const yaml = text.slice(opening.length, opening.length + closing.index);
  const list: unknown = parseDocument(yaml, { logLevel: 'silent' }).get(key, true);
  if (list === undefined) return addField(text, [`${key}:`, `  - ${item}`]);
  if (!isSeq(list)) return null;
  const { at, added } = list.flow === true ? inFlow(yaml, list, item) : inBlock(yaml, list, item);
  return text.slice(0, opening.length + at) + added + text.slice(opening.length + at);
}

function inFlow(yaml: string, { range, items }: YAMLSeq, item: string) {
  const at = (range?.[1] ?? 1) - 1;
  const isFirst = items.length === 0 || yaml.slice(0, at).trimEnd().endsWith(',');
  return { at, added: isFirst ? item : `, ${item}` };
}

function inBlock(yaml: string, { range, items }: YAMLSeq, item: string) {
  const start = range?.[0] ?? 0;
  const indent = yaml.slice(yaml.lastIndexOf('\n', start) + 1, start);
  const last = (items.at(-1) as { range?: readonly number[] | null } | undefined)?.range?.[1] ?? start;
  const end = yaml.slice(0, last).trimEnd().length;
  const at = /\r?\n/.exec(yaml.slice(end))?.index ?? yaml.length - end;
  return { at: end + at, added: `${yaml.includes('\r\n') ? '\r\n' : '\n'}${indent}- ${item}` };
}
