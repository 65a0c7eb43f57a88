import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planJsonSchema } from '../../src/lib/exports/planJson.ts';
import { clientFolder, clientYaml } from '../support/clientFolder.ts';
import { almanac } from './fakeIo.ts';

const post = (more = '', body = 'Pour.') =>
  `---\ntitle: A pour # really\naudience: client\ndate: 2026-11-20\ntime: "10:00"\nchannels: [instagram]\nformat: text\nwork: client\napproved: { by: timur, on: 2026-11-10 }\n${more}---\n${body}\n`;
const rulesOff = `${clientYaml}rules:\n  rules/post-without-goal: "off"\n  rules/post-without-persona: "off"\n  rules/post-without-pillar: "off"\n  rules/format-not-on-platform: "off"\n`;

function setup(posts: Readonly<Record<string, string>>) {
  const files = Object.entries(posts).map(([id, text]) => [`src/content/posts/${id}.md`, text]);
  const root = clientFolder({ 'src/content/client.yaml': rulesOff, ...Object.fromEntries(files) });
  const out = join(root, 'out');
  const run = (...args: string[]) => almanac(['export', ...args, '--root', root, '--out', out, '--lang', 'en']);
  return { root, out, run, textOf: (id: string) => readFileSync(join(root, `src/content/posts/${id}.md`), 'utf8') };
}

describe('export to a scheduler', () => {
  it('writes approved posts, a list of what is lost, and says what is left out', async () => {
    const { out, run } = setup({
      a: post(),
      b: post('', 'Draft.').replace(/^approved.*\n/m, ''),
      c: post('exported: { on: 2026-11-09, to: Buffer }\n'),
    });
    const { code, out: said } = await run('buffer');
    expect(code).toBe(0);
    expect(readdirSync(out)).toEqual(['buffer-instagram.csv', 'buffer-instagram.lost.csv']);
    expect(readFileSync(join(out, 'buffer-instagram.csv'), 'utf8')).toBe(
      'Text,Image URL,Tags,Posting Time\r\nPour.,,,2026-11-20 10:00\r\n',
    );
    expect(said).toContain('Left out, not approved: 1\n  2026-11-20  10:00  instagram  b\n');
    expect(said).toContain('Left out, went to a scheduler before: 1\n  2026-11-20  10:00  instagram  c\n');
    expect(said).toContain('--record');
  });

  it('never overwrites, unless told to', async () => {
    const { out, run } = setup({ a: post() });
    await run('sprout');
    writeFileSync(join(out, 'sprout-instagram.csv'), 'mine');
    const again = await run('sprout');
    expect([again.code, readFileSync(join(out, 'sprout-instagram.csv'), 'utf8')]).toEqual([2, 'mine']);
    expect(again.err).toContain('is there already, and 1 more. Nothing was written.');
    expect((await run('sprout', '--force')).code).toBe(0);
    expect(readFileSync(join(out, 'sprout-instagram.csv'), 'utf8')).toContain('Pour.');
  });

  it('--dry-run writes and records nothing', async () => {
    const { out, run, textOf } = setup({ a: post() });
    const { out: said } = await run('buffer', '--dry-run', '--record');
    expect(said).toContain(`would write ${join(out, 'buffer-instagram.csv')}`);
    expect([existsSync(out), textOf('a')]).toEqual([false, post()]);
  });

  it.each([
    ['line feeds', (text: string) => text],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte-order mark', (text: string) => `\ufeff${text}`],
  ])('--record adds one field and leaves every other byte: %s', async (_, as) => {
    const { run, textOf } = setup({ a: as(post()) });
    const { code, out } = await run('buffer', '--record');
    expect([code, out]).toEqual([0, expect.stringContaining('Noted as exported: 1.')]);
    expect(textOf('a')).toBe(as(post('exported:\n  on: 2026-11-12\n  to: Buffer\n')));
    expect((await run('buffer', '--force')).out).toContain('Left out, went to a scheduler before: 1');
  });

  it.each([
    ['exported: { on: 2026-11-09, to: Publer }\n', 'exported: { on: 2026-11-12, to: Buffer }\n'],
    [
      'exported:\n  to: "Publer" # by hand\n  on: 2026-11-09\n',
      'exported:\n  to: Buffer # by hand\n  on: 2026-11-12\n',
    ],
  ])('--again --record writes the later export over the earlier one', async (before, after) => {
    const { run, textOf } = setup({ a: post(before) });
    await run('buffer', '--again', '--record');
    expect(textOf('a')).toBe(post(after));
  });

  it('does not note a post that still has to go out elsewhere', async () => {
    const second = post().replace('[instagram]', '[instagram, telegram]');
    const { root, run, textOf } = setup({ a: second });
    writeFileSync(
      join(root, 'src/content/channels/telegram.md'),
      '---\ntitle: Telegram\nplatform: telegram\ncode: TG\nrole: Tells.\n---\n',
    );
    const { out } = await run('buffer', '--channel', 'instagram', '--record');
    expect(out).toContain('a is not noted as exported: it still has to go out on telegram.');
    expect(textOf('a')).toBe(second);
  });

  it('a text that the file can not carry is an error with its place, and not in the file', async () => {
    const { out, run } = setup({ a: post(), b: post('', 'Two\u0007cups.') });
    const { code, err } = await run('buffer');
    expect(code).toBe(1);
    expect(err).toContain('exports/text-not-carried');
    expect(err).toContain('src/content/posts/b.md:11:1');
    expect(readFileSync(join(out, 'buffer-instagram.csv'), 'utf8')).not.toContain('cups');
  });

  it('writes nothing while the plan has errors', async () => {
    const { out, run } = setup({ a: post('campaign: nowhere\n') });
    const { code, err } = await run('buffer');
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect(err).toContain('Nothing was written: mend the errors first');
  });

  it.each([
    [[], 'needs TO'],
    [['bufer'], 'Did you mean "buffer"?'],
    [['buffer', 'json'], '"json" is one too many'],
    [['buffer', '--from', '2026-02-30'], '--from is "2026-02-30"'],
    [['buffer', '--from', '2026-12-01', '--to', '2026-11-01'], 'is before --from'],
    [['buffer', '--channel', 'insta'], 'There is no channel "insta". There are: instagram.'],
    [['buffer', '--status', 'aproved'], 'Did you mean "approved"?'],
    [['buffer', '--site', 'plan.example'], 'is not an address'],
    [['postfast'], '--accounts instagram=ID'],
    [['postfast', '--accounts', 'instagram'], 'Write it as instagram=ID'],
    [['postfast', '--accounts', 'insta=1'], 'There is no channel "insta"'],
  ])('refuses %j', async (args, message) => {
    const { out, run } = setup({ a: post() });
    const { code, err } = await run(...args);
    expect([code, err, existsSync(out)]).toEqual([2, expect.stringContaining(message), false]);
  });
});

