import { expect, test } from 'vitest';
import { normalizePermalink } from '../../src/lib/playbook/permalink.ts';

test.each([
  ['https://www.instagram.com/p/Cx1/?igsh=a', 'https://instagram.com/p/Cx1'],
  [
    'https://m.facebook.com/story.php?story_fbid=12&id=9&mibextid=q',
    'http://www.facebook.com/story.php?id=9&story_fbid=12',
  ],
  ['https://youtu.be/dQ1?t=3', 'https://www.youtube.com/watch?v=dQ1&list=x'],
  ['https://youtube.com/shorts/dQ1', 'https://www.youtube.com/watch?v=dQ1'],
  ['https://twitter.com/tea/status/5', 'https://x.com/tea/status/5'],
  ['https://m.vk.com/wall-1_2', 'https://vk.ru/wall-1_2'],
  ['https://t.me/tea/17?single', 'https://t.me/tea/17'],
])('%s is %s', (a, b) => {
  expect(normalizePermalink(a)).toBe(normalizePermalink(b));
});

test.each([
  ['https://www.instagram.com/p/Cx1/', 'https://www.instagram.com/p/cx1/'],
  ['https://vk.com/wall-1_2', 'https://vk.com/wall-1_3'],
  ['https://youtu.be/dQ1', 'https://youtu.be/dQ2'],
])('%s is not %s', (a, b) => {
  expect(normalizePermalink(a)).not.toBe(normalizePermalink(b));
});

test('what is no address stays as it is', () => {
  expect(normalizePermalink(' 178 ')).toBe('178');
});
