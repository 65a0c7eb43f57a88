import { describe, expect, it } from 'vitest';
import { toText } from '../../../src/lib/diagnostics/diagnostic.ts';
import { checkTree } from '../../../src/lib/view/markdown/checkTree.ts';
import { knownTo } from '../../../src/lib/view/markdown/known.ts';
import { parseMarkdown } from '../../../src/lib/view/markdown/parseMarkdown.ts';
import { numbersPlaybook } from '../numbers/numbersPlaybook.ts';

const file = 'src/content/reports/2026-10.mdx';
const pictures = new Set(['src/content/reports/media/cup.jpg']);

/** `line:column code` of each finding; the text begins on line 10 of its file. */
function findings(text: string, mdx = true): string[] {
  const source = { text, mdx, file, line: 10 };
  const parsed = parseMarkdown(source);
  const found =
    parsed.value === null ? parsed.diagnostics : checkTree(parsed.value, source, knownTo(numbersPlaybook(), pictures));
  return found.map(({ code, place }) => `${place.line}:${place.column} ${code}`);
}

function firstText(text: string): { message: string; help: string } | null {
  const source = { text, mdx: true, file, line: 10 };
  const tree = parseMarkdown(source).value;
  const first = tree === null ? undefined : checkTree(tree, source, knownTo(numbersPlaybook(), pictures))[0];
  return first === undefined ? null : toText(first, 'en');
}

