import { expect, test } from 'vitest';
import { anchorOf, uniqueAnchor } from '../../src/lib/view/anchor.ts';
import { withAnchors } from '../../src/site/withAnchors.ts';

test.each([
  ['What happened', 'what-happened'],
  ['Что случилось', 'chto-sluchilos'],
  ['Съёмка: щит и ёж', 'syomka-shchit-i-yozh'],
  ['Café, 2 × 3 %', 'cafe-2-3'],
  ['  «Полюс» — итоги  ', 'polyus-itogi'],
  ['中文', '中文'],
  ['!?', ''],
])('%s → %s', (text, slug) => expect(anchorOf(text)).toBe(slug));

test('an anchor that a page has already gets a number', () => {
  const taken = new Set(['text']);
  expect([uniqueAnchor('text', taken), uniqueAnchor('text', taken), uniqueAnchor('more', taken)]).toEqual([
    'text-2',
    'text-3',
    'more',
  ]);
});

test.each([
  [
    'a heading links to itself',
    '<h2>Goals &amp; more</h2>',
    '<h2 id="goals-more"><a class="at" href="#goals-more">Goals &amp; more</a></h2>',
  ],
  [
    'its class stays',
    '<h3 class="sub">Цели</h3>',
    '<h3 class="sub" id="tseli"><a class="at" href="#tseli">Цели</a></h3>',
  ],
  [
    'small print is not in its name',
    '<h2>By week<small>13</small></h2>',
    '<h2 id="by-week"><a class="at" href="#by-week">By week<small>13</small></a></h2>',
  ],
  ['one with an id keeps it', '<h3 id="at-one">One</h3>', '<h3 id="at-one"><a class="at" href="#at-one">One</a></h3>'],
  [
    'one that leads elsewhere only gets an anchor',
    '<h3><a href="a.html">A</a></h3>',
    '<h3 id="a"><a href="a.html">A</a></h3>',
  ],
  ['one that links to a place of this page stays', '<h3><a href="#d-1">1</a></h3>', '<h3><a href="#d-1">1</a></h3>'],
  ['one without letters has a name too', '<h2>…</h2>', '<h2 id="section"><a class="at" href="#section">…</a></h2>'],
  ['the title of the page is its top', '<h1>Goals</h1>', '<h1>Goals</h1>'],
  [
    'ids of the page are taken',
    '<p id="goals"></p><h2>Goals</h2>',
    '<p id="goals"></p><h2 id="goals-2"><a class="at" href="#goals-2">Goals</a></h2>',
  ],
])('%s', (_name, html, expected) => expect(withAnchors(html)).toBe(expected));
