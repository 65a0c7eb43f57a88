import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { withoutReferences } from './artefactTexts.ts';

/** An element of a page as a browser makes it. */
export interface PageElement {
  /** In lower case, as attributes are. */
  readonly name: string;
  /** With character references read. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands in a script or style. */
  readonly text: string;
}

/**
 * Every element of a page. Almanac writes pages so plainly that all ways of reading HTML agree about them, and those are
 * read here in a tenth of the time; whatever is written otherwise, as texts with markup in them are, is read by parse5.
 */
export function pageElements(html: string, known: KnownTags = new Map()): readonly PageElement[] {
  return plainElements(html, known) ?? elementsBelow(parse(html));
}

interface PlainTag {
  readonly length: number;
  /** Null where it is an end. */
  readonly element: PageElement | null;
}

/** Tags by what is written: pages repeat each other. */
export type KnownTags = Map<string, PlainTag>;

const doctype = '<!DOCTYPE html>';

/** A tag without anything that two ways of reading could take differently. */
const plainTag = /<(\/)?([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z_][\w:.-]*(?:="[^"]*")?)*)\s*(\/)?>/y;
const plainAttribute = /([a-zA-Z_][\w:.-]*)(?:="([^"]*)")?/g;

/** References that `withoutReferences` knows, and ends of an address that only look like one. */
const unknownReference = /&(?!(?:amp|lt|gt|quot|#\d+);|[\s"=]|$)/;

/** What stands in these is no markup: text up to the next tag has to be all of it. */
const textOnly = new Set(['script', 'style', 'title', 'textarea']);

/** What stands in these is markup in some places and text in others. */
const ambiguous = new Set([
  'noscript',
  'noembed',
  'noframes',
  'iframe',
  'xmp',
  'plaintext',
  'listing',
  'template',
  'math',
]);

/** Null where anything is not plain. */
function plainElements(html: string, known: KnownTags): PageElement[] | null {
  if (!html.startsWith(doctype) || html.includes('\r') || html.includes('\0')) return null;
  const elements: PageElement[] = [];
  for (let at = html.indexOf('<', doctype.length); at !== -1; ) {
    const tag = tagAt(html, at, known);
    if (tag === null) return null;
    const from = at + tag.length;
    at = html.indexOf('<', from);
    const { element } = tag;
    if (element === null) continue;
    if (!textOnly.has(element.name)) elements.push(element);
    else if (html.startsWith(`</${element.name}>`, at)) elements.push({ ...element, text: html.slice(from, at) });
    else return null;
  }
  return elements;
}

function tagAt(html: string, at: number, known: KnownTags): PlainTag | null {
  // What was a whole tag once is one wherever it is written again.
  const same = known.get(html.slice(at, html.indexOf('>', at) + 1));
  if (same !== undefined) return same;
  plainTag.lastIndex = at;
  const found = plainTag.exec(html);
  if (found === null) return null;
  const [written, closing, name = '', attributes = '', selfClosing] = found;
  const isText = textOnly.has(name.toLowerCase());
  if (ambiguous.has(name.toLowerCase()) || (isText && selfClosing !== undefined)) return null;
  const element = closing === undefined ? plainElement(name.toLowerCase(), attributes) : undefined;
  if (element === null) return null;
  const tag = { length: written.length, element: element ?? null };
  known.set(written, tag);
  return tag;
}

/** Null with a reference that only the standard's whole table knows. */
function plainElement(name: string, written: string): PageElement | null {
  if (unknownReference.test(written)) return null;
  const attributes = new Map<string, string>();
  for (const [, key = '', value = ''] of written.matchAll(plainAttribute)) {
    const lower = key.toLowerCase();
    // Of two that are called the same the first counts.
    if (!attributes.has(lower)) attributes.set(lower, withoutReferences(value));
  }
  return { name, attributes, text: '' };
}

function elementsBelow(node: DefaultTreeAdapterTypes.Node): PageElement[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsBelow) : [];
  const inside = 'content' in node ? elementsBelow(node.content) : [];
  if (!('tagName' in node)) return [...below, ...inside];
  const attributes = node.attrs.map(({ prefix, name, value }) => [prefix ? `${prefix}:${name}` : name, value] as const);
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const element = {
    name: node.tagName.toLowerCase(),
    attributes: new Map(attributes.map(([name, value]) => [name.toLowerCase(), value])),
    text: textOnly.has(node.tagName) ? text : '',
  };
  return [element, ...below, ...inside];
}
