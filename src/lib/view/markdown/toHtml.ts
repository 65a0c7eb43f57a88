import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { policy } from './policy.ts';
import { shapeHtml } from './shapeHtml.ts';
import { type ComponentNode, isComponent } from './tree.ts';

/** What drawing needs from its surroundings. */
export interface HtmlContext {
  /** A component inside of a text, as HTML; for those on lines of their own a number that marks their place. */
  readonly component: (node: ComponentNode) => ElementContent[];
  /** The address as this page writes it; null: no link, the text stays. */
  readonly link: (url: string) => string | null;
  readonly picture: (url: string) => string | null;
  readonly footnotes: string;
}

/** Stands where a component of its own line will be drawn. */
export const placeholder = 'almanac-block';

/** Sanitised HTML of a tree. Raw HTML and code of the source never get in: nothing turns them into elements. */
export function toHtmlTree(tree: Root, context: HtmlContext): HtmlRoot {
  const html = unified().use(remarkRehype, options(context)).runSync(tree) as HtmlRoot;
  return unified().use(rehypeSanitize, policy).runSync(shapeHtml(html, context)) as HtmlRoot;
}

const printer = unified().use(rehypeStringify).freeze();

export function printHtml(children: HtmlRoot['children']): string {
  return printer.stringify({ type: 'root', children }).trim();
}

function options(context: HtmlContext): Options {
  const draw = (_: unknown, node: object) => (isComponent(node) ? context.component(node) : undefined);
  const nothing = () => undefined;
  return {
    footnoteLabel: context.footnotes,
    clobberPrefix: 'note-',
    handlers: {
      mdxJsxFlowElement: draw,
      mdxJsxTextElement: draw,
      mdxFlowExpression: nothing,
      mdxTextExpression: nothing,
      mdxjsEsm: nothing,
    },
  };
}

export function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}
