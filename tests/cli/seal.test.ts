import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FigureChange } from '../../src/lib/diff/planDiff.ts';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { projectPlaybook } from '../../src/lib/playbook/projectPlaybook.ts';
import type { ReportPage } from '../../src/lib/view/numbers/report/reportPage.ts';
import { toSite } from '../../src/lib/view/toSite.ts';
import { pngOf } from '../rules/tinyPicture.ts';
import { clientFolder, places } from '../support/clientFolder.ts';
import { almanac } from './fakeIo.ts';

const sealFile = 'data/sealed/2026-10.json';
const reportFile = 'src/content/reports/2026-10.mdx';
const goalFile = 'src/content/goals/seen.md';
const octoberFile = 'data/instagram/october.csv';
const picture = 'src/content/reports/shelf.png';

const report = (fields = 'issued: 2026-11-04') => `---
title: October
audience: client
month: 2026-10
${fields}
findings:
  - says: Seen by more people.
---
Seen <Figure kpi="impressions" channel="instagram" period="2026-10" /> times, see [the goal](../goals/seen.md).

![A shelf](shelf.png)
`;

const goal = (target: number) => `---
title: Be seen
audience: client
order: 1
difficulty: weak-awareness
problem: Few know us.
objective: More people see us.
kpi: impressions
channels: [instagram]
target: ${target}
start: 2026-10-01
due: 2026-12-31
---
`;

const channel = `---
title: Instagram
audience: client
platform: instagram
code: IG
role: Shows how it is made.
---
`;

/** So many on each of the first days of October: 31 days of 10 are 310. */
function october(days: number, each: number): string {
  const rows = Array.from(
    { length: days },
    (_, day) => `2026-10-${String(day + 1).padStart(2, '0')},instagram,${each}`,
  );
  return ['date,channel,impressions', ...rows, ''].join('\n');
}

function folder(more: Readonly<Record<string, string | Uint8Array>> = {}): string {
  return clientFolder({
    'src/content/channels/instagram.md': channel,
    [goalFile]: goal(900),
    [reportFile]: report(),
    [picture]: pngOf(2, 2),
    [octoberFile]: october(31, 10),
    ...more,
  });
}

const edit = (root: string, file: string, text: string | Uint8Array) => writeFileSync(path.join(root, file), text);
const read = (root: string, file: string) => readFileSync(path.join(root, file), 'utf8');
const run = (root: string, ...args: string[]) => almanac([...args, '--root', root, '--as-of', '2026-11-12']);

async function sealed(more: Readonly<Record<string, string | Uint8Array>> = {}): Promise<string> {
  const root = folder(more);
  expect(await run(root, 'seal', '2026-10')).toMatchObject({ code: 0, err: '' });
  return root;
}

function open(root: string) {
  const { value, diagnostics } = openPlaybook({ root, asOf: '2026-11-20', language: 'en' });
  if (value === null) throw new Error('the folder has to open');
  return { playbook: value.playbook, diagnostics };
}

function pageOf(root: string): ReportPage {
  const { pages } = toSite(projectPlaybook(open(root).playbook), []);
  return pages.find((page) => page.path === 'reports/2026-10.html')?.body as ReportPage;
}

const textOf = (page: ReportPage) => JSON.stringify(page.body).replaceAll('\\"', '"');

