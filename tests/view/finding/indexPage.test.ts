import { expect, test } from 'vitest';
import { toIndexPage } from '../../../src/lib/view/finding/indexPage.ts';
import { toFrame } from '../../../src/lib/view/frame.ts';
import type { Page } from '../../../src/lib/view/page.ts';
import type { ViewContext } from '../../../src/lib/view/viewContext.ts';
import { clientYaml } from '../../support/clientFolder.ts';
import { viewOf } from '../../support/viewOf.ts';

function named(context: ViewContext, names: readonly string[]): Page[] {
  return names.map((title, index) => {
    const path = `posts/p${index}.html`;
    return {
      kind: 'post',
      path,
      frame: toFrame(context, { path, title, description: '' }),
      body: {},
      assets: [],
    } as unknown as Page;
  });
}

function lettersOf(context: ViewContext, names: readonly string[]) {
  const { letters } = toIndexPage(context, named(context, names)).body;
  return letters.map(({ letter, entries }) => `${letter}: ${entries.map(({ text }) => text).join(', ')}`);
}

test('English: digits first, marks do not make a letter of their own, quotation marks do not count', () => {
  const context = viewOf({});
  expect(lettersOf(context, ['Zebra', 'élan', '10 tips', 'apple', '“Eve”', '9 tips', '!', 'Ёлка'])).toEqual([
    'Signs: !',
    '0–9: 9 tips, 10 tips',
    'A: apple',
    'E: élan, “Eve”',
    'Z: Zebra',
    'Е: Ёлка',
  ]);
});

test('Russian: Cyrillic before Latin, ё stands under е, й apart from и', () => {
  const context = viewOf(
    { 'src/content/client.yaml': clientYaml.replace('locale: en-GB', 'locale: ru-RU') },
    { language: 'ru' },
  );
  expect(lettersOf(context, ['Ёлка', 'Instagram', 'ель', 'йога', 'изба', '«Еда»', '3 идеи'])).toEqual([
    '0–9: 3 идеи',
    'Е: «Еда», Ёлка, ель',
    'И: изба',
    'Й: йога',
    'I: Instagram',
  ]);
});

test('entries say their kind and lead to their page', () => {
  const context = viewOf({});
  const { body } = toIndexPage(context, named(context, ['One']));
  expect(body.letters[0]?.entries).toEqual([{ text: 'One', href: 'posts/p0.html', kind: 'post' }]);
  expect(body.letters[0]?.anchor).toBe('l-4f');
});
