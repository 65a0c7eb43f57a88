import { describe, expect, it } from 'vitest';
import { parsePeriod } from '../../../src/lib/kpi/periods.ts';
import type { BodyBlock } from '../../../src/lib/view/markdown/body.ts';
import { renderBody } from '../../../src/lib/view/markdown/renderBody.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { type DayValue, numbersPlaybook } from '../numbers/numbersPlaybook.ts';

const values: readonly DayValue[] = [
  ['instagram', 'impressions', '2026-10-01', 60],
  ['instagram', 'impressions', '2026-10-02', 90],
];
const period = parsePeriod('2026-10') ?? { id: '', from: '', to: '' };

function render(text: string, mdx = true) {
  const source = { text, mdx, file: 'src/content/reports/2026-10.mdx', line: 10 };
  return renderBody(source, { page: 'reports/2026-10.html', period }, viewContext(numbersPlaybook(values)));
}

function html(text: string, mdx = true): string {
  return render(text, mdx)
    .blocks.map((block: BodyBlock) => ('html' in block ? block.html : `[${block.kind}]`))
    .join('\n');
}

describe('renderBody', () => {
  it('puts headings below those of the page and gives them ids', () => {
    expect(html('# One\n\n## Two\n\n# One')).toBe(
      '<h3 id="at-one">One</h3>\n<h4 id="at-two">Two</h4>\n<h3 id="at-one-2">One</h3>',
    );
  });

  it('writes a figure into its sentence, with the code that leads to its rows', () => {
    expect(html('Shown <Figure kpi="impressions" /> times.')).toMatch(
      /^<p>Shown <span class="fig">150<a class="fid" href="\.\.\/kpis\/impressions\.html#\w+" aria-label="Source of figure \w+">\w+<\/a><\/span> times\.<\/p>$/,
    );
  });

  it('cuts the text where a component stands on its own line', () => {
    expect(render('Before.\n\n<Figure kpi="impressions" />\n\nAfter.').blocks.map(({ kind }) => kind)).toEqual([
      'html',
      'figure',
      'html',
    ]);
  });

  it('keeps the text of a note and of a decision', () => {
    const { blocks } = render(
      '<Note title="Why">It **rained**.</Note>\n\n<Decision due="2026-11-13">Move it.</Decision>',
    );
    expect(blocks).toEqual([
      { kind: 'note', title: 'Why', html: '<p>It <strong>rained</strong>.</p>' },
      { kind: 'decision', title: 'We ask you to decide by 13\u00a0Nov', html: '<p>Move it.</p>' },
    ]);
  });

  it('draws a chart of the channels that are named, else of all', () => {
    const [some] = render(
      '<Chart kpi="impressions" channels="instagram nowhere" grain="month" type="bar" title="Shown" />',
    ).blocks;
    expect(some).toMatchObject({
      kind: 'chart',
      chart: { title: 'Shown', table: { columns: ['Month', 'Instagram'] } },
    });
    const [all] = render('<Chart kpi="impressions" />').blocks;
    expect(all).toMatchObject({
      kind: 'chart',
      chart: { title: 'Impressions', table: { columns: ['Week', 'All channels'] } },
    });
  });

  it('leaves out a chart that has nothing to draw', () => {
    expect(render('<Chart kpi="reach" channels="telegram" />').blocks).toEqual([]);
  });

  it.each([
    ['<GoalTable goals="reach-more" />', ['Reach more']],
    ['<GoalTable goals="gone" />', []],
    ['<GoalTable />', ['Reach more']],
  ])('lists the goals that are named, else all: %s', (text, titles) => {
    const [block] = render(text).blocks;
    expect(block?.kind === 'goals' && block.table.rows.map(({ title }) => title)).toEqual(titles);
  });

  it('keeps footnotes, which lead to their place and back', () => {
    const drawn = html('So it is.[^1]\n\n[^1]: Or not.', false);
    const [, to] = /href="#([^"]+)"/.exec(drawn) ?? [];
    expect(drawn).toContain(`id="${to}"`);
    expect(drawn.match(/href="#/g)).toHaveLength(2);
  });

  it('leads to a heading of its own', () => {
    expect(html('[there](#what-happened)')).toBe('<p><a href="#at-what-happened">there</a></p>');
  });

  it('turns a link to a record into one to its page', () => {
    expect(html('[goal](../goals/reach-more.md)')).toBe('<p><a href="../goals/reach-more.html">goal</a></p>');
  });

  it('leaves only the text of a link to what this audience does not see', () => {
    expect(html('[goal](../goals/hidden.md)')).toBe('<p>goal</p>');
  });

  it('copies the pictures that a text shows', () => {
    const { assets } = render('![A cup](media/cup.jpg)');
    expect(assets).toEqual([{ from: 'src/content/reports/media/cup.jpg', to: 'media/reports/media/cup.jpg' }]);
    expect(html('![A cup](media/cup.jpg)')).toContain('src="../media/reports/media/cup.jpg" alt="A cup"');
  });

  it('lets a table scroll and aligns its numbers', () => {
    const table = html('| a | b |\n|---|--:|\n| x | 1 |', false);
    expect(table).toContain('<div class="wide"');
    expect(table).toContain('<td class="num">1</td>');
  });
});

describe('what a text must not do', () => {
  it.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](data:text/html,<script>alert(1)</script>)',
    '[x](vbscript:msgbox(1))',
    '![x](javascript:alert(1))',
    '<javascript:alert(1)>',
    '<a href="javascript:alert(1)">x</a>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<style>*{background:url(https://example.com)}</style>',
    '[x](https://example.com "\\" onmouseover=alert(1) \\"")',
    '[x]: javascript:alert(1)\n\n[x]',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '```html\n<script>alert(1)</script>\n```',
  ])('stays dead: %s', (text) => {
    for (const mdx of [false, true]) {
      const drawn = html(text, mdx);
      expect(drawn).not.toMatch(/<(?:script|iframe|style|svg|object|embed)\b/i);
      expect(drawn).not.toMatch(/<[^>]+\son\w+\s*=/i);
      expect(drawn).not.toMatch(/(?:href|src)="(?:javascript|data|vbscript)/i);
    }
  });

  it('runs no code', () => {
    expect(html('a {process.exit(1)} b')).toBe('<p>a  b</p>');
    expect(html('export const a = process.exit(1)\n\ntext')).toBe('<p>text</p>');
  });

  it.each(['<Chart kpi="constructor" />', '<Figure kpi="__proto__" />', '<PostList order="best" by="toString" />'])(
    'does not stumble over %s',
    (text) => {
      expect(() => render(text)).not.toThrow();
    },
  );
});
