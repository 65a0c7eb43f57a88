import { execFileSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../support/temporaryFolder.ts';
import { almanac, siteCase } from './siteCase.ts';

describe('build', () => {
  it('writes the same bytes from another folder, time zone and locale', async () => {
    const [here, there] = [await siteCase('bakery'), await siteCase('bakery')];
    const first = await almanac(['build', '--root', here], { TZ: 'Pacific/Kiritimati', LANG: 'C' });
    const second = await almanac(['build', '--root', there, '--out', path.join(there, 'public')], {
      TZ: 'America/St_Johns',
      LANG: 'tr_TR.UTF-8',
    });
    expect([first.code, first.err, second.code]).toEqual([0, '', 0]);
    expect(first.out).toMatch(/^\d+ pages in .*dist \(\d+\.\d s\)\n$/);
    expect(readdirSync(here).toSorted()).toEqual(['data', 'dist', 'src']);
    const files = filesIn(path.join(here, 'dist'));
    expect(Object.keys(files).length).toBeGreaterThan(20);
    expect(filesIn(path.join(there, 'public'))).toEqual(files);
  });

  it('is quiet in a pipe and ends quietly when its reader has gone', async () => {
    const root = await siteCase('bakery');
    const main = path.resolve('src/cli/main.ts');
    const text = execFileSync(
      'sh',
      ['-c', `"${process.execPath}" "${main}" figures --json --root "${root}" | head -1`],
      {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    expect(text).toBe('{\n');
  });

  it('keeps the old site when something is wrong, also after a build that was stopped in the middle of the swap', async () => {
    const root = await siteCase('bakery');
    await almanac(['build', '--root', root]);
    const before = filesIn(path.join(root, 'dist'));

    const oven = path.join(root, 'src/content/posts/media/oven.jpg');
    const whole = readFileSync(oven);
    writeFileSync(oven, whole.subarray(0, Math.round(whole.length * 0.6)));
    renameSync(path.join(root, 'dist'), path.join(root, '.dist.almanac-old'));
    const picture = await almanac(['build', '--root', root]);
    expect(picture.err).toContain('error[build/unreadable-picture]');
    expect(picture.code).toBe(1);
    expect(filesIn(path.join(root, 'dist'))).toEqual(before);

    appendFileSync(path.join(root, 'data/instagram.csv'), '2026-11-04,nowhere,1,1,1\n');
    const csv = await almanac(['build', '--root', root]);
    expect(csv.code).toBe(1);
    expect(csv.err).toContain('--> data/instagram.csv:5:12');
    expect(csv.err).toContain('The site was not built; the old one is as it was.');
    expect(filesIn(path.join(root, 'dist'))).toEqual(before);
  });

  it('never touches a folder that it did not write', async () => {
    const root = await siteCase('bakery');
    mkdirSync(path.join(root, 'photos'));
    writeFileSync(path.join(root, 'photos/one.txt'), 'mine');
    const { code, err } = await almanac(['build', '--root', root, '--out', path.join(root, 'photos')]);
    expect(code).toBe(2);
    expect(err).toContain('has files that Almanac did not write');
    expect(filesIn(path.join(root, 'photos'))).toEqual({ 'one.txt': 'mine' });
  });

  it('lets one of two builds win; the other says so', async () => {
    const root = await siteCase('bakery');
    const both = await Promise.all([almanac(['build', '--root', root]), almanac(['build', '--root', root])]);
    expect(both.map(({ code }) => code).toSorted()).toEqual([0, 2]);
    expect(both.find(({ code }) => code === 2)?.err).toMatch(/Another build \(process \d+\) is writing/);
    expect(existsSync(path.join(root, 'dist/404.html'))).toBe(true);
  });
});

describe('a site for the client', () => {
  it('holds nothing that is hidden from it, and of pictures only the picture', async () => {
    const root = await siteCase('bakery');
    const team = await almanac(['build', '--root', root]);
    const client = await almanac(['build', '--root', root, '--audience', 'client', '--out', path.join(root, 'public')]);
    expect([team.code, client.code]).toEqual([0, 0]);
    const shown = filesIn(path.join(root, 'public'));
    const text = Object.entries(shown).flat().join('\n');
    expect(text).toContain('Harbour Bakery');
    expect(text).not.toMatch(/canary-|6543|6,543|9871|9,871|4321|4,321|secret/);
    expect(
      Object.entries(filesIn(path.join(root, 'dist')))
        .flat()
        .join('\n'),
    ).toContain('canary-secret-caption');
    const pictures = Object.keys(shown).filter((name) => /\.(?:jpg|png|webp|avif)$/.test(name));
    expect(pictures.length).toBe(1);
    for (const name of pictures) {
      const { width, exif, xmp } = await sharp(path.join(root, 'public', name)).metadata();
      expect({ width, exif, xmp }).toEqual({ width: 1600 });
    }
  });
});
