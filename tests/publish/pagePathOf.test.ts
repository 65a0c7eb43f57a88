import { expect, test } from 'vitest';
import { pagePathOf } from '../../src/site/pagePathOf.ts';

test.each([
  ['/', 'index.html'],
  ['/goals', 'goals.html'],
  ['/goals.html', 'goals.html'],
  ['/goals/', 'goals.html'],
  ['/posts/2026-11-12-%D1%87%D0%B0%D0%B9', 'posts/2026-11-12-чай.html'],
])('the page at %s is %s', (address, file) => {
  expect(pagePathOf(address)).toBe(file);
});
