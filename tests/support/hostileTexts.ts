import type { DefaultTreeAdapterTypes } from 'parse5';

const call = 'alive()';

/** Ways into a page, one a row: elements, attributes, addresses, ends of what a text may stand in, other parsers. */
const ways: readonly string[] = [
  `<script>${call}</script>`,
  `"><script>${call}</script>`,
  `'><script>${call}</script>`,
  `<img src=x onerror=${call}>`,
  `<svg onload=${call}></svg>`,
  `<svg><script>${call}</script></svg>`,
  `<svg><animate onbegin=${call} attributeName=x dur=1s></svg>`,
  `<iframe srcdoc="<script>${call}</script>"></iframe>`,
  `<iframe src="javascript:${call}"></iframe>`,
  `<a href="javascript:${call}">x</a>`,
  `[x](javascript:${call})`,
  `![x](javascript:${call})`,
  `<javascript:${call}>`,
  `[x](data:text/html,<script>${call}</script>)`,
  `" onmouseover="${call}" x="`,
  `' onfocus='${call}' autofocus x='`,
  `</title><script>${call}</script>`,
  `</style><script>${call}</script>`,
  `</textarea><script>${call}</script>`,
  `<!--><script>${call}</script>-->`,
  `]]><script>${call}</script>`,
  `{{constructor.constructor('${call}')()}}`,
  `\${${call}}`,
  `<math><mtext><img src=x onerror=${call}></mtext></math>`,
  `<details open ontoggle=${call}>`,
  `<video><source onerror=${call}></video>`,
  `<base href="https://alive.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${call}">`,
  `<form action="javascript:${call}"><button>x</button></form>`,
  `<object data="javascript:${call}"></object>`,
];

/** The same, as filters are passed by. */
const disguises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.replace(/<\/?[a-z]+/gi, (tag) => tag.toUpperCase()),
  (text) => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (text) => text.replaceAll('<', '&#x3c;').replaceAll('"', '&#34;'),
  (text) => text.replaceAll('<', '%3C').replaceAll('>', '%3E'),
  (text) => text.replaceAll('<', '\\u003c'),
  (text) => text.replaceAll('script', 'scr<script>ipt'),
  (text) => text.replaceAll('javascript:', 'java&Tab;script&colon;').replaceAll(' on', '/on'),
  (text) => text.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (text) => `\u2028${text}\u00a0`,
];

/** 300 texts that would run code where they are taken for markup. */
export const hostileTexts: readonly string[] = disguises.flatMap((disguise) => ways.map(disguise));

type Node = DefaultTreeAdapterTypes.Node;

const dangerous = new Set(['iframe', 'object', 'embed', 'base', 'frame', 'applet', 'math', 'animate', 'foreignobject']);
const addresses = new Set(['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'srcdoc']);

/** What of a parsed document would act: elements, handlers, addresses and scripts that no template of ours writes. */
export function aliveIn(node: Node): string[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(aliveIn) : [];
  const inside = 'content' in node ? aliveIn(node.content) : [];
  if (!('tagName' in node)) return [...below, ...inside];
  const { tagName, attrs } = node;
  const own = attrs.flatMap(({ name, value }) => {
    if (/^on/i.test(name) || name === 'srcdoc') return [`${tagName} ${name}`];
    // Browsers leave out control characters and spaces before they read the scheme.
    const address = value.replaceAll(/[\s\p{Cc}]/gu, '');
    const runs = addresses.has(name) && /^(?:javascript|vbscript|data:text)/i.test(address);
    return runs ? [`${tagName} ${name}=${value}`] : [];
  });
  const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
  const isOurs = !dangerous.has(tagName) && !(tagName === 'script' && text.includes('alive()'));
  const refreshes = tagName === 'meta' && attrs.some(({ value }) => /^refresh$/i.test(value));
  return [...own, ...(isOurs && !refreshes ? [] : [tagName]), ...below, ...inside];
}
