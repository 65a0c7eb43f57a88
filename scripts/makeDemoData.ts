import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DemoFile } from './demo/bytes.ts';
import { northboundFiles } from './demo/northboundFiles.ts';
import { polyusFiles } from './demo/polyusFiles.ts';

/** Writes the exports of the demo clients, always the same bytes. They are in the repository: run this only after changing a number or a published post. */
function write(root: string, files: readonly DemoFile[]): void {
  for (const { path: name, bytes } of files) {
    const target = path.join(root, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  }
}

const polyus = 'examples/polyus';
for (const folder of ['data', path.join(polyus, 'data')]) {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  // A seal is no export: it stays until somebody seals again.
  for (const name of names.filter((one) => one !== 'sealed')) rmSync(path.join(folder, name), { recursive: true });
}
write('.', northboundFiles('src/content/posts'));
write(polyus, polyusFiles(path.join(polyus, 'src/content/posts')));
