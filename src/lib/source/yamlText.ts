import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type Node,
  type ParsedNode,
  parseDocument,
  visit,
} from 'yaml';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { yamlProblem } from './yamlProblem.ts';

export type FieldPath = readonly (string | number)[];

/** Where the fields of a YAML text stand in its file. */
export interface Positions {
  /** The value at a path; the nearest enclosing one that exists where it does not. */
  valueAt(path: FieldPath): Place;
  /** The key at a path. */
  keyAt(path: FieldPath): Place;
  /** Whether the value at a path is written between brackets, on a line with others. */
  isInBrackets(path: FieldPath): boolean;
}

export interface YamlReading {
  /** Plain data, or undefined where the text is not YAML that Almanac accepts. Warnings may stand beside data. */
  readonly data: unknown;
  readonly positions: Positions;
  readonly diagnostics: readonly Diagnostic[];
}

/** Words that mean something inside of programs: neither a key nor an id. */
export const forbiddenKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads YAML 1.2 (core: days and times stay text) without anchors and aliases.
 * `firstLine` is the line of the file on which the text begins.
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlReading {
  const deep = deepBracket(text);
  if (deep !== null) return tooDeep(text.slice(0, deep), file, firstLine);
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    logLevel: 'silent',
  });
  const placeAt = (offset: number, length = 1): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col, length: Math.max(1, length) };
  };
  const diagnostics: Diagnostic[] = document.errors.map((error) => yamlProblem(error, text, placeAt));
  if (diagnostics.length === 0) diagnostics.push(...refusedNodes(document.contents, placeAt));
  const isRead = diagnostics.length === 0;
  const lost = isRead && text.includes(' #') ? lostValues(document.contents, text, placeAt) : [];
  return {
    data: isRead ? (document.toJS({ maxAliasCount: 0 }) ?? {}) : undefined,
    positions: positionsOf(document.contents, placeAt, { file, line: firstLine, column: 1 }),
    diagnostics: [...diagnostics.slice(0, 1), ...lost],
  };
}

/** A parser goes down one step of its stack for each bracket, and has an end. */
const deepest = 64;

/** Where brackets stand deeper in each other than anybody writes, quotes or not. */
function deepBracket(text: string): number | null {
  let depth = 0;
  for (let at = text.search(/[[{]/); at >= 0 && at < text.length; at += 1) {
    const sign = text[at];
    if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > deepest) return at;
  }
  return null;
}

function tooDeep(before: string, file: string, firstLine: number): YamlReading {
  const lines = before.split('\n');
  const start = { file, line: firstLine, column: 1 };
  const place = { file, line: firstLine + lines.length - 1, column: 1 + (lines.at(-1)?.length ?? 0), length: 1 };
  return {
    data: undefined,
    positions: { valueAt: () => start, keyAt: () => start, isInBrackets: () => false },
    diagnostics: [diagnostic('content/yaml', place, { fault: 'too-deep' })],
  };
}

type PlaceAt = (offset: number, length?: number) => Place;

function refusedNodes(contents: Node | null, placeAt: PlaceAt): Diagnostic[] {
  const refused: Diagnostic[] = [];
  if (contents === null) return refused;
  visit(contents, (_key, node) => {
    if (isAlias(node) || (isNode(node) && 'anchor' in node && node.anchor)) {
      refused.push(diagnostic('content/yaml-alias', spanOf(node, placeAt), {}));
    }
    // `!!js/function`, `!include`: what a tag would do, a reader can't see.
    if (isNode(node) && node.tag !== undefined)
      refused.push(diagnostic('content/yaml', spanOf(node, placeAt), { fault: 'special-start' }));
    if (isPair(node) && isScalar(node.key) && forbiddenKeys.has(String(node.key.value))) {
      refused.push(
        diagnostic('content/forbidden-key', spanOf(node.key as Node, placeAt), { key: String(node.key.value) }),
      );
    }
  });
  return refused;
}

/** Ends of values that YAML takes for comments: `title: Tip #3`. A comment that is one has a space after its sign. */
function lostValues(contents: Node | null, text: string, placeAt: PlaceAt): Diagnostic[] {
  const lost: Diagnostic[] = [];
  visit(contents, {
    Scalar: (_key, node) => {
      if (node.comment == null || !/^[\p{L}\p{N}]/u.test(node.comment) || node.type !== 'PLAIN') return;
      const from = text.indexOf('#', node.range?.[1] ?? 0);
      lost.push(diagnostic('content/comment-in-value', placeAt(from, node.comment.length + 1), { lost: node.comment }));
    },
  });
  return lost;
}

function spanOf(node: Node, placeAt: PlaceAt): Place {
  const [start, end] = node.range ?? [0, 1];
  return placeAt(start, firstLineLength(node, start, end));
}

/** A caret underlines one line: a block value is marked at its beginning only. */
function firstLineLength(node: Node, start: number, end: number): number {
  return isScalar(node) && !String(node.source ?? node.value).includes('\n') ? end - start : 1;
}

function positionsOf(contents: ParsedNode | null, placeAt: PlaceAt, start: Place): Positions {
  const find = (path: FieldPath): { key: Node | null; value: Node | null } => {
    let key: Node | null = null;
    let value: Node | null = contents;
    for (const step of path) {
      const next = stepInto(value, step);
      if (next === null) break;
      key = next.key ?? key;
      value = next.value ?? next.key ?? value;
    }
    return { key, value };
  };
  const place = (node: Node | null): Place => (node === null || node === contents ? start : spanOf(node, placeAt));
  return {
    valueAt: (path) => place(find(path).value),
    keyAt: (path) => place(find(path).key),
    isInBrackets: (path) => {
      const { value } = find(path);
      return value !== null && 'flow' in value && value.flow === true;
    },
  };
}

function stepInto(node: Node | null, step: string | number): { key: Node | null; value: Node | null } | null {
  if (isMap(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(step));
    return pair === undefined ? null : { key: pair.key as Node, value: pair.value as Node | null };
  }
  const items = node !== null && 'items' in node && Array.isArray(node.items) ? (node.items as Node[]) : [];
  const item = items[Number(step)];
  return item === undefined ? null : { key: null, value: item };
}
