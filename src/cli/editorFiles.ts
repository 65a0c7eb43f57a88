import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { collectionNames } from '../lib/schema/collections.ts';
import { editorSchema } from '../lib/schema/jsonSchema.ts';
import { recordTypes } from '../lib/schema/recordTypes.ts';
import { listFiles } from '../lib/source/listFiles.ts';

/**
 * What the Astro extension of VS Code reads to complete and check front matter (its setting `astro.content-intellisense`):
 * a JSON Schema a collection, and a manifest that says which file belongs to which. By path below the client's folder.
 */
export function editorFiles(root: string): ReadonlyMap<string, string> {
  const schemas = collectionNames.map((name): [string, string] => [
    `.astro/collections/${name}.schema.json`,
    JSON.stringify(editorSchema(recordTypes[name].schema, name)),
  ]);
  const entries = listFiles(root, 'src/content').files.map(({ path }) => [
    editorUrl(join(root, path)),
    path.split('/')[2],
  ]);
  const manifest = {
    collections: collectionNames.map((name) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(entries.filter(([, folder]) => collectionNames.some((name) => name === folder))),
  };
  return new Map([...schemas, ['.astro/collections/collections.json', JSON.stringify(manifest, null, 2)]]);
}

/** As the extension looks files up: decoded and in lower case. */
function editorUrl(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}

export function writeEditorFiles(root: string): void {
  for (const [path, text] of editorFiles(root)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}
