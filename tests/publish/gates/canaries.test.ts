import { describe, expect, it } from 'vitest';
import { openPlaybook } from '../../../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../../../src/lib/playbook/projectPlaybook.ts';
import { internalValueGate } from '../../../src/lib/publish/gates/internalValueGate.ts';
import { soughtValues } from '../../../src/lib/publish/gates/soughtValues.ts';
import { toSite } from '../../../src/lib/view/toSite.ts';
import { clientFolder } from '../../support/clientFolder.ts';
import { canaryClient } from './canaryClient.ts';
import { encodings } from './plantedLeaks.ts';

const { files, canaries } = canaryClient();

function open() {
  const { value, diagnostics } = openPlaybook({ root: clientFolder(files), asOf: '2026-11-12', language: 'en' });
  const unread = diagnostics.filter(({ code }) => code.startsWith('content/'));
  if (value === null || unread.length > 0)
    throw new Error(`The canaries do not fit: ${JSON.stringify(unread, null, 2)}`);
  const shown = projectPlaybook(value.playbook);
  const site = toSite(shown, []);
  return { site, sought: soughtValues(value, shown, []) };
}

let opened: ReturnType<typeof open> | undefined;

/** Opened once, by the first test. */
function client() {
  opened ??= open();
  return opened;
}

const empty = { audience: 'client' as const, pages: [], assets: [], files: [] };

describe('a canary in every internal field of every schema', () => {
  const texts = canaries.filter(({ kind }) => kind === 'text');

  it('is one of hundreds', () => {
    expect(canaries.length).toBeGreaterThanOrEqual(400);
  });

  it('reaches no page, no file, no name of the site for the client', () => {
    const told = JSON.stringify(client().site).toLowerCase();
    expect(told).toContain('plain words');
    expect(canaries.filter(({ text }) => told.includes(text.toLowerCase()))).toEqual([]);
    expect(told).not.toContain('canary');
  });

  it.each(Object.entries(encodings))('is caught as %s', async (_name, encode) => {
    const artefacts = texts.map(({ text }, index) => ({ path: `${index}.txt`, bytes: encode(`so, ${text}!`) }));
    const found = await internalValueGate({ site: empty, artefacts, sought: client().sought });
    const caught = new Set(found.map(({ params }) => (params as { artefact: string }).artefact));
    expect(texts.filter((_, index) => !caught.has(`${index}.txt`))).toEqual([]);
  });

  it('is caught as a number', async () => {
    const numbers = canaries.filter(({ kind }) => kind === 'number');
    const artefacts = numbers.map(({ text }, index) => ({
      path: `${index}.json`,
      bytes: Buffer.from(`{"a":${text}}`),
    }));
    expect(await internalValueGate({ site: empty, artefacts, sought: client().sought })).toHaveLength(numbers.length);
  });
});
