import path from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { pageIndexFile } from '../lib/view/pageIndex.ts';
import { pagesFolder } from './pagesFolder.ts';
import { readIndex } from './readIndex.ts';

/** Content layer: one entry a prepared page, with its kind and digest only. In dev a rewritten index reloads the browser. */
export function pagesLoader(): Loader {
  return {
    name: 'almanac:pages',
    schema: z.object({ kind: z.string() }),
    load: async (context) => {
      const folder = pagesFolder();
      if (folder === undefined) return;
      await loadIndex(context);
      const index = path.resolve(folder, pageIndexFile);
      context.watcher?.add(index);
      context.watcher?.on('change', (changed) => {
        if (path.resolve(changed) === index) void loadIndex(context);
      });
    },
  };
}

async function loadIndex({ store }: LoaderContext): Promise<void> {
  const rows = await readIndex();
  const paths = new Set(rows.map((row) => row.path));
  for (const id of store.keys()) if (!paths.has(id)) store.delete(id);
  for (const { path: id, kind, digest } of rows) store.set({ id, data: { kind }, digest });
}
