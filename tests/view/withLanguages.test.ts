import { expect, test } from 'vitest';
import { withLanguages } from '../../src/site/withLanguages.ts';

const page = (lang: string, text: string) => `<html lang="${lang}"><body>${text}</body></html>`;

test.each([
  ['en', '<td>Зимнее меню</td>', '<td lang="ru">Зимнее меню</td>'],
  ['en', '<a href="a.html">Кофейня «Полюс», 2026</a>', '<a href="a.html" lang="ru">Кофейня «Полюс», 2026</a>'],
  // In two alphabets: which of them it is in, nobody has said.
  ['en', '<p>The word меню</p>', '<p>The word меню</p>'],
  ['en', '<p>Winter menu for all</p>', '<p>Winter menu for all</p>'],
  ['ru', '<td>The winter menu is here</td>', '<td lang="en">The winter menu is here</td>'],
  // Names and terms are not English because their letters are Latin.
  ['ru', '<td>Instagram Reels</td>', '<td>Instagram Reels</td>'],
  ['ru', '<td>Зимнее меню</td>', '<td>Зимнее меню</td>'],
  ['ru', '<code>almanac new goal one</code>', '<code>almanac new goal one</code>'],
  ['ru', '<p class="src">sum of all sessions</p>', '<p class="src">sum of all sessions</p>'],
  ['ru', '<td>src/content/the file/of goals.md</td>', '<td>src/content/the file/of goals.md</td>'],
  ['ru', '<span lang="la">lorem ipsum dolor sit</span>', '<span lang="la">lorem ipsum dolor sit</span>'],
  ['de', '<td>Зимнее меню</td>', '<td lang="ru">Зимнее меню</td>'],
  ['el', '<td>The winter menu is here</td>', '<td lang="en">The winter menu is here</td>'],
  ['el', '<td>Зимнее меню</td>', '<td lang="ru">Зимнее меню</td>'],
  // By letters alone, Ukrainian and Russian, or German and English, are not told apart.
  ['uk', '<td>Зимнее меню</td>', '<td>Зимнее меню</td>'],
  ['de', '<td>The winter menu is here</td>', '<td>The winter menu is here</td>'],
])('%s: %s', (lang, html, expected) => expect(withLanguages(page(lang, html))).toBe(page(lang, expected)));

test('a page that names no language is left alone', () =>
  expect(withLanguages('<p>Зимнее меню</p>')).toBe('<p>Зимнее меню</p>'));
