import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { diagnostic, type Findings } from '../../diagnostics/diagnostic.ts';
import { nodesOf, type TreeNode } from './tree.ts';

/** The text below a record's front matter, and the line of the file on which it begins. */
export interface BodySource {
  readonly text: string;
  readonly mdx: boolean;
  readonly file: string;
  readonly line: number;
}

/** Deeper than any text that people write, far from where a walk would run out of stack. */
const deepest = 100;

/** A line that opens so many quotations and lists at once; the parser would take quadratic time for it. */
const tooManyOpened = /^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100}/m;

const parsers = {
  md: unified().use(remarkParse).use(remarkGfm).freeze(),
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze(),
};

/** The tree of a text. MDX is only parsed, never run. Null where it cannot be read. */
export function parseMarkdown({ text, mdx, file, line }: BodySource): Findings<Root | null> {
  const start = { file, line, column: 1 };
  if (tooManyOpened.test(text)) return { value: null, diagnostics: [diagnostic('markdown/too-deep', start, {})] };
  try {
    const tree = unravel(parsers[mdx ? 'mdx' : 'md'].parse(text));
    for (const { parents } of nodesOf(tree)) {
      if (parents.length > deepest) return { value: null, diagnostics: [diagnostic('markdown/too-deep', start, {})] };
    }
    return { value: tree, diagnostics: [] };
  } catch (problem) {
    if (problem instanceof RangeError)
      return { value: null, diagnostics: [diagnostic('markdown/too-deep', start, {})] };
    const at = placeOf(problem);
    const place = at === null ? start : { file, line: line + at.line - 1, column: at.column };
    return { value: null, diagnostics: [diagnostic('markdown/syntax', place, { sign: signAt(text, at) })] };
  }
}

/** A component that is all of its line is meant as a block, though MDX takes it for a sentence: `<Note>…</Note>`. */
function unravel(tree: Root): Root {
  const children = tree.children.map((node) => {
    if (node.type !== 'paragraph') return node;
    const only = (node.children as TreeNode[]).filter(
      ({ type, value }) => type !== 'text' || String(value).trim() !== '',
    );
    const [first] = only;
    const isBlock = only.length === 1 && first?.type === 'mdxJsxTextElement';
    if (!isBlock) return node;
    const sentence = { type: 'paragraph', children: first.children ?? [] };
    return { ...first, type: 'mdxJsxFlowElement', children: [sentence] } as unknown as typeof node;
  });
  return { ...tree, children };
}

interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where the parser stopped: it says so as a point, or as a span whose start counts. */
function placeOf(problem: unknown): Point | null {
  const place = (problem as { place?: Point | { start: Point } | null }).place ?? null;
  if (place === null) return null;
  return 'start' in place ? place.start : place;
}

function signAt(text: string, at: Point | null): string | null {
  const line = at === null ? undefined : text.split('\n')[at.line - 1];
  return line?.slice((at?.column ?? 1) - 1).match(/^\S/u)?.[0] ?? null;
}
