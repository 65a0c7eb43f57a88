import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { mulberry32 } from './demo/mulberry32.ts';

const usage = `npm run proof:publish -- [--kills N] [--seed N]

Builds a small client's site again and again.
Bytes: two folders, two time zones, two languages, a cold and a warm cache: sixteen sites, which have to be one.
Kills: a build is killed at N random moments (50); the folder has to hold the old or the new site, and the next build recovers.
It takes about three minutes on two cores.`;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '50' },
    seed: { type: 'string', default: '7' },
    help: { type: 'boolean', default: false },
  },
});
const engine = path.resolve(import.meta.dirname, '..');
const work = mkdtempSync(path.join(tmpdir(), 'almanac-proof-'));

if (values.help) console.log(usage);
else {
  try {
    const problems = [...(await proveBytes()), ...(await proveKills(Number(values.kills), Number(values.seed)))];
    console.log(problems.length === 0 ? 'Nothing found.' : problems.join('\n'));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function proveBytes(): Promise<string[]> {
  const roots = await Promise.all(['here', 'there/deeper'].map((name) => copyOf(path.join(work, name))));
  const hashes = new Map<string, string[]>();
  for (const cache of ['cold', 'warm'])
    for (const root of roots)
      for (const TZ of ['Pacific/Kiritimati', 'America/St_Johns'])
        for (const LANG of ['C', 'tr_TR.UTF-8']) {
          const name = `${cache} ${path.relative(work, root)} ${TZ} ${LANG}`;
          if (cache === 'cold') for (const memory of ['drawn', 'search']) forget(memory);
          const out = path.join(root, 'dist');
          const code = await build(root, out, { TZ, LANG }).ended;
          const hash = code === 0 ? hashOf(out) : `exit ${code}`;
          hashes.set(hash, [...(hashes.get(hash) ?? []), name]);
        }
  console.log(`bytes: ${[...hashes.values()].flat().length} sites, ${hashes.size} hash`);
  return hashes.size === 1 ? [] : [...hashes].map(([hash, names]) => `${hash}: ${names.join(', ')}`);
}

/** What the last builds have left to make the next ones faster. */
function forget(memory: string): void {
  rmSync(path.join(engine, '.almanac', memory), { recursive: true, force: true });
}

async function proveKills(count: number, seed: number): Promise<string[]> {
  const random = mulberry32(seed);
  const root = await copyOf(path.join(work, 'killed'));
  const out = path.join(root, 'dist');
  const file = path.join(root, 'src/content/client.yaml');
  const text = readFileSync(file, 'utf8');
  const write = (word: string) => writeFileSync(file, text.replace(/^headline: .*$/m, `headline: Bread by ${word}`));
  const known = new Map<string, string>();
  let longest = 0;
  for (const word of ['one', 'two']) {
    write(word);
    const started = performance.now();
    await build(root, out).ended;
    longest = Math.max(longest, performance.now() - started);
    known.set(hashOf(out), word);
  }
  const found = { old: 0, new: 0, none: 0 };
  const problems: string[] = [];
  let shown = 'two';
  for (let kill = 1; kill <= count; kill += 1) {
    const wanted = shown === 'two' ? 'one' : 'two';
    write(wanted);
    const after = random() * longest;
    const { ended, child } = build(root, out);
    const timer = setTimeout(() => child.kill('SIGKILL'), after);
    await ended;
    clearTimeout(timer);
    const word = existsSync(out) ? known.get(hashOf(out)) : null;
    if (word === undefined) problems.push(`kill ${kill} after ${Math.round(after)} ms: a mixed site`);
    found[word === wanted ? 'new' : word === null ? 'none' : 'old'] += 1;
    shown = word ?? shown;
  }
  write('one');
  const code = await build(root, out).ended;
  if (code !== 0 || known.get(hashOf(out)) !== 'one') problems.push(`the next build does not recover (exit ${code})`);
  const left = readdirSync(root).filter((name) => name.includes('almanac'));
  if (left.length > 0) problems.push(`left behind: ${left.join(', ')}`);
  console.log(`kills: ${count}, old site ${found.old}, new site ${found.new}, between the two renames ${found.none}`);
  return problems;
}

function build(root: string, out: string, env: NodeJS.ProcessEnv = {}) {
  const main = path.join(engine, 'src/cli/main.ts');
  const args = [main, 'build', '--root', root, '--out', out, '--audience', 'client', '--as-of', '2026-11-12'];
  const child = spawn(process.execPath, args, { cwd: engine, env: { ...process.env, ...env }, stdio: 'ignore' });
  return { child, ended: new Promise<number | null>((resolve) => child.on('close', resolve)) };
}

/** The smallest client of the tests, with the pictures that its posts name. */
async function copyOf(root: string): Promise<string> {
  cpSync(path.join(engine, 'tests/site/cases/bakery'), root, { recursive: true });
  const media = path.join(root, 'src/content/posts/media');
  mkdirSync(media, { recursive: true });
  for (const name of ['oven.jpg', 'secret.jpg'])
    await sharp({ create: { width: 800, height: 400, channels: 3, background: '#b40' } }).toFile(
      path.join(media, name),
    );
  return root;
}

/** Of all names and bytes of a folder. */
function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const file = path.join(folder, name);
    hash.update(name);
    if (statSync(file).isFile()) hash.update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}
