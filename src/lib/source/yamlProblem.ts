import type { YAMLParseError } from 'yaml';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import type { YamlFault } from '../diagnostics/yamlFaults.ts';

/** Which of the faults that people make a parser's complaint stands for. */
const faultOf: Readonly<Partial<Record<YAMLParseError['code'], YamlFault>>> = {
  TAB_AS_INDENT: 'tab',
  MISSING_CHAR: 'open-quote',
  MULTILINE_IMPLICIT_KEY: 'missing-colon',
  BLOCK_AS_IMPLICIT_KEY: 'colon-in-value',
  BAD_INDENT: 'indent',
  KEY_OVER_1024_CHARS: 'missing-colon',
  BAD_SCALAR_START: 'special-start',
  BAD_DQ_ESCAPE: 'backslash',
  MULTIPLE_DOCS: 'second-document',
  BAD_COLLECTION_TYPE: 'bracket',
};

/** The parser's complaint in a marketer's words. */
export function yamlProblem(
  error: YAMLParseError,
  text: string,
  placeAt: (offset: number, length?: number) => Place,
): Diagnostic {
  const offset = Math.min(error.pos[0], Math.max(0, text.length - 1));
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:\n]*/.exec(text.slice(offset))?.[0].trim() ?? '';
    return diagnostic('content/repeated-key', placeAt(offset, key.length), { key });
  }
  const bracket = openBracket(text, offset);
  if (bracket !== null) return diagnostic('content/yaml', placeAt(bracket.offset), { fault: bracket.fault });
  if (/^\s*(?:- )?[\w-]+:\s+(?:"[^"]*"\s*[^\s,\]}#]|'[^']*'\s*[^\s,\]}#'])/.test(lineAround(text, offset)))
    return diagnostic('content/yaml', placeAt(offset), { fault: 'inner-quote' });
  const moved = movedLine(error.code, text, offset);
  if (moved !== null) return diagnostic('content/yaml', placeAt(moved.offset), { fault: moved.fault });
  const fault = faultFrom(error, text, offset);
  return diagnostic('content/yaml', placeAt(fault === 'open-quote' ? openingQuote(text, offset) : offset), { fault });
}

function faultFrom(error: YAMLParseError, text: string, offset: number): YamlFault {
  const line = lineAround(text, offset);
  if (/^[ ]*\t/.test(line) || error.code === 'TAB_AS_INDENT') return 'tab';
  if (error.code === 'MISSING_CHAR' && /\]|\}/.test(error.message)) return 'bracket';
  return faultOf[error.code] ?? 'other';
}

function lineAround(text: string, offset: number): string {
  const from = text.lastIndexOf('\n', offset - 1) + 1;
  const to = text.indexOf('\n', offset);
  return text.slice(from, to === -1 ? undefined : to);
}

/** A list or group that is opened on one line and not closed on it: the parser only notices further down. People write them on one line. */
function openBracket(text: string, offset: number): { offset: number; fault: YamlFault } | null {
  const lines = text.slice(0, lineEnd(text, offset)).split('\n');
  const index = lines.findLastIndex((line, at) => at >= lines.length - fewLines && isLeftOpen(line));
  const line = lines[index];
  if (line === undefined) return null;
  const start = lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1);
  const hash = /(?<=[[{,]\s*)#/.exec(line);
  return hash === null
    ? { offset: start + line.search(/[[{]/), fault: 'bracket' }
    : { offset: start + hash.index, fault: 'hash' };
}

/** How far below the bracket a parser gives up. */
const fewLines = 4;

function isLeftOpen(line: string): boolean {
  const read = line.replaceAll(/"[^"]*"|'[^']*'/g, '').replace(/(?<=[\s[{,])#.*$/, '');
  return /^\s*(?:- )?[\w-]+:\s*[[{]/.test(line) && count(read, /[[{]/g) > count(read, /[\]}]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The parser reports an open quote where the text ends; people need the line where it begins. */
function openingQuote(text: string, end: number): number {
  const before = text.slice(0, end + 1);
  const opening = [...before.matchAll(/(?:^|[:\-[,{]\s*)(["'])/gm)].findLast((match) => {
    const quote = match[1] ?? '"';
    const start = match.index + match[0].length;
    return !before.slice(start, lineEnd(before, start)).includes(quote);
  });
  return opening === undefined ? end : opening.index + opening[0].length - 1;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

/** A field that is moved to the right under one that has its value, or an item of a list that is moved to the left. */
function movedLine(
  code: YAMLParseError['code'],
  text: string,
  offset: number,
): { offset: number; fault: YamlFault } | null {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY' && code !== 'BAD_INDENT' && code !== 'MULTILINE_IMPLICIT_KEY') return null;
  const lines = text.split('\n');
  const at = text.slice(0, offset).split('\n').length - 1;
  for (const index of [at, at + 1]) {
    const [above = '', line = ''] = [lines[index - 1], lines[index]];
    const start = lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1) + indentOf(line);
    const isBelowValue = /^\s*(?:- )?[\w-]+: +[^\s|>]/.test(above) && indentOf(line) > indentOf(above);
    if (isBelowValue && /^\s+[\w-]+:(?: |$)/.test(line)) return { offset: start, fault: 'indented' };
    if (/^\s*- /.test(above) && /^\s*- /.test(line) && indentOf(line) !== indentOf(above))
      return { offset: start, fault: 'outdented' };
  }
  return null;
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
