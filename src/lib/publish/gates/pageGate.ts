import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Artefact, Gate } from './gate.ts';
import { type KnownTags, type PageElement, pageElements } from './pageElements.ts';

/** Attributes that load or send something by themselves, on whatever element. */
const loading = ['src', 'poster', 'data', 'background', 'manifest', 'ping', 'action', 'formaction', 'codebase'];
const loadingLists = ['srcset', 'imagesrcset'];

/** Whose address waits for a reader to follow it; of every other element it is loaded. */
const followed = new Set(['a', 'area']);

/** Attributes that hold the address of a page: it may run code. */
const addresses = [...loading, 'href', 'xlink:href'];

const inStyles: readonly RegExp[] = [/url\(\s*["']?([^"')]+)/gi, /@import\s+["']([^"']+)/gi];

/** What a page or a style sheet asks other origins for, what it runs that its policy does not name, and whether it may be listed. */
export const pageGate: Gate = ({ artefacts }) => {
  const known: KnownTags = new Map();
  const traits = new Map<PageElement, Traits | null>();
  const traitsOf = (element: PageElement) => {
    const seen = traits.get(element);
    if (seen !== undefined) return seen;
    const own = toTraits(element);
    traits.set(element, own);
    return own;
  };
  return artefacts.flatMap(({ path, bytes }) => {
    if (path.endsWith('.html')) return inPage(path, pageElements(textOf(bytes), known), traitsOf);
    return path.endsWith('.css') ? foreignIn(path, matchesOf(textOf(bytes), inStyles)) : [];
  });
};

/** What an element does beside being shown. */
interface Traits {
  readonly loads: readonly string[];
  readonly acts: readonly string[];
}

/** Null for most. */
function toTraits(element: PageElement): Traits | null {
  if (element.attributes.size === 0) return null;
  const own = { loads: loadedBy(element), acts: actsOf(element) };
  return own.loads.length + own.acts.length === 0 ? null : own;
}

function inPage(
  path: string,
  elements: readonly PageElement[],
  traitsOf: (element: PageElement) => Traits | null,
): Diagnostic[] {
  const loads: string[] = [];
  const acts = unnamed(elements);
  for (const element of elements) {
    const own = traitsOf(element);
    if (own === null) continue;
    loads.push(...own.loads);
    acts.push(...own.acts);
  }
  return [
    ...foreignIn(path, loads),
    ...acts.map((found) => diagnostic('gate/script-not-allowed', placeOf(path), { path, found })),
    ...(/\bnoindex\b/i.test(metaOf(elements, 'name', 'robots') ?? '')
      ? []
      : [diagnostic('gate/robots-not-set', placeOf(path), { path })]),
  ];
}

/** What the first `<meta>` of this name says. */
function metaOf(elements: readonly PageElement[], key: 'name' | 'http-equiv', value: string): string | undefined {
  const meta = elements.find(({ name, attributes }) => name === 'meta' && attributes.get(key)?.toLowerCase() === value);
  return meta?.attributes.get('content');
}

function foreignIn(path: string, loaded: readonly string[]): Diagnostic[] {
  return [...new Set(loaded.map(addressOf).filter(isForeign))].map((address) =>
    diagnostic('gate/external-request', placeOf(path), { path, address }),
  );
}

function loadedBy({ name, attributes }: PageElement): string[] {
  const links = followed.has(name) ? [] : ['href', 'xlink:href'];
  const single = [...loading, ...links].flatMap((key) => attributes.get(key) ?? []);
  const lists = loadingLists.flatMap((key) => attributes.get(key)?.split(/\s*,\s+|,(?=\S+:\/\/)/) ?? []);
  const refreshed = name === 'meta' && /^refresh$/i.test(attributes.get('http-equiv') ?? '');
  const next = refreshed ? matchesOf(attributes.get('content') ?? '', [/url\s*=\s*["']?\s*([^"'\s]+)/gi]) : [];
  const drawn = [...attributes.values()].flatMap((value) => (value.includes('url(') ? matchesOf(value, inStyles) : []));
  return [...single, ...lists.map((candidate) => candidate.trim().split(/\s/)[0] ?? ''), ...next, ...drawn];
}

/** Browsers leave out control characters and spaces before they read the scheme. */
function addressOf(written: string): string {
  return written.replaceAll(/[\p{Cc}]/gu, '').trim();
}

function isForeign(address: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:)?[\\/]{2}/i.test(address) || /^(?!data:image\/)[a-z][a-z0-9+.-]+:/i.test(address);
}

/** Scripts and styles whose text the page's policy does not name; a page without a policy. */
function unnamed(elements: readonly PageElement[]): string[] {
  const policy = metaOf(elements, 'http-equiv', 'content-security-policy');
  if (policy === undefined) return ['no Content Security Policy'];
  const written = elements.filter(
    ({ name, attributes }) =>
      name === 'style' || (name === 'script' && !attributes.has('src') && !isData(attributes.get('type'))),
  );
  return written.flatMap(({ name, text }) => {
    const hash = createHash('sha256').update(text).digest('base64');
    return policy.includes(`'sha256-${hash}'`) ? [] : [`<${name}> ${text.slice(0, 60)}`];
  });
}

/** Handlers, styles and addresses that run code. */
function actsOf({ attributes }: PageElement): string[] {
  return [...attributes].flatMap(([key, value]) => {
    if (/^on|^style$|^srcdoc$/.test(key)) return [`an attribute ${key}`];
    const address = addresses.includes(key) ? addressOf(value) : '';
    return /^(?:java|vb)script:/i.test(address) ? [`the address ${address.slice(0, 60)}`] : [];
  });
}

function isData(type: string | undefined): boolean {
  return /^application\/(?:ld\+)?json$/i.test(type ?? '');
}

function matchesOf(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, found = '']) => found));
}

function textOf(bytes: Artefact['bytes']): string {
  return new TextDecoder().decode(bytes);
}

function placeOf(file: string): Diagnostic['place'] {
  return { file, line: 1, column: 1 };
}