describe('export of the whole plan', () => {
  it('ics, json and csv hold every state; the options narrow them', async () => {
    const { out, run } = setup({
      a: post(),
      b: post()
        .replace('2026-11-20', '2026-12-01')
        .replace(/^approved.*\n/m, ''),
    });
    expect((await run('ics')).out).toBe(
      `${join(out, 'feeds/all.ics')}\n${join(out, 'feeds/channels/instagram.ics')}\n`,
    );
    await run('json', '--to', '2026-11-30', '--site', 'https://plan.example/');
    const plan = planJsonSchema.parse(JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8')));
    expect(plan.posts.map((one) => [one.post, one.instant, one.status])).toEqual([
      ['a', '2026-11-20T09:00:00Z', 'approved'],
    ]);
    await run('csv', '--status', 'client');
    expect(readFileSync(join(out, 'plan.csv'), 'utf8')).toBe(
      '\ufeffDate,Time,Channel,Format,Title,Text,Hashtags,Link,Pillar,Campaign,Goals,Personas,Owner,Status,Post id\r\n2026-12-01,10:00,instagram,text,A pour,Pour.,,,,,,,,With client,b\r\n',
    );
  });

  it('says so in Russian', async () => {
    const { root } = setup({ a: post() });
    const { code, out } = await almanac([
      'export',
      'buffer',
      '--root',
      root,
      '--lang',
      'ru',
      '--dry-run',
      '--to',
      '2026-11-01',
    ]);
    expect([code, out]).toEqual([0, expect.stringContaining('Записывать нечего')]);
  });
});
