import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import type { SoughtValue } from '../../src/lib/publish/gates/gate.ts';
import { publishSite } from '../../src/lib/publish/publishSite.ts';
import { toSite } from '../../src/lib/view/toSite.ts';
import { plantedLeaks } from '../publish/gates/plantedLeaks.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { siteCase } from './siteCase.ts';

const engine = path.resolve(import.meta.dirname, '../..');

interface Found {
  readonly artefact: string;
  readonly more: number;
}

describe('a leak that is planted in a whole build', () => {
  it('is caught in every kind of file and in every writing, and the old site stays', { timeout: 60_000 }, async () => {
    const root = await siteCase('bakery');
    const { value } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
    if (value === null) throw new Error('The bakery does not open.');
    const site = toSite(projectPlaybook(value.playbook), []);
    const [first, ...others] = site.pages;
    if (first === undefined) throw new Error('The bakery has no pages.');
    const place = { file: 'src/content/client.yaml', line: 1, column: 1 };
    const inPage: SoughtValue = { text: 'nobody may read this name', kind: 'text', place, code: 'gate/internal-value' };
    const leaks = await plantedLeaks();
    const told = { ...first, frame: { ...first.frame, skipText: inPage.text, description: inPage.text } };
    const out = path.join(temporaryFolder({ 'dist/.almanac-site': '', 'dist/index.html': 'old' }), 'dist');
    const found = await publishSite({
      site: {
        ...site,
        pages: [told, ...others.slice(0, 2)],
        // Files of a site are texts; what is planted may be bytes, and both are written alike.
        files: leaks.map(({ path: name, bytes }) => ({ path: name, text: bytes as unknown as string })),
      },
      root,
      engine,
      out,
      link: false,
      sought: [inPage, ...leaks.map(({ sought }) => sought)],
      judge: (seen) => seen,
      made: null,
      verbose: false,
      onStep: () => undefined,
    });
    const named = new Map(
      found
        .filter(({ code }) => code === 'gate/internal-value')
        .map((one) => [`${one.place.file}:${one.place.line}`, one.params as Found]),
    );
    const missed = leaks.filter(({ path: name, sought }) => {
      const hit = named.get(`${sought.place.file}:${sought.place.line}`);
      return hit?.artefact !== name;
    });
    expect(missed.map(({ path: name }) => name)).toEqual([]);
    expect(named.get(`${place.file}:1`)?.artefact).toBe(told.path);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe('old');
    expect(existsSync(path.join(out, 'leaks'))).toBe(false);
  });
});
