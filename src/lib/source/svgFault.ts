import {
  parseXml,
  XmlDocumentType,
  XmlElement,
  XmlError,
  type XmlNode,
  XmlProcessingInstruction,
  XmlText,
} from '@rgrove/parse-xml';
import { type Schema, sanitize } from 'hast-util-sanitize';
import { svgElementAttributes } from 'svg-element-attributes';
import { type Diagnostic, diagnostic, type Place } from '../diagnostics/diagnostic.ts';

const svgNamespace = 'http://www.w3.org/2000/svg';

/** Elements of SVG 2 that draw, and load, run, link and move nothing. */
const drawing =
  `svg g defs symbol use switch view title desc style path rect circle ellipse line polyline polygon text tspan textPath
  linearGradient radialGradient stop clipPath mask pattern marker filter feBlend feColorMatrix feComponentTransfer
  feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB
  feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting feSpotLight
  feTile feTurbulence`.split(/\s+/);

/** What drawing programs write beside the attributes of the standard. */
const further = `version role aria-label aria-labelledby aria-hidden xml:space xml:lang mask-type transform-origin
  isolation mix-blend-mode`.split(/\s+/);

/** Styles and paints that fetch nothing. They may name parts of the same file; escapes, which could hide a name, may not stand. */
const harmless =
  /^(?![\s\S]*(?:\\|@import|(?:url|src)\s*\(\s*(?!\s|["']?#)|image-set|cross-fade|(?:java|vb)script\s*:))/i;

/** A text inside of `<style>` is looked at as if it were an attribute. */
const css = '<style>';

/** The policy of a picture, for the sanitiser that GitHub's is modelled on: whatever it does not name is taken out. */
const picture: Schema = {
  tagNames: drawing,
  attributes: {
    ...Object.fromEntries(drawing.map((name) => [name, harmlessOnes(svgElementAttributes[name] ?? [])])),
    '*': [
      ...harmlessOnes([...(svgElementAttributes['*'] ?? []), ...further, css]),
      'data*',
      ['xmlns', svgNamespace],
      // Inkscape always declares it; an element that uses it is none of these.
      ['xmlns:svg', svgNamespace],
      ['xmlns:xlink', 'http://www.w3.org/1999/xlink'],
      ['href', /^#/],
      ['xlink:href', /^#/],
    ],
  },
  clobber: [],
  protocols: {},
  required: {},
  ancestors: {},
};

function harmlessOnes(names: readonly string[]): [string, RegExp][] {
  return names.filter((name) => name !== 'href').map((name) => [name, harmless]);
}

/**
 * Why an SVG may not be shown, or null: it is no XML, or a sanitiser would take something out of it. What a drawing program
 * notes for itself, in comments and namespaces of its own, is left aside: it is not drawn, and no published picture keeps it.
 */
export function svgFault(text: string, path: string, place: Place): Diagnostic | null {
  try {
    const { children } = parseXml(text, { preserveDocumentType: true });
    const own = ownPrefixes(children.flatMap(elementsIn));
    const found = firstOf(children, (node) => unsafeNode(node, own));
    return found === null ? null : diagnostic('build/unsafe-svg', place, { path, found });
  } catch (error) {
    if (error instanceof XmlError) return diagnostic('build/unreadable-picture', place, { path });
    throw error;
  }
}

function elementsIn(node: XmlNode): XmlElement[] {
  return node instanceof XmlElement ? [node, ...node.children.flatMap(elementsIn)] : [];
}

/** Prefixes of programs: those that never stand for a namespace that browsers know. */
function ownPrefixes(elements: readonly XmlElement[]): ReadonlySet<string> {
  const declared = elements.flatMap(({ attributes }) =>
    Object.entries(attributes).filter(([name]) => name.startsWith('xmlns:')),
  );
  const isKnown = (address: string) => /www\.w3\.org\/(?!1999\/02\/22-rdf-syntax-ns)/i.test(address.trim());
  const known = new Set(declared.filter(([, address]) => isKnown(address)).map(([name]) => name));
  return new Set(
    declared
      .map(([name]) => name)
      .filter((name) => !known.has(name))
      .map((name) => name.slice(6)),
  );
}

function unsafeNode(node: XmlNode, own: ReadonlySet<string>): string | null {
  if (node instanceof XmlDocumentType) return node.internalSubset ? `<!DOCTYPE ${node.name} [` : null;
  if (node instanceof XmlProcessingInstruction) return `<?${node.name}`;
  if (!(node instanceof XmlElement)) return null;
  const { name, children } = node;
  if (name === 'metadata' || own.has(prefixOf(name))) return null;
  return unsafeElement(node, own) ?? firstOf(children, (child) => unsafeNode(child, own));
}

/** The element or the first of its attributes, as it is written. */
function unsafeElement({ name, attributes, children }: XmlElement, own: ReadonlySet<string>): string | null {
  const isOwn = (key: string) => own.has(key.startsWith('xmlns:') ? key.slice(6) : prefixOf(key));
  const style =
    name === 'style' ? { [css]: children.map((child) => (child instanceof XmlText ? child.text : '')).join('') } : {};
  const properties = { ...Object.fromEntries(Object.entries(attributes).filter(([key]) => !isOwn(key))), ...style };
  const kept = sanitize({ type: 'element', tagName: name, properties, children: [] }, picture);
  if (kept.type !== 'element') return `<${name}`;
  const lost = Object.entries(properties).find(([key, value]) => kept.properties[key] !== value);
  if (lost === undefined) return null;
  const [key, value] = lost;
  return (key === css ? `<style>${value.trim()}` : `${key}="${value}"`).slice(0, 60);
}

function prefixOf(name: string): string {
  return name.includes(':') ? name.slice(0, name.indexOf(':')) : '';
}

function firstOf<T>(items: readonly T[], find: (item: T) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}
