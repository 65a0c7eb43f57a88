import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { headersFor } from '../src/cli/publish.ts';
import { toText } from '../src/lib/diagnostics/diagnostic.ts';
import { openPlaybook } from '../src/lib/playbook/openPlaybook.ts';
import type { Audience } from '../src/lib/playbook/playbook.ts';
import { projectPlaybook } from '../src/lib/playbook/projectPlaybook.ts';
import { soughtValues } from '../src/lib/publish/gates/soughtValues.ts';
import { publishSite } from '../src/lib/publish/publishSite.ts';
import { readSiteFiles } from '../src/lib/publish/siteFiles.ts';
import { toSite } from '../src/lib/view/toSite.ts';
import { type Canary, canaryClient } from '../tests/publish/gates/canaryClient.ts';
import { encodings } from '../tests/publish/gates/plantedLeaks.ts';

/**
 * npm run proof:canaries: builds the client's site of a folder with a canary in every internal field of every schema, and
 * looks for each of them, byte by byte and without the gate, in every file and name of the site, in six encodings. The same
 * search over the team's site has to find most of them: it can see.
 */
const engine = path.resolve(import.meta.dirname, '..');
const { files, canaries } = canaryClient();
const needles = canaries.flatMap((canary) => needlesOf(canary).map((needle) => ({ canary, needle })));

const root = mkdtempSync(path.join(tmpdir(), 'almanac-canaries-'));
try {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  console.log(`${canaries.length} canaries, ${Object.keys(encodings).length} encodings, ${needles.length} needles`);
  const client = await leaksIn('client');
  const team = await leaksIn('team');
  const problems = [...client.refused, ...client.leaks.map(({ canary, name }) => `${canary.field} in ${name}`)];
  console.log(problems.length === 0 ? 'In the site for the client: 0 bytes.' : problems.slice(0, 50).join('\n'));
  const seen = new Set(team.leaks.map(({ canary }) => canary)).size;
  console.log(`In the site of the team, where they may stand: ${seen} of them.`);
  process.exitCode = problems.length === 0 && seen > canaries.length / 2 ? 0 : 1;
} finally {
  rmSync(root, { recursive: true, force: true });
}

async function leaksIn(audience: Audience) {
  const { value, diagnostics } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
  const unread = diagnostics.filter(({ code }) => code.startsWith('content/'));
  if (value === null || unread.length > 0) throw new Error(`The canaries do not fit: ${JSON.stringify(unread)}`);
  const shown = audience === 'client' ? projectPlaybook(value.playbook) : value.playbook;
  const site = toSite(shown, []);
  const out = path.join(root, audience);
  const found = await publishSite({
    // The folder has no pictures, and the fields for them may hold what names none.
    site: { ...site, assets: [], files: [...site.files, headersFor('netlify')] },
    root,
    engine,
    out,
    link: false,
    sought: audience === 'client' ? soughtValues(value, shown, []) : [],
    judge: (seen) => seen,
    made: null,
    verbose: false,
    onStep: () => undefined,
  });
  const haystacks = readSiteFiles(out).flatMap(({ path: name, bytes }) => [
    { name, bytes: Buffer.from(name) },
    { name, bytes: Buffer.from(bytes) },
    ...(bytes[0] === 0x1f && bytes[1] === 0x8b ? [{ name, bytes: gunzipSync(bytes) }] : []),
  ]);
  console.log(`${audience}: ${haystacks.length} names and contents of files`);
  const leaks = haystacks.flatMap(({ name, bytes }) =>
    needles.filter(({ needle }) => bytes.includes(needle)).map(({ canary }) => ({ canary, name })),
  );
  return { leaks, refused: found.map((one) => `${one.place.file}: ${toText(one, 'en').message}`) };
}

/** The part of a canary that no other text has, in each encoding; numbers also in groups. */
function needlesOf({ kind, text }: Canary): Buffer[] {
  const word = kind === 'number' ? text : (/canary\d+/.exec(text)?.[0] ?? text);
  const words = kind === 'number' ? [word, ...grouped(word)] : [word, word.toUpperCase(), `C${word.slice(1)}`];
  return words.flatMap((one) => [
    ...Object.values(encodings).map((encode) => encode(one)),
    Buffer.from(one, 'utf16le').swap16(),
    ...inBase64(one),
  ]);
}

function grouped(digits: string): string[] {
  return [',', '.', ' ', "'", '\u00a0', '\u202f'].map((sign) => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, sign));
}

/** What base64 writes for a text that begins at each of three places in a group, without the signs that its neighbours share. */
function inBase64(text: string): Buffer[] {
  return [0, 1, 2].map((before) => {
    const written = Buffer.concat([Buffer.alloc(before), Buffer.from(text)])
      .toString('base64')
      .replace(/=+$/, '');
    return Buffer.from(written.slice(before === 0 ? 0 : before + 1, -1));
  });
}
