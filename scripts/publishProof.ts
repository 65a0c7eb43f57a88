import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { mulberry32 } from './demo/mulberry32.ts';
import { bakery, hashOf, twoWords } from './proof/twoWords.ts';

const usage = `npm run proof:publish -- [--kills N] [--seed N]

Builds a small client's site again and again.
Bytes: two folders, two time zones, two languages, a cold and a warm cache: sixteen sites, which have to be one.
Kills: a build is killed at N random moments (50), and at the beginning of every step and a moment later; the folder has to
hold the old or the new site, and the next build recovers.
Crowds: two and eight builds at once into one folder: one or more win, the others say so, and nothing is mixed.
It takes about five minutes on two cores.`;

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
    const random = mulberry32(Number(values.seed));
    const problems = [
      ...(await proveBytes()),
      ...(await proveKills('random moments', randomKills(Number(values.kills), random))),
      ...(await proveKills('steps', stepKills(random))),
      ...(await proveCrowd(2)),
      ...(await proveCrowd(8)),
    ];
    console.log(problems.length === 0 ? 'Nothing found.' : problems.join('\n'));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function proveBytes(): Promise<string[]> {
  const roots = await Promise.all(['here', 'there/deeper'].map((name) => bakery(path.join(work, name))));
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

/** When a build is killed: so many milliseconds after it has begun, or has said its n-th step. */
interface Kill {
  readonly step: number | null;
  readonly after: number;
}

/** Some builds end before they are killed: the longest time is that of the slower one of two. */
function randomKills(count: number, random: () => number): (milliseconds: number) => readonly Kill[] {
  return (milliseconds) => Array.from({ length: count }, () => ({ step: null, after: random() * milliseconds }));
}

/** A build says that it reads, and then each step of publishing; the last one is the swap. */
function stepKills(random: () => number): () => readonly Kill[] {
  const spoken = ['reading', 'lock', 'lock', 'recover', 'assets', 'draw', 'assets', 'gates', 'gates', 'swap'];
  const early = spoken.flatMap((_, step) => [0, 3, random() * 60].map((after) => ({ step, after })));
  // The swap itself takes a few dozen milliseconds: every part of it is met.
  const swap = Array.from({ length: 20 }, (_, at) => ({ step: spoken.length - 1, after: 4 * at }));
  return () => [...early, ...swap];
}

async function proveKills(name: string, killsIn: (milliseconds: number) => readonly Kill[]): Promise<string[]> {
  const { root, out, write, known, milliseconds } = await twoSites(name);
  const kills = killsIn(milliseconds);
  const found = { old: 0, new: 0, none: 0 };
  const ended = { killed: 0, itself: 0 };
  const problems: string[] = [];
  let shown = 'two';
  for (const [at, kill] of kills.entries()) {
    const wanted = shown === 'two' ? 'one' : 'two';
    write(wanted);
    ended[(await killedBuild(root, out, kill)) ? 'killed' : 'itself'] += 1;
    const word = existsSync(out) ? known.get(hashOf(out)) : null;
    if (word === undefined) problems.push(`${name}, kill ${at} (${JSON.stringify(kill)}): a mixed site`);
    found[word === wanted ? 'new' : word === null ? 'none' : 'old'] += 1;
    shown = word ?? shown;
  }
  write('one');
  const code = await build(root, out).ended;
  if (code !== 0 || known.get(hashOf(out)) !== 'one') problems.push(`${name}: no recovery (exit ${code})`);
  problems.push(...remainsIn(root).map((left) => `${name}: left behind: ${left}`));
  console.log(
    `kills at ${name}: ${ended.killed} of ${kills.length} (${ended.itself} had ended), old site ${found.old}, new site ${found.new}, between two renames ${found.none}`,
  );
  return problems;
}

/** True where the build was killed before it ended. */
async function killedBuild(root: string, out: string, { step, after }: Kill): Promise<boolean> {
  const { ended, child } = build(root, out, {}, step !== null);
  let timer: NodeJS.Timeout | undefined;
  const arm = () => {
    timer ??= setTimeout(() => child.kill('SIGKILL'), after);
  };
  if (step === null) arm();
  let said = 0;
  child.stderr?.on('data', (text: Buffer) => {
    said += text.toString().split('…').length - 1;
    if (step !== null && said > step) arm();
  });
  const code = await ended;
  clearTimeout(timer);
  return code === null;
}

async function proveCrowd(count: number): Promise<string[]> {
  const { root, out, write, known } = await twoSites(`crowd of ${count}`);
  write('one');
  const codes = await Promise.all(Array.from({ length: count }, () => build(root, out).ended));
  const won = codes.filter((code) => code === 0).length;
  const lost = codes.filter((code) => code === 2).length;
  console.log(`${count} builds at once: ${won} won, ${lost} said that another one is at work`);
  const problems = remainsIn(root).map((left) => `crowd of ${count}: left behind: ${left}`);
  if (won === 0 || won + lost !== count) problems.push(`crowd of ${count}: exit ${codes.join(', ')}`);
  if (known.get(hashOf(out)) !== 'one') problems.push(`crowd of ${count}: a mixed site`);
  return problems;
}

function twoSites(name: string) {
  return twoWords(path.join(work, name.replaceAll(' ', '-')), (root, out) => build(root, out).ended);
}

function remainsIn(root: string): string[] {
  return readdirSync(root).filter((name) => name.includes('almanac'));
}

/** With `tells` it says its steps, as it does at a terminal. */
function build(root: string, out: string, env: NodeJS.ProcessEnv = {}, tells = false) {
  const args = ['build', '--root', root, '--out', out, '--audience', 'client', '--as-of', '2026-11-12'];
  const main = path.join(engine, 'src/cli/main.ts');
  const run = path.join(engine, 'src/cli/run.ts');
  const io = path.join(engine, 'src/cli/processIo.ts');
  const telling = `import { run } from '${run}'; import { processIo } from '${io}';
    process.exitCode = await run(${JSON.stringify(args)}, { ...processIo(), terminal: true });`;
  const call = tells ? ['--input-type=module', '--eval', telling] : [main, ...args];
  const child = spawn(process.execPath, call, {
    cwd: engine,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', tells ? 'pipe' : 'ignore'],
  });
  return { child, ended: new Promise<number | null>((resolve) => child.on('close', resolve)) };
}
