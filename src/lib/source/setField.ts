import { isScalar, type Pair, parseDocument, stringify, YAMLMap } from 'yaml';
import { addField } from './addField.ts';

/**
 * A record's text with another value of one field at the top of its front matter; `undefined` takes the field away. Every
 * other byte stays as it is: comments, quotes, line ends, the order of fields. Null where there is no front matter.
 */
export function setField(text: string, key: string, value: unknown): string | null {
  const front = frontOf(text);
  if (front === null) return null;
  const { start, yaml } = front;
  const map = parseDocument(yaml, { logLevel: 'silent' }).contents;
  const pairs = map instanceof YAMLMap ? (map.items as Pair[]) : [];
  const index = pairs.findIndex(({ key: name }) => isScalar(name) && name.value === key);
  const lines = fieldLines(key, value);
  if (index === -1) return value === undefined ? text : addField(text, lines);
  const { key: name, value: node } = pairs[index] as Pair;
  const from = rangeOf(name)?.[0] ?? 0;
  const end = rangeOf(node)?.[1] ?? from;
  const to = from + yaml.slice(from, end).trimEnd().length;
  // A comment behind a value on its line stays; the line goes where the field goes.
  const rest = value === undefined ? (/^[^\n]*\n?/.exec(yaml.slice(to))?.[0].length ?? 0) : 0;
  const written = lines.join(text.includes('\r\n') ? '\r\n' : '\n');
  return text.slice(0, start + from) + written + text.slice(start + to + rest);
}

/** The text with another body; line ends as the file has them, one at its end. */
export function setBody(text: string, body: string): string | null {
  const front = frontOf(text);
  if (front === null) return null;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const head = text.slice(0, front.bodyStart);
  const lines = body.replaceAll(/\r\n?/g, '\n').trimEnd();
  return `${head}${head.endsWith('\n') ? '' : end}${lines === '' ? '' : lines.replaceAll('\n', end) + end}`;
}

function frontOf(text: string): { start: number; yaml: string; bodyStart: number } | null {
  const opening = /^\ufeff?---[^\S\n]*\n/.exec(text)?.[0];
  const closing = opening === undefined ? null : /^---[^\S\n]*(?:\n|$)/m.exec(text.slice(opening.length));
  if (opening === undefined || closing === null) return null;
  const start = opening.length;
  const bodyStart = start + closing.index + closing[0].length;
  const blank = /^(?:[^\S\n]*\n)*/.exec(text.slice(bodyStart))?.[0].length ?? 0;
  return { start, yaml: text.slice(start, start + closing.index), bodyStart: bodyStart + blank };
}

/** As a person would write it: short lists and plain texts on one line, times in quotes. */
function fieldLines(key: string, value: unknown): string[] {
  if (value === undefined) return [''];
  const flow = Array.isArray(value) && value.every((item) => typeof item !== 'object');
  const written = stringify(
    { [key]: value },
    {
      lineWidth: 0,
      flowCollectionPadding: false,
      collectionStyle: flow ? 'flow' : 'any',
    },
  ).trimEnd();
  const inner = flow ? written.replace(/^\{ ?([\s\S]*?) ?\}$/, '$1') : written;
  return quotedTime(inner).split('\n');
}

/** `10:00` is a number of base 60 to older readers of YAML. */
function quotedTime(line: string): string {
  return line.replace(/^(\w+: )(\d{1,2}:\d{2})$/, '$1"$2"');
}

function rangeOf(node: unknown): readonly number[] | undefined {
  return (node as { range?: readonly number[] | null } | null)?.range ?? undefined;
}