describe('almanac seal', () => {
  it('freezes the report: later data stand beside what was told', async () => {
    const root = await sealed();
    edit(root, octoberFile, october(31, 9));
    const page = pageOf(root);
    expect(textOf(page)).toContain('>310<span class="now"');
    expect(textOf(page)).toContain('>now 279</span>');
    expect(page.goals.rows[0]?.figure).toMatchObject({ text: '310', since: { text: 'now 279' } });
    expect(page.facts.at(-1)).toEqual({ name: 'Sealed', text: '12 November 2026' });
    expect(page.sealed?.changed.map(({ figure }) => [figure.text, figure.since?.text])).toEqual([
      ['310', 'now 279'],
      ['310', 'now 279'],
    ]);
  });

  it('is named by a plan diff beside each figure that it holds and that is another now', async () => {
    const [base, head] = [await sealed(), await sealed()];
    edit(head, octoberFile, october(31, 9));
    const { out } = await almanac(['diff', base, head, '--json', '--as-of', '2026-11-12']);
    const { figures } = JSON.parse(out) as { figures: FigureChange[] };
    // The report names October of the channel, and its goal the quarter; of all channels together it says nothing.
    const told = figures.map(({ scope, after, reports }) => [scope, after, reports.map((one) => one.sealed)]);
    expect(told).toEqual([
      [null, 279, []],
      ['Instagram', 279, [true]],
      ['Instagram', 279, [true]],
    ]);
  });

  it('says that nothing changed while nothing did, and writes the same bytes each time', async () => {
    const root = await sealed();
    expect(pageOf(root).sealed).toMatchObject({
      changed: [],
      lines: [expect.anything(), 'No data have changed since.'],
    });
    expect(read(await sealed(), sealFile)).toBe(read(root, sealFile));
  });

  it('keeps the text and the goals of the day, and gives up links to pages that are gone', async () => {
    const root = await sealed();
    edit(root, reportFile, report().replace('Seen by more people.', 'Seen by fewer.').replace('Seen <', 'Heard <'));
    edit(root, goalFile, goal(1200));
    const page = pageOf(root);
    expect(page.title.heading).toBe('Seen by more people.');
    expect(page.goals.rows[0]?.target).toBe('900');
    expect(textOf(page)).toContain('Seen <');
    rmSync(path.join(root, goalFile));
    edit(root, reportFile, report().replace('[the goal](../goals/seen.md)', 'the goal'));
    expect(pageOf(root).goals.rows[0]).toMatchObject({ title: 'Be seen', href: '#sealed' });
  });

  it('has for the client nothing but what the client could see', async () => {
    const root = await sealed({
      'src/content/channels/hidden.md': channel
        .replace('audience: client\n', '')
        .replace('Instagram', 'Hidden')
        .replace('code: IG', 'code: HI'),
      'data/hidden/days.csv': 'date,channel,impressions\n2026-10-01,hidden,7777\n2026-10-31,hidden,1\n',
    });
    const { playbook } = open(root);
    expect(JSON.stringify([...playbook.seals.values()])).toMatch(/Hidden.*7777/);
    const shown = projectPlaybook(playbook).seals.get('2026-10');
    expect(JSON.stringify(shown)).not.toMatch(/hidden|Hidden|7777/);
    expect(shown?.forClient).toBeNull();
  });

  it.each<[string, string[], () => string, string]>([
    ['without a report', [], folder, 'Which report? There are: 2026-10.'],
    ['a name that is none', ['2026-01'], folder, 'There is no report "2026-01". Did you mean "2026-10"?'],
    ['a draft', ['2026-10'], () => folder({ [reportFile]: report('by: timur') }), '2026-10 is a draft'],
    [
      'a month without its end',
      ['2026-10'],
      () => folder({ [octoberFile]: october(20, 10) }),
      'instagram (2026-10-20)',
    ],
  ])('refuses %s', async (_name, args, make, says) => {
    const { code, err } = await run(make(), 'seal', ...args);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it('takes a month without its end when told to; a month has to be over', async () => {
    const root = folder({ [octoberFile]: october(20, 10) });
    expect(await run(root, 'seal', '2026-10', '--incomplete')).toMatchObject({ code: 0 });
    expect(JSON.parse(read(root, sealFile)).incomplete).toEqual([
      { channel: 'instagram', through: '2026-10-20', days: 11 },
    ]);
    const early = await almanac(['seal', '2026-10', '--root', folder(), '--as-of', '2026-10-31']);
    expect(early.err).toContain('2026-10 is not over before 2026-10-31');
  });

  it('seals again only with a reason, which the page tells', async () => {
    const root = await sealed();
    expect((await run(root, 'seal', '2026-10')).err).toContain('2026-10 was sealed on 2026-11-12.');
    edit(root, reportFile, report().replace('Seen by more people.', 'Seen by fewer.'));
    expect(await run(root, 'seal', '2026-10', '--reason', 'One day was counted twice.')).toMatchObject({ code: 0 });
    const page = pageOf(root);
    expect(page.title.heading).toBe('Seen by fewer.');
    expect(page.sealed?.lines[1]).toBe(
      'It was sealed first on 12 November 2026, and again because: One day was counted twice.',
    );
    expect(JSON.parse(read(root, sealFile)).earlier).toMatchObject([{ asOf: '2026-11-12', reason: null }]);
  });

  it('seals nothing while something is wrong', async () => {
    const root = folder({ [goalFile]: goal(900).replace('kpi: impressions', 'kpi: impresions') });
    expect(await run(root, 'seal', '2026-10')).toMatchObject({ code: 1, out: '' });
  });
});

describe('almanac verify REPORT', () => {
  it('is content while everything comes out to the byte', async () => {
    expect(await run(await sealed(), 'verify', '2026-10')).toEqual({
      code: 0,
      err: '',
      out: expect.stringMatching(
        /^2026-10, sealed as of 2026-11-12: the same to the byte\. Figures: \d+, files: 6\.\n$/,
      ),
    });
  });

  it('goes back to the day of the seal, on which what has come out since is not out yet', async () => {
    const root = await sealed();
    const facts = 'work: review\npublished: { instagram: { at: 2026-11-14T10:00, url: https://instagram.com/p/1 } }';
    const posts = path.join(root, 'src/content/posts');
    mkdirSync(posts, { recursive: true });
    edit(
      posts,
      'tea.md',
      `---\ntitle: Tea\naudience: client\nchannels: [instagram]\ndate: 2026-11-14\ntime: "10:00"\nformat: text\n${facts}\n---\nTea.\n`,
    );
    expect(await almanac(['verify', '2026-10', '--root', root, '--as-of', '2026-11-20'])).toMatchObject({
      code: 0,
      err: '',
    });
  });

  it('says what comes out differently', async () => {
    const root = await sealed();
    edit(root, octoberFile, october(31, 9));
    edit(root, goalFile, goal(1200));
    const { code, out } = await run(root, 'verify', '2026-10');
    expect(code).toBe(1);
    expect(out).toContain('\n  impressions/instagram/2026-10: 310 → 279\n');
    expect(out).toContain(
      '\n  src/content/goals/seen.md target: {"value":900,"unit":"number"} → {"value":1200,"unit":"number"}\n',
    );
    expect(out).toMatch(/\n {2}data\/instagram\/october\.csv: [0-9a-f]{57}… → [0-9a-f]{57}…\n/);
    const json = JSON.parse((await run(root, 'verify', '2026-10', '--json')).out);
    expect(json).toMatchObject({ version: 1, report: '2026-10', sameBytes: false });
    expect(json.differences).toContainEqual({
      kind: 'figure',
      name: 'impressions/instagram/2026-10',
      sealed: 310,
      now: 279,
    });
  });

  it('can not run on a report that is not sealed', async () => {
    expect(await run(folder(), 'verify', '2026-10')).toMatchObject({ code: 2 });
  });

  it('says that a seal is damaged', async () => {
    const root = await sealed();
    edit(root, sealFile, read(root, sealFile).replaceAll('310', '410'));
    const { code, err } = await run(root, 'verify', '2026-10');
    expect([code, err.includes('error[seal/damaged]')]).toEqual([1, true]);
  });
});

describe('a seal that can not be trusted', () => {
  const change = (root: string, how: (text: string) => string) => edit(root, sealFile, how(read(root, sealFile)));
  it.each<[string, (root: string) => void, string]>([
    [
      'a figure edited',
      (root) => change(root, (text) => text.replaceAll('310', '410')),
      `seal/damaged ${sealFile}:1:1`,
    ],
    ['cut short', (root) => change(root, (text) => text.slice(0, 900)), `seal/damaged ${sealFile}:1:1`],
    ['no JSON', (root) => change(root, () => 'sealed!'), `seal/damaged ${sealFile}:1:1`],
    ['a list', (root) => change(root, () => '[]'), `seal/damaged ${sealFile}:1:1`],
    ['a prototype', (root) => change(root, () => '{"__proto__": {"version": 1}}'), `seal/damaged ${sealFile}:1:1`],
    [
      'the name of another report',
      (root) => edit(root, 'data/sealed/2026-09.json', read(root, sealFile)),
      'seal/damaged data/sealed/2026-09.json:1:1',
    ],
    [
      'a version of tomorrow',
      (root) => change(root, (text) => text.replace('"version": 1', '"version": 2')),
      `seal/unknown-version ${sealFile}:1:1`,
    ],
    ['no report', (root) => rmSync(path.join(root, reportFile)), `seal/without-report ${sealFile}:1:1`],
    [
      'its text edited',
      (root) => edit(root, reportFile, `${report()}More.\n`),
      `seal/report-changed ${reportFile}:1:1`,
    ],
    ['another picture', (root) => edit(root, picture, pngOf(3, 3)), `seal/picture-changed ${reportFile}:1:1`],
    ['no picture', (root) => rmSync(path.join(root, picture)), `seal/picture-changed ${reportFile}:1:1`],
  ])('%s', async (_name, damage, place) => {
    const root = await sealed();
    damage(root);
    expect(places(open(root).diagnostics)).toContain(place);
  });

  it('was sealed for the team only, and is for the client now', async () => {
    const root = await sealed({ [reportFile]: report().replace('audience: client\n', '') });
    edit(root, reportFile, report());
    expect(places(open(root).diagnostics)).toContain(`seal/not-for-client ${reportFile}:1:1`);
  });
});
