import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { stringify } from 'yaml';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import type { Audience } from '../../src/lib/playbook/playbook.ts';
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

/** Exports in which a platform repeats what somebody has written there: titles of posts, names of campaigns, searches. */
const exportsOf = (texts: readonly string[]): Readonly<Record<string, string>> => ({
  'days.csv': 'date,channel,impressions\n2026-11-01,plain,60\n2026-11-02,plain,90\n',
  [`days "><img src=x onerror=alive()>.csv`]: 'date,channel,likes\n2026-11-01,plain,6\n2026-11-02,plain,9\n',
  'posts.csv': table('date,channel,object,published,title,impressions,likes', texts, (text, row) => [
    '2026-11-10',
    'plain',
    `https://example.com/${row}?utm_content=${text}`,
    `2026-11-0${(row % 9) + 1} 10:00`,
    text,
    String(1000 + row),
    '1',
  ]),
  'ads.csv': table(
    'Reporting starts,Reporting ends,Campaign name,Campaign delivery,Reach,Impressions,Amount spent (EUR)',
    texts,
    (text, row) => ['2026-11-01', '2026-11-10', text, 'active', '50', '120', String(row)],
  ),
  'Queries.csv': table('Top queries,Clicks,Impressions,CTR,Position', texts, (text, row) => [
    text,
    '1',
    String(10 + row),
    '10%',
    '3.2',
  ]),
});

const sources = `files:
  - match: data/plain/Queries.csv
    period: { from: 2026-11-01, to: 2026-11-10 }
`;

function table(head: string, texts: readonly string[], row: (text: string, at: number) => readonly string[]): string {
  const rows = texts.map((text, at) =>
    row(text, at)
      .map((cell) => `"${cell.replaceAll('"', '""')}"`)
      .join(','),
  );
  return `${head}\n${rows.join('\n')}\n`;
}

function hostileWith(texts: readonly string[]): Sampling {
  const all = texts.join(' ');
  return { text: (_field, form) => forms[form] ?? all, number: () => 7 };
}

/** A record may hold 64,000 characters, and has up to sixty fields. */
function inParts(texts: readonly string[]): readonly (readonly string[])[] {
  const size = 10;
  return Array.from({ length: Math.ceil(texts.length / size) }, (_, part) =>
    texts.slice(part * size, (part + 1) * size),
  );
}

/**
 * Builds the site of a folder in which every text that its audience may read is one of these, or all of them: in records,
 * in exports, in the name of a file. Returns the finished folder, its pages, and what the gate and the reader of files found.
 */
export async function buildHostileSite(texts: readonly string[], root: string, audience: Audience) {
  const all = texts.join(' ');
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  };
  const picture = await sharp({ create: { width: 4, height: 4, channels: 3, background: '#b40' } })
    .png()
    .toBuffer();
  for (const [collection, type] of Object.entries(recordTypes)) {
    const shape = audience === 'client' ? type.client : type.schema.shape;
    for (const [at, some] of inParts(texts).entries()) {
      const fields = { ...sampleShape(shape, collection, hostileWith(some)), audience: 'client', waivers: [] };
      const file = `src/content/${collection}/plain${at === 0 ? '' : `-${at}`}.md`;
      write(file, recordFile(fields, `${some.join('\n\n')}\n`));
    }
    write(`src/content/${collection}/a.png`, picture);
  }
  const client = {
    ...sampleShape(clientType.client, 'client', hostileWith(texts)),
    period: { name: all, from: '2026-10-01', to: '2026-12-31' },
    team: [{ id: 'timur', name: all, role: all }],
    metrics: [],
  };
  write('src/content/client.yaml', stringify(client));
  write('src/content/a.png', picture);
  write('data/sources.yaml', sources);
  for (const [name, text] of Object.entries(exportsOf(texts))) write(`data/plain/${name}`, text);
  const { value, diagnostics } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
  if (value === null) throw new Error(`The folder does not open: ${JSON.stringify(diagnostics)}`);
  const shown = audience === 'client' ? projectPlaybook(value.playbook) : value.playbook;
  const whole = toSite(shown, diagnostics);
  // A text that names a picture names none that is there: `check` would have stopped the build for it.
  const site = { ...whole, assets: whole.assets.filter(({ from }) => existsSync(path.join(root, from))) };
  const out = path.join(root, 'dist');
  const found = await publishSite({
    site,
    root,
    engine,
    out,
    link: false,
    sought: [],
    judge: (seen) => seen,
    made: null,
    verbose: false,
    onStep: () => undefined,
  });
  const unread = diagnostics.filter(({ code }) => code.startsWith('content/') || code.startsWith('data/'));
  return { out, found, unread, pages: site.pages.map((page) => page.path) };
}
