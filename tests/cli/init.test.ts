import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundClient } from '../rules/soundClient.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { almanac } from './fakeIo.ts';

const today = { ALMANAC_AS_OF: '2026-11-12' };
const engine = `agency/almanac@${'a'.repeat(40)}`;

describe('init', () => {
  it.each([
    ['en', 'Harbour Tea', 'Q4 2026', []],
    ['ru', 'Чайная «Гавань»', 'IV квартал 2026', ['--lang', 'ru', '--zone', 'Europe/Moscow']],
  ])('in %s begins a client without an error', async (_, name, period, more) => {
    const folder = path.join(temporaryFolder(), name);
    const begun = await almanac(['init', folder, ...more], today);
    expect(begun).toMatchObject({ code: 0, err: '' });
    const yaml = readFileSync(path.join(folder, 'src/content/client.yaml'), 'utf8');
    expect(yaml).toContain(`name: ${JSON.stringify(name)}\n`);
    expect(yaml).toContain(`name: ${period}\n  from: 2026-10-01\n  to: 2026-12-31\n`);
    const { scripts, dependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    expect(scripts.test).toBe('almanac check --root .');
    expect(path.resolve(folder, dependencies.almanac.replace('file:', ''))).toBe(process.cwd());
    const { code, out } = await almanac(['check', '--root', folder, '--json'], today);
    const { diagnostics } = JSON.parse(out) as { diagnostics: { severity: string; code: string }[] };
    expect(code).toBe(0);
    // What is left to think about: answers for complaints and crises, and a level to start from.
    expect(
      diagnostics.map((found) => found.code).filter((found) => !/play|baseline|campaign|cadence|work/.test(found)),
    ).toEqual([]);
  });

  it('says what comes next in the language of the client', async () => {
    const folder = path.join(temporaryFolder(), 'tea');
    const { out } = await almanac(['init', folder, '--locale', 'ru-RU'], today);
    expect(out).toContain('Дальше: npm install в этой папке');
    const other = await almanac(['init', `${folder}-2`, '--locale', 'ru-RU', '--lang', 'en'], today);
    expect(other.out).toContain('Next: npm install in that folder');
  });

  it('with an engine writes workflows that name it', async () => {
    const folder = path.join(temporaryFolder(), 'tea');
    expect((await almanac(['init', folder, '--engine', engine], today)).code).toBe(0);
    const workflows = path.join(folder, '.github/workflows');
    expect(readdirSync(workflows).toSorted()).toEqual(['approve.yml', 'check.yml', 'publish.yml', 'watch.yml']);
    const check = readFileSync(path.join(workflows, 'check.yml'), 'utf8');
    expect(check).toContain(`uses: ${engine}\n`);
    expect(check).not.toContain('uses: ./');
  });

  it('overwrites nothing and refuses what can not be meant', async () => {
    const full = temporaryFolder({ 'notes.txt': 'mine' });
    const call = (...args: string[]) => almanac(['init', ...args, '--lang', 'en'], today);
    expect(await call(full)).toMatchObject({ code: 2, err: expect.stringContaining('is not empty') });
    expect(readdirSync(full)).toEqual(['notes.txt']);
    const free = path.join(full, 'tea');
    expect(await call()).toMatchObject({ code: 2, err: expect.stringContaining('"almanac init" needs FOLDER') });
    expect(await call(free, '--zone', 'Mars')).toMatchObject({
      code: 2,
      err: expect.stringContaining('"Mars" can\'t be taken'),
    });
    expect(await call(free, '--engine', 'main')).toMatchObject({
      code: 2,
      err: expect.stringContaining('is not OWNER/REPO@COMMIT'),
    });
    expect(await call(free, '--dry-run')).toMatchObject({ code: 0, out: expect.stringContaining('would write') });
    expect(readdirSync(full)).toEqual(['notes.txt']);
  });
});

describe('doctor', () => {
  it('says what is there and what to do about what is not', async () => {
    const { code, out } = await almanac(['doctor', '--root', clientFolder(soundClient)]);
    expect(code).toBe(0);
    expect(out).toContain('ok      client "Harbour Tea": errors: 0, warnings: 0\n');
    expect(out).toContain('missing the folder is in no git repository\n    git init');
    const empty = await almanac(['doctor', '--root', temporaryFolder(), '--lang', 'ru', '--json']);
    expect(empty.code).toBe(1);
    const { findings } = JSON.parse(empty.out) as { findings: { state: string; help: string | null }[] };
    expect(findings.map(({ state }) => state).slice(0, 4)).toEqual(['ok', 'warning', 'error', 'ok']);
    expect(findings[2]?.help).toContain('almanac init');
  });
});
