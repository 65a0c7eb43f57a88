import type { Root } from 'mdast';
import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { checkLink, checkPicture } from './checkAddress.ts';
import { checkComponent } from './checkComponent.ts';
import { findComponent } from './components.ts';
import type { Known } from './known.ts';
import type { BodySource } from './parseMarkdown.ts';
import { isComponent, nodesOf, type TreeNode } from './tree.ts';

/** Everything that is wrong in a parsed text, in reading order. */
export function checkTree(tree: Root, source: BodySource, known: Known): Diagnostic[] {
  return [...nodesOf(tree)].flatMap(({ node, parents }) => checkNode(node, parents, placeOf(node, source), known));
}

function checkNode(node: TreeNode, parents: readonly TreeNode[], place: Place, known: Known): Diagnostic[] {
  if (isComponent(node)) return checkComponent(node, parents, place, known);
  const { url = '', alt } = node;
  switch (node.type) {
    case 'mdxjsEsm':
      return [diagnostic('markdown/code', place, { what: 'import' })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isRemark(node.value) ? [] : [diagnostic('markdown/code', place, { what: 'expression' })];
    case 'html':
      return checkHtml(String(node.value), place);
    case 'link':
      return checkLink(url, place, known);
    case 'definition':
      return isPicture(url)
        ? checkPicture(url, 'described where it is used', place, known)
        : checkLink(url, place, known);
    case 'image':
      return checkPicture(url, alt ?? '', place, known);
    default:
      return [];
  }
}

function isPicture(url: string): boolean {
  return /\.(?:jpe?g|png|webp|avif|gif|svg)$/i.test(url);
}

/** `{/* for us *\/}` is how a remark is written in MDX. */
function isRemark(code: unknown): boolean {
  return /^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(String(code));
}

function checkHtml(html: string, place: Place): Diagnostic[] {
  if (/^\s*<!--[\s\S]*-->\s*$/.test(html)) return [];
  const tag = /<\/?\s*([^\s/>]+)/.exec(html)?.[1] ?? '';
  // The closing half of a pair was told with its opening half.
  if (/^\s*<\//.test(html)) return [];
  return [diagnostic('markdown/raw-html', place, { tag, isComponent: findComponent(tag) !== null })];
}

function placeOf(node: TreeNode, { file, line }: BodySource): Place {
  const { start, end } = node.position ?? { start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const length = start.line === end.line ? end.column - start.column : 1;
  return { file, line: line + start.line - 1, column: start.column, length: Math.max(1, length) };
}
