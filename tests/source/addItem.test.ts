import { expect, it } from 'vitest';
import { addItem } from '../../src/lib/source/addItem.ts';

it.each<[string, string, string | null]>([
  ['begins a list', '---\na: 1\n---\nbody\n', '---\na: 1\nlist:\n  - { x: 1 }\n---\nbody\n'],
  [
    'adds to a block',
    '---\nlist:\n  - a\n  - b # kept\nz: 1\n---\n',
    '---\nlist:\n  - a\n  - b # kept\n  - { x: 1 }\nz: 1\n---\n',
  ],
  [
    'adds to a block without indent',
    '---\nlist:\n- a: 1\n  b: 2\n---\n',
    '---\nlist:\n- a: 1\n  b: 2\n- { x: 1 }\n---\n',
  ],
  ['adds to a flow', '---\nlist: [a, b]\n---\n', '---\nlist: [a, b, { x: 1 }]\n---\n'],
  ['adds to an empty flow', '---\nlist: []\n---\n', '---\nlist: [{ x: 1 }]\n---\n'],
  ['adds after a comma', '---\nlist: [a, ]\n---\n', '---\nlist: [a, { x: 1 }]\n---\n'],
  [
    'keeps line ends and the mark',
    '\ufeff---\r\nlist:\r\n  - a\r\n---\r\n',
    '\ufeff---\r\nlist:\r\n  - a\r\n  - { x: 1 }\r\n---\r\n',
  ],
  ['refuses what is no list', '---\nlist: 3\n---\n', null],
  ['refuses a text without front matter', 'body\n', null],
])('%s', (_, text, expected) => expect(addItem(text, 'list', '{ x: 1 }')).toBe(expected));
