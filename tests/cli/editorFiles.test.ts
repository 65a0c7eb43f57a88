import { expect, it } from 'vitest';
import { editorFiles } from '../../src/cli/editorFiles.ts';
import { clientFolder } from '../support/clientFolder.ts';

it('tells an editor the schema of every collection, and which file belongs to which, broken files too', () => {
  const root = clientFolder({ 'src/content/posts/2026-11/P.md': 'no front matter' });
  const files = editorFiles(root);
  expect(JSON.parse(files.get('.astro/collections/posts.schema.json') ?? '')).toMatchObject({ title: 'posts' });
  const { entries } = JSON.parse(files.get('.astro/collections/collections.json') ?? '');
  expect(Object.entries(entries).map(([url, name]) => [url.slice(url.indexOf('/src/content/')), name])).toEqual([
    ['/src/content/channels/instagram.md', 'channels'],
    ['/src/content/posts/2026-11/p.md', 'posts'],
  ]);
});
