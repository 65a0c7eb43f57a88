/** What `check --watch` does after an edit of one post: the whole folder again, with what the run before remembers. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWithTexts } from '../../../src/cli/openWithTexts.ts';
import { createMemory } from '../../../src/lib/source/memory.ts';
import { printMeasured } from '../printMeasured.ts';

const root = process.argv[2] ?? '';
const post = join(root, 'src/content/posts/p7.md');
const text = readFileSync(post, 'utf8');
const memory = createMemory();
const check = () => openWithTexts({ root, asOf: '2025-07-01', language: 'en', memory }).diagnostics.length;
check();
const times = Array.from({ length: 9 }, (_, round) => {
  writeFileSync(post, text.replace('title: Post 7', `title: Post 7, ${round}`));
  const started = performance.now();
  check();
  return performance.now() - started;
}).toSorted((a, b) => a - b);
writeFileSync(post, text);
printMeasured(Math.round(times[4] ?? 0));
