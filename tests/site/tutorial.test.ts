import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { almanac } from '../cli/fakeIo.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const page = readFileSync(path.resolve('docs/tutorial.md'), 'utf8');

type Step =
  | { readonly kind: 'command'; readonly args: readonly string[] }
  | { readonly kind: 'file'; readonly path: string; readonly text: string };

/** Commands and files of the page, in its order. */
function steps(): Step[] {
  return [...page.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].flatMap(([, , file, text = '']): Step[] => {
    if (file !== undefined) return [{ kind: 'file', path: file, text }];
    const lines = text.split('\n').filter((line) => line.startsWith('$ almanac '));
    return lines.map((line) => ({
      kind: 'command',
      args: [...line.slice('$ almanac '.length).matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, plain]) => quoted ?? plain ?? '',
      ),
    }));
  });
}

/** Not that of the `npm` which runs these tests: it would speak of another folder. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD|NODE_ENV|VITEST)/i.test(name));
  return { ...Object.fromEntries(own), ALMANAC_AS_OF: '2026-11-12', ALMANAC_LANG: 'en' };
}

const home = process.cwd();
afterAll(() => process.chdir(home));

it('the five minutes work as they are written, in a folder with spaces and Cyrillic in its path', async () => {
  const folder = path.join(temporaryFolder(), 'Мои клиенты 2026');
  mkdirSync(folder);
  process.chdir(folder);
  const outs: string[] = [];
  for (const step of steps()) {
    if (step.kind === 'file') {
      const target = path.join(folder, 'Harbour Tea', step.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, step.text);
      continue;
    }
    const { code, out, err } = await almanac([...step.args], { ALMANAC_AS_OF: '2026-11-12' });
    // The folder is in no repository: doctor says so, and that is no error.
    expect([step.args[0], code, err.includes('error[')]).toEqual([step.args[0], 0, false]);
    outs.push(`${step.args[0]}: ${out}`);
  }
  expect(outs.map((out) => out.split(':', 1)[0])).toEqual([
    'init',
    'check',
    'new',
    'inspect',
    'figures',
    'approve',
    'verify',
    'build',
    'doctor',
  ]);
  // 25 + 30 views in November.
  expect(outs[3]).toContain('55');
  expect(outs[5]).toContain('2026-11-20-three-minutes: approved by client for the client');
  expect(readFileSync(path.join(folder, 'Harbour Tea/dist/index.html'), 'utf8')).toContain('Harbour Tea');

  // The folder passes a test of its own, for who knows npm only.
  const npm = (...args: string[]) =>
    execFileSync('npm', args, { cwd: path.join(folder, 'Harbour Tea'), encoding: 'utf8', env: ownEnvironment() });
  npm('install', '--offline', '--no-audit', '--no-fund');
  expect(npm('test')).toMatch(/Errors: 0, warnings: \d+/);
}, 120_000);
