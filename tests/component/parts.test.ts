import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { describe, expect, test } from 'vitest';
import Bullet from '../../src/components/Bullet.astro';
import ChannelBadge from '../../src/components/ChannelBadge.astro';
import DataTable from '../../src/components/DataTable.astro';
import EmptyState from '../../src/components/EmptyState.astro';
import Mark from '../../src/components/Mark.astro';
import PaceMark from '../../src/components/PaceMark.astro';
import Route from '../../src/components/Route.astro';
import Strips from '../../src/components/Strips.astro';
import Title from '../../src/components/Title.astro';

type Component = Parameters<AstroContainer['renderToString']>[0];

async function draw(component: Component, props: Record<string, unknown>): Promise<string> {
  const container = await AstroContainer.create();
  return container.renderToString(component, { props });
}

describe('a mark', () => {
  test('with a word beside it is silent', async () => {
    const html = await draw(PaceMark, { mark: 'behind', word: 'Behind', tone: 'fail' });
    expect(html).toContain('aria-hidden="true"');
    expect(html).toMatch(/class="pace fail"[\s\S]*Behind<\/span>/);
  });

  test('that stands alone has a name', async () => {
    expect(await draw(Mark, { name: 'client', label: 'With client' })).toContain('role="img" aria-label="With client"');
  });
});

test('a channel badge says its name; a paid one is filled', async () => {
  const html = await draw(ChannelBadge, { code: 'IG', name: 'Instagram', paid: true });
  expect(html).toContain('<abbr class="ch paid" title="Instagram">IG</abbr>');
});

test('the numeral of a title is decoration, what it counts is not', async () => {
  const html = await draw(Title, { numeral: 'G1', kind: 'Goal', heading: 'More', lede: '' });
  expect(html).toContain('<span aria-hidden="true">G1</span><small>Goal</small>');
  expect(html).toContain('<h1>More</h1>');
  expect(html).not.toContain('class="lede"');
});

test('a table has heads for columns and rows, and a region for the keyboard', async () => {
  const html = await draw(DataTable, {
    label: 'Budget',
    columns: [{ text: 'Line' }, { text: 'Planned', numeric: true }],
    groups: [{ heading: 'Paid', rows: [[{ text: 'Ads', small: 'four posts' }, { text: '€10' }]] }],
    total: [{ text: 'Total' }, { text: '€10' }],
  });
  expect(html).toContain('<section class="wide" tabindex="0" aria-label="Budget">');
  expect(html).toMatch(/<th scope="col" role="columnheader"[^>]*>Line<\/th>/);
  expect(html).toContain('<th scope="rowgroup" role="rowheader" colspan="2">Paid</th>');
  expect(html).toMatch(/<th scope="row" role="rowheader"[^>]*>Ads<small>four posts<\/small><\/th>/);
  expect(html.match(/<td role="cell" data-k="Planned" class="num"[^>]*>€10<\/td>/g)).toHaveLength(2);
});

test('the route marks the station that the page is about', async () => {
  const station = { heading: 'Weak sales', links: [], more: '', here: false };
  const stations = [
    { ...station, kind: 'Problem' },
    { ...station, kind: 'KPI', here: true },
  ];
  const html = await draw(Route, { stations });
  expect(html.match(/<li class="here"/g)).toHaveLength(1);
});

test('an empty state says why, and what to type', async () => {
  const html = await draw(EmptyState, { why: 'No goal yet.', next: 'Write it into', code: 'src/content/goals/a.md' });
  expect(html).toContain('<p>No goal yet.</p>');
  expect(html).toContain('<code>src/content/goals/a.md</code>');
});

test('positions are attributes of SVG: the content policy allows no inline style', async () => {
  const bullet = await draw(Bullet, {
    actual: '43.1%',
    gap: { x: '43.1%', width: '5%', tone: 'warn' },
    target: '90%',
    expected: '41%',
    labels: [{ x: '90%', text: '900', anchor: 'middle' }],
  });
  const strips = await draw(Strips, {
    strips: {
      days: 92,
      today: 42.5,
      campaigns: [
        {
          link: { text: 'Push', href: 'a.html' },
          dates: '1–30 November',
          gone: { from: 31, to: 42 },
          ahead: { from: 42, to: 61 },
        },
      ],
      posts: null,
      coverage: [],
      key: null,
    },
  });
  expect(bullet).toContain('x1="90%"');
  expect(strips).toContain('d="M31 6H42V22H31Z"');
  for (const html of [bullet, strips]) expect(html).not.toContain('style=');
});

test('text of the client is text, never markup', async () => {
  const html = await draw(Title, { numeral: '<b>', kind: '"', heading: '<script>alert(1)</script>', lede: '&lt;' });
  expect(html).not.toContain('<script');
  expect(html).not.toContain('<b>');
});
