import { spawn } from 'node:child_process';
import { cpSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { plainEnv } from '../support/plainEnv.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const engine = path.resolve(import.meta.dirname, '../..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A copy of a case under `cases/`, with the pictures that its posts name, gone when all tests have ended. */
export async function siteCase(name: string): Promise<string> {
  const root = temporaryFolder();
  cpSync(path.join(import.meta.dirname, 'cases', name), root, { recursive: true });
  const media = path.join(root, 'src/content/posts/media');
  mkdirSync(media, { recursive: true });
  for (const [file, background] of [
    ['oven.jpg', '#b40'],
    ['secret.jpg', '#04b'],
  ] as const)
    await sharp({ create: { width: 2400, height: 1200, channels: 3, background } })
      .withExif({ IFD0: { Artist: 'canary-exif' } })
      .jpeg()
      .toFile(path.join(media, file));
  return root;
}

/** Runs `almanac` as a process of its own. */
export function almanac(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [path.join(engine, 'src/cli/main.ts'), ...args], {
    cwd: engine,
    env: { ...plainEnv(), ...env },
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk) => {
    err += chunk;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
