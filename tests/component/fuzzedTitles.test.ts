import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import MediaList from '../../src/components/MediaList.astro';

type Element = DefaultTreeAdapterTypes.Element;

const sign = fc.oneof(
  fc.constantFrom('<', '>', '&', '"', "'", '/', '=', '`', '{', '}', '&amp;', '&#x3c;', '<!--', ']]>', '</figcaption>'),
  fc.constantFrom('<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '" onload="alert(1)', '<svg/onload=a>'),
  fc.constantFrom('я', '漢', '😀', '👩‍👩‍👧', 'שלום', '\u202e', '\u00a0', '\u2028', '\ufeff'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
);
/** The parser of HTML has no sign for NUL, and one kind of line break. */
const titles = fc.sample(
  fc.array(sign, { minLength: 1, maxLength: 12 }).map((signs) => `x${signs.join('').replaceAll(/[\0\r\n]/g, '')}`),
  { numRuns: 10_000, seed: 5 },
);

test('10,000 fuzzed titles stand in text and in attributes as they are, and make nothing else', {
  timeout: 60_000,
}, async () => {
  const container = await AstroContainer.create();
  const media = titles.map((alt) => ({ src: 'cup.jpg', alt, rights: null }));
  const page = parseFragment(await container.renderToString(MediaList, { props: { media } }));
  const items = elementsIn(page).flatMap(elementsIn);
  expect(items.length).toBe(10_000);
  const astray = items.filter((item, at) => {
    const [figure, ...others] = elementsIn(item);
    const [img, caption, ...more] = figure === undefined ? [] : elementsIn(figure);
    const attributes = img?.attrs.map(({ name, value }) => `${name}=${value}`).join('|');
    const text = caption?.childNodes.map((node) => ('value' in node ? node.value : node.nodeName)).join('');
    const isRight = attributes === `src=cup.jpg|alt=${titles[at]}|loading=lazy` && text === titles[at];
    return !isRight || others.length + more.length > 0;
  });
  expect(astray).toEqual([]);
});

function elementsIn(node: { readonly childNodes: readonly DefaultTreeAdapterTypes.ChildNode[] }): Element[] {
  return node.childNodes.filter((child): child is Element => 'tagName' in child);
}
