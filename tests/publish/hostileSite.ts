import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import { publishSite } from '../../src/lib/publish/publishSite.ts';
import { clientType } from '../../src/lib/schema/client.ts';
import { recordTypes } from '../../src/lib/schema/recordTypes.ts';
import { toSite } from '../../src/lib/view/toSite.ts';
import { recordFile, type Sampling, sampleShape } from './gates/canaryClient.ts';

const engine = path.resolve(import.meta.dirname, '../..');

const forms: Readonly<Record<string, string>> = {
  day: '2026-11-05',
  month: '2026-11',
  time: '10:00',
  moment: '2026-11-05T10:00',
  timeZone: 'Europe/Berlin',
  locale: 'en-GB',
  currency: 'EUR',
  color: '#00694F',
  id: 'plain',
  path: './a.png',
  hashtag: '#plain',
  code: 'CC',
  url: 'https://example.com/"><script>alive()</script>',
};

/** Builds the site for the client of a folder in which every text that it may read is one of these, or all of them. Returns what was found and the folder. */
export async function buildHostileSite(texts: readonly string[], root: string) {
  const all = texts.join(' ');
  const hostile: Sampling = { text: (_field, form) => forms[form] ?? all, number: () => 7 };
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#b40' } })
    .png()
    .toBuffer();
  for (const [collection, type] of Object.entries(recordTypes)) {
    const fields = { ...sampleShape(type.client, collection, hostile), audience: 'client' };
    write(`src/content/${collection}/plain.md`, recordFile(fields, `${texts.join('\n\n')}\n`));
    write(`src/content/${collection}/a.png`, picture);
  }
  const client = {
    ...sampleShape(clientType.client, 'client', hostile),
    period: { name: all, from: '2026-10-01', to: '2026-12-31' },
    team: [{ id: 'timur', name: all, role: all }],
    metrics: [],
  };
  write('src/content/client.yaml', stringify(client));
  write('src/content/a.png', picture);
  write('data/plain/days.csv', `date,channel,impressions\n2026-11-01,plain,60\n2026-11-02,plain,90\n`);
  const { value, diagnostics } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
  if (value === null) throw new Error(`The folder does not open: ${JSON.stringify(diagnostics)}`);
  const site = toSite(projectPlaybook(value.playbook), []);
  const out = path.join(root, 'dist');
  const found = await publishSite({
    site,
    root,
    engine,
    out,
    link: false,
    sought: [],
    // The gate takes a tag inside of an attribute's value for one, and would keep the site from being looked at.
    judge: (seen) => seen.map((one) => ({ ...one, severity: 'warning' as const })),
    made: null,
    verbose: false,
    onStep: () => undefined,
  });
  const unread = diagnostics.filter(({ code }) => code.startsWith('content/'));
  return { out, found, unread, pages: site.pages.map((page) => page.path) };
}
