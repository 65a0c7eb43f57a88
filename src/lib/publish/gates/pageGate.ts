import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { withoutReferences } from './artefactTexts.ts';
import type { Artefact, Gate } from './gate.ts';

/** Attributes that load something by themselves; a link that a reader has to follow is not one. */
const loading: readonly RegExp[] = [
  /<(?:script|img|iframe|embed|source|video|audio|track|input|frame)\b[^>]*?\s(?:src|srcset|poster)\s*=\s*["']?\s*([^"'\s>]+)/gi,
  /<(?:link|base|image|use|feimage)\b[^>]*?\s(?:xlink:)?href\s*=\s*["']?\s*([^"'\s>]+)/gi,
  /<(?:object)\b[^>]*?\sdata\s*=\s*["']?\s*([^"'\s>]+)/gi,
  /<form\b[^>]*?\saction\s*=\s*["']?\s*([^"'\s>]+)/gi,
  /<meta\b[^>]*?http-equiv\s*=\s*["']?refresh[^>]*?url=([^"'\s>]+)/gi,
];

const inStyles: readonly RegExp[] = [/url\(\s*["']?([^"')]+)/gi, /@import\s+["']([^"']+)/gi];

/** What a page or a style sheet asks other origins for, what it runs that its policy does not name, and whether it may be listed. */
export const pageGate: Gate = ({ artefacts }) =>
  artefacts.flatMap((artefact) => {
    if (artefact.path.endsWith('.html')) return inPage(artefact);
    return artefact.path.endsWith('.css') ? requestsOf(artefact.path, textOf(artefact), inStyles) : [];
  });

function inPage(artefact: Artefact): Diagnostic[] {
  const { path } = artefact;
  const html = textOf(artefact);
  return [
    ...requestsOf(path, html, loading),
    ...forbidden(html).map((found) => diagnostic('gate/script-not-allowed', placeOf(path), { path, found })),
    ...(/<meta\s+name="robots"\s+content="[^"]*noindex/i.test(html)
      ? []
      : [diagnostic('gate/robots-not-set', placeOf(path), { path })]),
  ];
}

function requestsOf(path: string, text: string, patterns: readonly RegExp[]): Diagnostic[] {
  const addresses = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([, address = '']) => address));
  const foreign = new Set(addresses.map(withoutReferences).filter(isForeign));
  return [...foreign].map((address) => diagnostic('gate/external-request', placeOf(path), { path, address }));
}

function isForeign(address: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:)?\/\//i.test(address) || /^\s*(?!data:image\/)[a-z][a-z0-9+.-]+:/i.test(address);
}

/** Scripts without a hash in the page's policy, styles and handlers of a text, a page without a policy. */
function forbidden(html: string): string[] {
  const policy = /<meta\s+http-equiv="content-security-policy"\s+content="([^"]*)"/i.exec(html)?.[1];
  if (policy === undefined) return ['no Content Security Policy'];
  const found: string[] = [];
  for (const [whole, tag = '', attributes = '', text = ''] of html.matchAll(
    /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1\s*>/gi,
  )) {
    if (/\ssrc\s*=/i.test(attributes) || /\stype="application\/(?:ld\+)?json"/i.test(attributes)) continue;
    const hash = createHash('sha256').update(text).digest('base64');
    if (!policy.includes(`'sha256-${hash}'`)) found.push(`<${tag}> ${whole.slice(0, 60)}`);
  }
  const attribute =
    /<[a-z][^\s>]*(?:\s+[^\s=>]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']*))?)*?\s+(on[a-z]+|style)\s*=/i.exec(html);
  if (attribute !== null) found.push(`an attribute ${attribute[1]}`);
  if (/\s(?:href|src|action)\s*=\s*["']?\s*(?:java|vb)script:/i.test(withoutReferences(html)))
    found.push('a javascript: address');
  return found;
}

function textOf({ bytes }: Artefact): string {
  return new TextDecoder().decode(bytes);
}

function placeOf(file: string): Diagnostic['place'] {
  return { file, line: 1, column: 1 };
}
