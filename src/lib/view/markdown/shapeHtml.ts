import type { Element, ElementContent, Root } from 'hast';
import { textAnchor, uniqueAnchor } from '../anchor.ts';
import type { HtmlContext } from './toHtml.ts';

/** Fits the HTML of a text into a page: headings below the page's own, links and pictures as this page writes them, tables that scroll. */
export function shapeHtml(root: Root, context: HtmlContext): Root {
  const ids = new Set<string>();
  const levels = headingsOf(root.children);
  const lift = 3 - Math.min(3, ...levels) - Math.max(0, Math.min(...levels, 3) - 3);
  const shape = (node: ElementContent): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = node.children.flatMap(shape);
    return shapeElement({ ...node, children }, { ...context, ids, lift });
  };
  return {
    ...root,
    children: root.children.flatMap((node) => (node.type === 'doctype' ? [] : shape(node as ElementContent))),
  };
}

interface Shaping extends HtmlContext {
  readonly ids: Set<string>;
  /** How many levels headings go down, so that the highest is an h3. */
  readonly lift: number;
}

function shapeElement(node: Element, shaping: Shaping): ElementContent[] {
  if (/^h[1-6]$/.test(node.tagName)) return [shapeHeading(node, shaping)];
  switch (node.tagName) {
    case 'a':
      return shapeLink(node, shaping);
    case 'img':
      return shapePicture(node, shaping);
    case 'table':
      return [
        {
          type: 'element',
          tagName: 'div',
          properties: { className: ['wide'], tabIndex: 0 },
          children: [{ ...node, properties: { className: ['dt'] } }],
        },
      ];
    case 'th':
    case 'td':
      return [{ ...node, properties: cellProperties(node) }];
    default:
      return [node];
  }
}

function shapeHeading(node: Element, { ids, lift }: Shaping): Element {
  const level = Math.min(6, Math.max(3, Number(node.tagName[1]) + lift));
  return { ...node, tagName: `h${level}`, properties: { id: uniqueAnchor(textAnchor(textOf(node)), ids) } };
}

function shapeLink(node: Element, { link }: Shaping): ElementContent[] {
  if (node.properties.dataFootnoteRef !== undefined || node.properties.dataFootnoteBackref !== undefined) return [node];
  // Links of figures are ours and are right already.
  if (Array.isArray(node.properties.className) && node.properties.className.includes('fid')) return [node];
  const href = link(String(node.properties.href ?? ''));
  return href === null ? node.children : [{ ...node, properties: { href } }];
}

function shapePicture(node: Element, { picture }: Shaping): ElementContent[] {
  const src = picture(String(node.properties.src ?? ''));
  return src === null ? [] : [{ ...node, properties: { src, alt: String(node.properties.alt ?? '') } }];
}

function cellProperties({ tagName, properties }: Element): Element['properties'] {
  return {
    ...(tagName === 'th' ? { scope: 'col' } : {}),
    ...(properties.align === 'right' ? { className: ['num'] } : {}),
  };
}

function headingsOf(nodes: readonly { type: string }[]): number[] {
  return (nodes as ElementContent[]).flatMap((node) =>
    node.type === 'element' && /^h[1-6]$/.test(node.tagName) ? [Number(node.tagName[1])] : [],
  );
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
