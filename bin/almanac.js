#!/usr/bin/env node
// Plain JavaScript that any Node can read: TypeScript runs as it is only from Node 24 on, which comes with this package.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const [major] = process.versions.node.split('.');

if (Number(major) >= 24) {
  await import('../src/cli/main.ts');
} else {
  const own = path.join(path.dirname(createRequire(import.meta.url).resolve('node/package.json')), 'bin', 'node');
  const main = path.join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../src/cli/main.ts');
  const { status, signal } = spawnSync(own, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (signal) process.kill(process.pid, signal);
  process.exitCode = status ?? 2;
}
