import type { ElementContent } from 'hast';
import type { Period } from '../../kpi/figure.ts';
import { textAnchor } from '../anchor.ts';
import { relativeHref } from '../routes.ts';
import { type SiteAsset, siteAsset } from '../siteAsset.ts';
import type { ViewContext } from '../viewContext.ts';
import type { Body, BodyBlock } from './body.ts';
import { decoded, linkedPage, schemeOf } from './checkAddress.ts';
import { findComponent } from './components.ts';
import { drawBlock } from './drawBlock.ts';
import { inlineFigure } from './inlineFigure.ts';
import { type Known, knownTo, pathFrom } from './known.ts';
import { type BodySource, parseMarkdown } from './parseMarkdown.ts';
import { element, type HtmlContext, placeholder, printHtml, toHtmlTree } from './toHtml.ts';
import type { ComponentNode } from './tree.ts';

/** Where a text is drawn. */
export interface BodyPlace {
  /** Path of the page below the site's root. */
  readonly page: string;
  /** What components speak of that name no period. */
  readonly period: Period;
}

/**
 * A text as blocks of a page. What is wrong with it was said by `checkBodies`;
 * here a link to what this audience does not see becomes plain text, and a figure of it a dash.
 */
export function renderBody(source: BodySource, place: BodyPlace, context: ViewContext): Body {
  const tree = parseMarkdown(source).value;
  if (tree === null) return { blocks: [], assets: [] };
  const rendering = beginRendering(source, place, context);
  const topLevel = new Set<object>(tree.children);
  const html = toHtmlTree(tree, {
    ...rendering.html,
    component: (node) =>
      topLevel.has(node) && findComponent(node.name) ? rendering.mark(node) : rendering.html.component(node),
  });
  return { blocks: toBlocks(html.children as ElementContent[], rendering), assets: [...rendering.assets.values()] };
}

interface Rendering {
  readonly html: HtmlContext;
  readonly assets: Map<string, SiteAsset>;
  readonly marked: ComponentNode[];
  mark(node: ComponentNode): ElementContent[];
  draw(node: ComponentNode): BodyBlock | null;
}

function beginRendering(source: BodySource, place: BodyPlace, context: ViewContext): Rendering {
  const known = knownTo(context.playbook, new Set());
  const assets = new Map<string, SiteAsset>();
  const marked: ComponentNode[] = [];
  const html: HtmlContext = {
    component: (node) => inlineFigure(node, place, context),
    link: (url) => linkHref(url, source.file, place.page, known),
    picture: (url) => pictureHref(url, source.file, place.page, assets),
    footnotes: context.words.numbers.footnotes,
  };
  return {
    html,
    assets,
    marked,
    mark: (node) => [element(placeholder, { number: marked.push(node) - 1 })],
    draw: (node) => drawBlock(node, { ...place, number: marked.indexOf(node), html }, context),
  };
}

/** Runs of HTML between components become one block each. */
function toBlocks(nodes: readonly ElementContent[], rendering: Rendering): BodyBlock[] {
  const blocks: BodyBlock[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    const html = printHtml(run);
    if (html !== '') blocks.push({ kind: 'html', html });
    run = [];
  };
  for (const node of nodes) {
    const number = node.type === 'element' && node.tagName === placeholder ? Number(node.properties.number) : null;
    const component = number === null ? undefined : rendering.marked[number];
    if (component === undefined) {
      run.push(node);
      continue;
    }
    flush();
    const block = rendering.draw(component);
    if (block !== null) blocks.push(block);
  }
  flush();
  return blocks;
}

function linkHref(url: string, file: string, page: string, known: Known): string | null {
  if (schemeOf(url) !== null) return url;
  if (url.startsWith('#')) return `#${textAnchor(decoded(url.slice(1)))}`;
  const target = linkedPage(url, file, known);
  return target === null ? null : relativeHref(page, target);
}

function pictureHref(url: string, file: string, page: string, assets: Map<string, SiteAsset>): string | null {
  if (schemeOf(url) !== null) return null;
  const from = pathFrom(file, decoded(url));
  const asset = siteAsset(from);
  assets.set(from, asset);
  return relativeHref(page, encodeURI(asset.to));
}