describe('components', () => {
  it.each([
    ['a figure in a sentence', 'Reach was <Figure kpi="reach" channel="instagram" />.'],
    ['a figure by itself', '<Figure kpi="reach" period="2026-W46" />'],
    ['a chart of two channels', '<Chart kpi="reach" channels="instagram telegram" grain="week" type="bar" />'],
    ['a note with text', '<Note title="Outlier">\n\nWithout it: **less**.\n\n</Note>'],
    ['a remark for us on a line of its own', '{/* check this */}'],
    ['a remark for us', 'Text {/* check this */} text.'],
    ['a sign that is meant', 'Fewer than \\<5 and \\{.'],
  ])('takes %s', (_, text) => {
    expect(findings(text)).toEqual([]);
  });

  it.each([
    ['an unknown component', 'a\n\n<Figura kpi="reach" />', ['12:1 markdown/unknown-component']],
    ['HTML tags', 'a <script>alert(1)</script> b', ['10:3 markdown/unknown-component']],
    ['a name of JavaScript', '<constructor />', ['10:1 markdown/unknown-component']],
    ['an unknown attribute', '<Figure kpi="reach" chanel="instagram" />', ['10:1 markdown/unknown-attribute']],
    ['an attribute of JavaScript', '<Figure kpi="reach" __proto__="x" />', ['10:1 markdown/unknown-attribute']],
    ['a missing attribute', '<Figure />', ['10:1 markdown/missing-attribute']],
    ['an unknown KPI', '<Figure kpi="raech" />', ['10:1 markdown/attribute-value']],
    ['one unknown channel of two', '<Chart kpi="reach" channels="instagram vk" />', ['10:1 markdown/attribute-value']],
    ['a day that does not exist', '<Decision due="2026-02-30">x</Decision>', ['10:1 markdown/attribute-value']],
    ['too many posts', '<PostList order="best" by="reach" count="21" />', ['10:1 markdown/attribute-value']],
    ['a chart in a list', '- <Chart kpi="reach" />', ['10:3 markdown/component-place']],
    [
      'an expression as a value',
      '<Figure kpi={process.env.HOME} />',
      ['10:1 markdown/missing-attribute', '10:1 markdown/code'].slice(1),
    ],
    ['spread attributes', '<Figure {...x} kpi="reach" />', ['10:1 markdown/code']],
    ['an expression by itself', '{1 + 1}', ['10:1 markdown/code']],
    ['an expression', 'a {1 + 1} b', ['10:3 markdown/code']],
    ['an import', "import fs from 'node:fs'\n\ntext", ['10:1 markdown/code']],
    ['an export', 'export const a = 1', ['10:1 markdown/code']],
    ['a sign that is not closed', 'a\n\nless <5 %', ['12:7 markdown/syntax']],
    ['a brace that is not closed', 'a {', ['10:4 markdown/syntax']],
  ])('refuses %s', (_, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  it('says which component was meant', () => {
    expect(firstText('<Figura kpi="reach" />')).toEqual({
      message: 'no component <Figura>',
      help: 'did you mean <Figure>?',
    });
  });

  it('says which KPI was meant', () => {
    expect(firstText('<Figure kpi="raech" />')).toEqual({
      message: '<Figure kpi="raech">: expected the id of a KPI',
      help: 'did you mean "reach"?',
    });
  });
});

describe('links and pictures', () => {
  it.each([
    ['a record', '[goal](../goals/reach-more.md)'],
    ['a heading of a record', '[goal](../goals/reach-more.md#why)'],
    ['a heading of this text', '[below](#what-happened)'],
    ['the web', '[site](https://example.com/a?b=1)'],
    ['mail', '<mailto:team@example.com>'],
    ['a record by reference', '[goal][g]\n\n[g]: ../goals/reach-more.md'],
    ['nothing: a remark for us', 'a <!-- check this --> b'],
    ['a picture', '![A cup](media/cup.jpg)'],
    ['a picture by reference', '![A cup][cup]\n\n[cup]: ./media/cup.jpg'],
  ])('takes a link to %s', (_, text) => {
    expect(findings(text, false)).toEqual([]);
  });

  it.each([
    ['a record that is not there', '[goal](../goals/reach-mor.md)', ['10:1 markdown/unknown-link']],
    ['a page instead of a record', '[goal](goals/reach-more)', ['10:1 markdown/unknown-link']],
    ['the root of the disk', '[x](/etc/passwd)', ['10:1 markdown/unknown-link']],
    ['code', '[x](javascript:alert(1))', ['10:1 markdown/unsafe-link']],
    ['code with a tab in it', '[x](<java\tscript:alert(1)>)', ['10:1 markdown/unsafe-link']],
    ['code in capitals', '[x](JaVaScRiPt:alert(1))', ['10:1 markdown/unsafe-link']],
    ['data', '[x](data:text/html,<b>)', ['10:1 markdown/unsafe-link']],
    ['a file of the disk', '[x](file:///etc/passwd)', ['10:1 markdown/unsafe-link']],
    ['a picture that is not there', '![Cup](media/cpu.jpg)', ['10:1 markdown/missing-picture']],
    ['a picture outside of the folder', '![Cup](../../../../secret.jpg)', ['10:1 markdown/missing-picture']],
    ['a picture elsewhere', '![Cup](https://example.com/cup.jpg)', ['10:1 markdown/remote-picture']],
    ['a picture elsewhere without a scheme', '![Cup](//example.com/cup.jpg)', ['10:1 markdown/remote-picture']],
    ['a picture without words', '![](media/cup.jpg)', ['10:1 markdown/picture-without-words']],
    ['a record by reference that is not there', '[goal][g]\n\n[g]: ../goals/gone.md', ['12:1 markdown/unknown-link']],
    ['HTML', 'a <b>bold</b> word', ['10:3 markdown/raw-html']],
    ['a component in .md', '<Figure kpi="reach" />', ['10:1 markdown/raw-html']],
  ])('refuses %s', (_, text, expected) => {
    expect(findings(text, false)).toEqual(expected);
  });

  it('names the file that was meant', () => {
    expect(firstText('[goal](goals/reach-more)')?.help).toBe('did you mean "../goals/reach-more.md"?');
  });
});

describe('hostile sizes', () => {
  it('refuses quotations within quotations', () => {
    expect(findings('>'.repeat(5000), false)).toEqual(['10:1 markdown/too-deep']);
  });

  it('refuses components within components', () => {
    expect(findings('<Note>'.repeat(300) + '</Note>'.repeat(300))).toEqual(['10:1 markdown/too-deep']);
  });
});
