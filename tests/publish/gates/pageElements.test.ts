import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { pageElements } from '../../../src/lib/publish/gates/pageElements.ts';
import { hostileTexts } from '../../support/hostileTexts.ts';

const told = (html: string) =>
  pageElements(html)
    .filter(({ name }) => !['html', 'head', 'body', 'tbody', 'colgroup'].includes(name))
    .map(({ name, attributes, text }) => [name, Object.fromEntries(attributes), text]);

/** Elements with attributes as parse5 finds them. */
function written(node: DefaultTreeAdapterTypes.Node): string[] {
  const below = [...('childNodes' in node ? node.childNodes : []), ...('content' in node ? [node.content] : [])];
  const own = 'attrs' in node ? node.attrs.map(({ name, value }) => `${node.tagName} ${name}=${value}`) : [];
  return [...own, ...below.flatMap(written)].map((one) => one.toLowerCase());
}

describe('the elements of a page', () => {
  it.each([
    [
      'a tag inside of a value',
      '<p title="<img src=x onerror=a()>">x</p>',
      [['p', { title: '<img src=x onerror=a()>' }, '']],
    ],
    ['a tag inside of a title', '<title>&lt;b> <b onclick=a()></title>', [['title', {}, '<b> <b onclick=a()>']]],
    ['a slash for a space', '<img/src=x/onerror=a()>', [['img', { src: 'x/onerror=a()' }, '']]],
    ['a value without quotes', '<a href=b>c</a>', [['a', { href: 'b' }, '']]],
    ['references', '<a href="java&Tab;script&colon;a()">', [['a', { href: 'java\tscript:a()' }, '']]],
    ['two attributes of a name', '<a href="1" HREF="2">', [['a', { href: '1' }, '']]],
    ['a comment', '<!-- <b id="1"> --><i></i>', [['i', {}, '']]],
    ['a script', '<script type="module">a("<b>")</script>', [['script', { type: 'module' }, 'a("<b>")']]],
    [
      'a style of a drawing, which is markup there',
      '<svg><style><img src="x"></style></svg>',
      [
        ['svg', {}, ''],
        ['style', {}, ''],
        ['img', { src: 'x' }, ''],
      ],
    ],
    [
      'a title that is closed in a value',
      '<title><p id="</title><b id=1>">',
      [
        ['title', {}, '<p id="'],
        ['b', { id: '1' }, ''],
      ],
    ],
  ])('%s', (_what, body, elements) => {
    expect(told(`<!DOCTYPE html>${body}`)).toEqual(elements);
  });

  it('are the same whichever way they are read', () => {
    const part = fc.constantFrom(
      ...hostileTexts.slice(0, 60),
      ...[
        '<p class="a">',
        '</p>',
        '<svg viewBox="0 0 1 1">',
        '</svg>',
        '<title>',
        '</title>',
        '<script>',
        '</script>',
        '<br/>',
      ],
      ...[
        '<table><td id="1">',
        '"',
        '&quot;',
        '<a href="&amp;b">',
        '<style>',
        '</style>',
        '<template>',
        ' x="y" ',
        'text',
      ],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const html = `<!DOCTYPE html>${parts.join('')}`;
        const read = new Set(
          pageElements(html).flatMap(({ name, attributes }) =>
            [...attributes].map(([key, value]) => `${name} ${key}=${value}`.toLowerCase()),
          ),
        );
        // Elements that a table or a form drops may be read too; none may be missed.
        expect(written(parse(html)).filter((one) => !read.has(one))).toEqual([]);
      }),
      { numRuns: 1000, seed: 7 },
    );
  });
});
