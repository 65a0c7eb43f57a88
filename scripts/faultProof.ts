import fs, { existsSync, mkdtempSync, promises, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { almanac } from '../tests/cli/fakeIo.ts';
import { hashOf, twoWords } from './proof/twoWords.ts';

const usage = `npm run proof:faults -- [--from N] [--to N] [--every N]

Builds a small client's site again and again, each time with another file call of the whole program failing, with ENOSPC, EIO,
EACCES and EMFILE in turn. The old or the new site has to stand, the command ends with 2, and it names what it could not do.
It takes a second or two for each call.`;

const codes = ['ENOSPC', 'EIO', 'EACCES', 'EMFILE'] as const;

/** What the program asks of the disk while it publishes; of what is left out nothing depends (`constants`, `watch`). */
const calls = [
  'cp',
  'link',
  'lstat',
  'mkdir',
  'mkdtemp',
  'readdir',
  'readFile',
  'readlink',
  'realpath',
  'rename',
  'rm',
  'stat',
  'symlink',
  'unlink',
  'writeFile',
] as const;

/** Those that wait; they are used for files of Almanac's own folder, where the site is made. */
const waitingCalls = ['mkdirSync', 'readdirSync', 'readFileSync', 'writeFileSync'] as const;
const ownFolders = ['.almanac', 'src'].map((name) => path.resolve(import.meta.dirname, '..', name) + path.sep);

/** Lets the n-th file call from now on fail. */
const fault = { at: 0, code: '', count: 0, what: '' };

function breakDisk(): void {
  const disk = promises as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
  for (const name of calls) {
    const real = disk[name];
    if (real === undefined) continue;
    disk[name] = (...args) => {
      const error = faultOf(name, args);
      return error === null ? real.apply(promises, args) : Promise.reject(error);
    };
  }
  const waiting = fs as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const name of waitingCalls) {
    const real = waiting[name];
    if (real === undefined) continue;
    waiting[name] = (...args) => {
      const isOwn = ownFolders.some((folder) => String(args[0]).startsWith(folder));
      const error = isOwn ? faultOf(name, args) : null;
      if (error !== null) throw error;
      return real.apply(fs, args);
    };
  }
  syncBuiltinESMExports();
}

/** The error of this call, if it is the one that is to fail. */
function faultOf(name: string, args: readonly unknown[]): Error | null {
  fault.count += 1;
  if (fault.count !== fault.at) return null;
  fault.what = `${name} ${String(args[0])}`;
  return Object.assign(new Error(`${fault.code}: ${name}`), { code: fault.code, path: String(args[0]) });
}

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '1' },
    to: { type: 'string' },
    every: { type: 'string', default: '1' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else {
  breakDisk();
  const work = mkdtempSync(path.join(tmpdir(), 'almanac-faults-'));
  try {
    const problems = await proveFaults(path.join(work, 'bakery'));
    console.log(problems.length === 0 ? 'Nothing found.' : problems.join('\n'));
    process.exitCode = problems.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function proveFaults(root: string): Promise<string[]> {
  const { out, write, known } = await twoWords(root, build);
  write('one');
  fault.count = 0;
  await build(root, out);
  const last = Math.min(Number(values.to ?? fault.count), fault.count);
  console.log(`${fault.count} file calls in a build`);
  const tally = { refused: 0, managed: 0 };
  const problems: string[] = [];
  let shown = 'one';
  for (let call = Number(values.from); call <= last; call += Number(values.every)) {
    const wanted = shown === 'one' ? 'two' : 'one';
    const code = codes[call % codes.length] ?? '';
    write(wanted);
    Object.assign(fault, { at: call, code, count: 0, what: '' });
    const { code: exit, err } = await build(root, out);
    Object.assign(fault, { at: 0 });
    const word = existsSync(out) ? known.get(hashOf(out)) : null;
    const told = `call ${call} (${fault.what}, ${code}): exit ${exit}, ${word ?? 'no whole'} site instead of ${wanted}; ${err.trim()}`;
    // A fault that only costs time (a memory that can't be read, what can't be tidied up) is no failure.
    if (exit === 0 ? word !== wanted : exit !== 2 || word !== shown || !err.includes(code)) problems.push(told);
    tally[exit === 0 ? 'managed' : 'refused'] += 1;
    // In a process of its own the lock of a run that could not remove it is nobody's.
    rmSync(path.join(root, '.dist.almanac-lock'), { force: true });
    shown = word ?? shown;
  }
  console.log(`refused with the reason: ${tally.refused}, done all the same: ${tally.managed}`);
  return problems;
}

function build(root: string, out: string) {
  return almanac(['build', '--root', root, '--out', out, '--audience', 'client', '--as-of', '2026-11-12']);
}
