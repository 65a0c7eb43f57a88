import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../src/lib/language/language.ts';
import type { Audience } from '../../src/lib/playbook/playbook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import { openChecked } from '../../src/lib/rules/openChecked.ts';
import { toSite } from '../../src/lib/view/toSite.ts';

const engine = join(import.meta.dirname, '../..');

const sites: readonly { name: string; root: string; audience: Audience; language: Language }[] = [
  { name: 'the demo for its team', root: engine, audience: 'team', language: 'en' },
  { name: 'the demo for its client', root: engine, audience: 'client', language: 'en' },
  { name: 'the Russian demo for its team', root: join(engine, 'examples/polyus'), audience: 'team', language: 'ru' },
  {
    name: 'the Russian demo for its client',
    root: join(engine, 'examples/polyus'),
    audience: 'client',
    language: 'ru',
  },
];

/** Every text of a page's data, with the keys that lead to it. */
function* texts(value: unknown, path = ''): Generator<{ path: string; text: string }> {
  if (typeof value === 'string') yield { path, text: value };
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* texts(item, `${path}.${key}`);
  }
}

describe.each(sites)('$name', { timeout: 60_000 }, ({ root, audience, language }) => {
  const { value, diagnostics } = openChecked({ root, asOf: '2026-11-12', language });
  if (value === null) throw new Error('a demo has to open');
  const playbook = audience === 'client' ? projectPlaybook(value.playbook) : value.playbook;
  const { pages } = toSite(playbook, diagnostics);
  const paths = new Set(pages.map(({ path }) => path));
  const all = pages.flatMap((page) => [...texts(page)].map((found) => ({ page: page.path, ...found })));

  test('has a page once, and no text that only a program would write', () => {
    expect(paths.size).toBe(pages.length);
    const wrong = all.filter(({ text }) =>
      /\bNaN\b|\bundefined\b|\bInfinity\b|\[object |не число|Invalid Date/.test(text),
    );
    expect(wrong).toEqual([]);
  });

  test('has no number in its data that is not a number', () => {
    const wrong = pages.filter((page) =>
      /:null,"value":NaN|:NaN|:Infinity/.test(
        JSON.stringify(page, (_key, item) =>
          typeof item === 'number' && !Number.isFinite(item) ? String(item) : item,
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('leads to pages that exist', () => {
    const links = all.filter(({ path, text }) => path.endsWith('.href') && !/^(?:https?:|mailto:|#)/.test(text));
    expect(links.length).toBeGreaterThan(500);
    const broken = links.filter(({ page, text }) => {
      const [target = ''] = text.split('#');
      const file = posix.normalize(posix.join(posix.dirname(page), target));
      return target !== '' && file.endsWith('.html') && !paths.has(file);
    });
    expect(broken).toEqual([]);
  });
});
