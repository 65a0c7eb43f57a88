import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { kindNames } from '../../src/cli/new/kinds.ts';
import { slugOf } from '../../src/lib/language/slug.ts';
import { clientFolder, clientYaml } from '../support/clientFolder.ts';
import { almanac } from './fakeIo.ts';

const ruYaml = clientYaml.replace('en-GB', 'ru-RU').replace('Europe/Berlin', 'Europe/Moscow');

/** Each kind with all that it needs; the later ones point at the earlier. */
const calls = {
  en: [
    ['persona', '--title', 'Home brewer', '--segment', 'customer', '--who', 'Brews at home.', '--channel', 'instagram'],
    [
      'goal',
      '--title',
      'More sessions',
      '--difficulty',
      'little-traffic',
      '--problem',
      'Few come.',
      '--objective',
      'More come.',
      '--kpi',
      'sessions',
      '--target',
      '900',
      '--due',
      '2026-12-31',
      '--owner',
      'timur',
    ],
    [
      'channel',
      '--title',
      'Telegram',
      '--platform',
      'telegram',
      '--code',
      'TG',
      '--role',
      'Tells.',
      '--format',
      'text,poll',
    ],
    [
      'pillar',
      '--title',
      'Craft',
      '--code',
      'C',
      '--promise',
      'How it is made.',
      '--share',
      '100',
      '--persona',
      'home-brewer',
    ],
    [
      'campaign',
      '--title',
      'Winter Blend',
      '--kind',
      'organic',
      '--start',
      '2026-11-20',
      '--end',
      '2026-12-20',
      '--message',
      'Warm.',
      '--goal',
      'more-sessions',
      '--persona',
      'home-brewer',
      '--channel',
      'instagram',
    ],
    [
      'post',
      '--title',
      'Two pours: not "five"',
      '--date',
      '2026-11-24',
      '--time',
      '10:00',
      '--channel',
      'instagram,telegram',
      '--format',
      'image',
      '--pillar',
      'craft',
      '--campaign',
      'winter-blend',
      '--goal',
      'more-sessions',
      '--persona',
      'home-brewer',
      '--owner',
      'timur',
    ],
    ['brief', '--title', 'Labels', '--kind', 'design', '--due', '2026-11-18'],
    [
      'play',
      '--title',
      'Cold coffee',
      '--situation',
      'Somebody got it cold.',
      '--severity',
      'low',
      '--within',
      '2 h',
      '--owner',
      'timur',
    ],
    [
      'step',
      '--title',
      'Shorter form',
      '--hypothesis',
      'Fewer fields, more orders.',
      '--stage',
      'conversion',
      '--goal',
      'more-sessions',
    ],
    [
      'experiment',
      '--title',
      'Question first',
      '--hypothesis',
      'A question is read further.',
      '--arms',
      'question; sentence',
      '--needed',
      '20',
      '--of',
      'posts',
      '--start',
      '2026-11-20',
      '--end',
      '2026-12-20',
      '--kpi',
      'sessions',
    ],
    ['guide', '--title', 'Tone', '--kind', 'voice', '--summary', 'Plain words.'],
    [
      'kpi',
      '--title',
      'Clicks a session',
      '--metric',
      'clicks',
      '--per',
      'sessions',
      '--unit',
      'number',
      '--better',
      'higher',
      '--says',
      'How often.',
    ],
    ['report', '--month', '2026-10', '--owner', 'timur'],
  ],
  ru: [
    [
      'persona',
      '--title',
      'Соседка',
      '--segment',
      'Покупатель',
      '--who',
      'Живёт через двор.',
      '--channel',
      'instagram',
    ],
    [
      'goal',
      '--title',
      'Больше визитов',
      '--difficulty',
      'Мало трафика',
      '--problem',
      'Мало кто приходит.',
      '--objective',
      'Приходят чаще.',
      '--kpi',
      'sessions',
      '--target',
      '900',
      '--due',
      '2026-12-31',
      '--owner',
      'timur',
    ],
    [
      'channel',
      '--title',
      'Телеграм',
      '--platform',
      'telegram',
      '--code',
      'ТГ',
      '--role',
      'Рассказывает.',
      '--format',
      'text',
    ],
    ['pillar', '--title', 'Ремесло', '--code', 'Р', '--promise', 'Как это делают.', '--share', '100'],
    [
      'campaign',
      '--title',
      'Зимнее меню',
      '--kind',
      'organic',
      '--start',
      '2026-11-20',
      '--end',
      '2026-12-20',
      '--message',
      'Тепло.',
      '--goal',
      'bolshe-vizitov',
      '--persona',
      'sosedka',
      '--channel',
      'instagram',
    ],
    [
      'post',
      '--title',
      'Щётка, ёлка и «объём»',
      '--date',
      '2026-11-24',
      '--time',
      '10:00',
      '--channel',
      'telegram',
      '--format',
      'text',
      '--pillar',
      'Ремесло',
      '--campaign',
      'zimnee-menyu',
      '--goal',
      'bolshe-vizitov',
      '--persona',
      'sosedka',
    ],
    ['brief', '--title', 'Этикетки', '--kind', 'Дизайн', '--due', '2026-11-18'],
    ['play', '--title', 'Остывший кофе', '--situation', 'Кофе остыл.', '--severity', 'low', '--owner', 'timur'],
    ['step', '--title', 'Короткая форма', '--hypothesis', 'Меньше полей — больше заказов.', '--stage', 'conversion'],
    [
      'experiment',
      '--title',
      'Вопрос в первой строке',
      '--hypothesis',
      'Вопрос дочитывают.',
      '--arms',
      'вопрос;фраза',
      '--needed',
      '20',
      '--of',
      'публикаций',
      '--start',
      '2026-11-20',
      '--end',
      '2026-12-20',
    ],
    ['guide', '--title', 'Тон', '--kind', 'voice', '--summary', 'Простыми словами.'],
    [
      'kpi',
      '--title',
      'Переходы на визит',
      '--metric',
      'clicks',
      '--per',
      'sessions',
      '--unit',
      'number',
      '--better',
      'higher',
      '--says',
      'Как часто.',
    ],
    ['report', '--month', '2026-10'],
  ],
} as const;

const files = {
  en: [
    'briefs/labels.md',
    'campaigns/winter-blend.md',
    'channels/telegram.md',
    'experiments/question-first.md',
    'goals/more-sessions.md',
    'guides/tone.md',
    'kpis/clicks-a-session.yaml',
    'personas/home-brewer.md',
    'pillars/craft.md',
    'plays/cold-coffee.md',
    'posts/2026-11/2026-11-24-two-pours-not-five.md',
    'reports/2026-10.mdx',
    'steps/shorter-form.md',
  ],
  ru: [
    'briefs/etiketki.md',
    'campaigns/zimnee-menyu.md',
    'channels/telegram.md',
    'experiments/vopros-v-pervoy-stroke.md',
    'goals/bolshe-vizitov.md',
    'guides/ton.md',
    'kpis/perekhody-na-vizit.yaml',
    'personas/sosedka.md',
    'pillars/remeslo.md',
    'plays/ostyvshiy-kofe.md',
    'posts/2026-11/2026-11-24-shchyotka-yolka-i-obyom.md',
    'reports/2026-10.mdx',
    'steps/korotkaya-forma.md',
  ],
} as const;

const written = (root: string): string[] =>
  readdirSync(join(root, 'src/content'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|mdx|yaml)$/.test(name) && !['client.yaml', 'channels/instagram.md'].includes(name))
    .toSorted();

describe.each(['en', 'ru'] as const)('every kind, in %s', (language) => {
  it('is written where it belongs, and all of them together pass the checks', async () => {
    const root = clientFolder({ 'src/content/client.yaml': language === 'en' ? clientYaml : ruYaml });
    expect(calls[language].map(([kind]) => kind).toSorted()).toEqual(kindNames.toSorted());
    for (const args of calls[language]) {
      const { code, err } = await almanac(['new', ...args, '--root', root]);
      expect([args[0], code, err]).toEqual([args[0], 0, '']);
    }
    expect(written(root)).toEqual(files[language]);
    const checked = JSON.parse((await almanac(['check', '--json', '--root', root])).out);
    const errors = checked.diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
    expect(errors.map(({ code, file, message }: Record<string, string>) => `${code} ${file} ${message}`)).toEqual([]);
  });
});

const root = () => clientFolder({ 'src/content/pillars/craft.md': pillar, 'src/content/goals/more.md': goal });
const pillar = '---\ntitle: Craft\ncode: C\npromise: How.\nshare: { percent: 100, band: 5 }\n---\n';
const goal =
  '---\ntitle: More\ndifficulty: little-traffic\nproblem: Few.\nobjective: More.\nkpi: sessions\ntarget: 900\nstart: 2026-10-01\ndue: 2026-12-31\n---\n';
const post = [
  'new',
  'post',
  '--title',
  'A pour',
  '--channel',
  'instagram',
  '--format',
  'text',
  '--pillar',
  'craft',
  '--goal',
  'more',
];

test('a record reads as people write it', async () => {
  const folder = root();
  await almanac([...post, '--date', '2026-11-20', '--time', '09:30', '--audience', 'client', '--root', folder]);
  expect(readFileSync(join(folder, 'src/content/posts/2026-11/2026-11-20-a-pour.md'), 'utf8')).toBe(
    '---\ntitle: A pour\naudience: client\ndate: 2026-11-20\ntime: "09:30"\nchannels: [instagram]\nformat: text\npillar: craft\ngoals: [more]\nwork: idea\n---\n',
  );
});

describe('on a terminal', () => {
  it('asks for what is missing, offers what there is, and asks again after a slip', async () => {
    const folder = root();
    const answers = ['', 'A pour', '2026-11-31', '2026-11-20', '', 'insta', '1', 'Text', 'craft', 'more', '', ''];
    const { code, out, err } = await almanac(['new', 'post', '--root', folder, '--lang', 'en'], {}, answers);
    expect([code, out]).toEqual([0, 'src/content/posts/2026-11/2026-11-20-a-pour.md\n']);
    expect(err).toContain('This one is needed.');
    expect(err).toContain('"2026-11-31" can\'t be taken: expected a day that exists');
    expect(err).toContain('There is no "insta". There are: instagram (Instagram).');
    expect(err).toMatch(/1 +instagram +Instagram/);
  });

  it.each([[['A pour', null]], [[null]]])('ends without writing when the input ends', async (answers) => {
    const folder = root();
    const { code, err } = await almanac(['new', 'post', '--root', folder, '--lang', 'en'], {}, answers);
    expect([code, written(folder).filter((name) => name.startsWith('posts'))]).toEqual([2, []]);
    expect(err).toContain('Stopped; nothing was written.');
  });

  it.each([
    [
      'a level of another unit than the KPI has',
      [
        'goal',
        '--title',
        'G',
        '--difficulty',
        'little-traffic',
        '--problem',
        'P',
        '--objective',
        'O',
        '--kpi',
        'sessions',
        '--start',
        '2026-11-12',
        '--due',
        '2026-12-31',
        '--owner',
        'timur',
      ],
      ['5%', '900'],
      'the KPI "sessions" is a count, and this is not. write it like 900',
      'target: 900\n',
    ],
    [
      'a unit that the formula does not have',
      ['kpi', '--title', 'K', '--metric', 'clicks', '--per', 'sessions', '--better', 'higher', '--says', 'S'],
      ['count', 'share'],
      'the formula does not give a count',
      'unit: share\n',
    ],
    [
      'an end before the start',
      [
        'campaign',
        '--title',
        'C',
        '--kind',
        'organic',
        '--start',
        '2026-11-20',
        '--message',
        'M',
        '--goal',
        'more',
        '--channel',
        'instagram',
        '--success',
        'S',
        '--owner',
        'timur',
      ],
      ['2026-11-02', '2026-12-02'],
      '2026-11-20',
      'end: 2026-12-02\n',
    ],
    [
      'a time that the change of clocks skips',
      [
        'post',
        '--title',
        'P',
        '--channel',
        'instagram',
        '--format',
        'text',
        '--date',
        '2027-03-28',
        '--pillar',
        'craft',
        '--goal',
        'more',
        '--stage',
        'awareness',
        '--owner',
        'timur',
      ],
      ['02:30', '03:30'],
      '02:30',
      'time: "03:30"\n',
    ],
  ])('asks again for %s', async (_, args, answers, message, written_) => {
    const folder = root();
    const { code, out, err } = await almanac(['new', ...args, '--root', folder, '--lang', 'en'], {}, [
      ...answers,
      '',
      '',
      '',
      '',
    ]);
    expect([err, code]).toEqual([expect.stringContaining(message), 0]);
    expect(readFileSync(join(folder, out.trim()), 'utf8')).toContain(written_);
  });

  it('takes the month that ended last when Enter is pressed, and what was promised for it', async () => {
    const report = '---\ntitle: September\nmonth: 2026-09\nnext:\n  - Nine posts\n---\n';
    const folder = clientFolder({ 'src/content/reports/2026-09.md': report });
    await almanac(['new', 'report', '--root', folder, '--lang', 'en'], {}, ['', '']);
    const text = readFileSync(join(folder, 'src/content/reports/2026-10.mdx'), 'utf8');
    expect(text).toMatch(
      /^---\ntitle: October 2026\nmonth: 2026-10\npromised:\n {2}- what: Nine posts\n {4}state: open\n---\n## What we set out to do\n/,
    );
  });
});

describe('in a script', () => {
  it.each([
    [['new'], 'needs KIND (persona, goal'],
    [['new', 'posts'], 'Did you mean "post"?'],
    [['new', 'post', 'Two'], '"Two" is one too many'],
    [['new', 'post', '--title', 'A'], 'give --channel, --format, --pillar, --goal'],
    [['new', 'post', '--titel', 'A'], 'Did you mean "--title"?'],
    [
      ['new', 'guide', '--title', 'A', '--month', '2026-10'],
      'A guide has no --month. It has: --id, --title, --kind, --summary, --owner.',
    ],
    [[...post, '--date', '20.11.2026'], 'expected a day that exists'],
    [[...post, '--date', '2026-11-20', '--time', '25:00'], 'expected a time'],
    [[...post, '--owner', 'timor'], 'Did you mean "timur"?'],
    [['new', 'post', '--title', '😀', ...post.slice(4)], 'No name of a file can be made from the title'],
    [[...post, '--id', 'A Pour'], '"A Pour" can\'t be the name of a file'],
    [
      ['new', 'pillar', '--title', 'A', '--code', 'abc', '--promise', 'x', '--share', '5'],
      'expected one or two capital letters',
    ],
    [
      [
        'new',
        'kpi',
        '--title',
        'K',
        '--metric',
        'clicks',
        '--per',
        'sessions',
        '--unit',
        'count',
        '--better',
        'higher',
        '--says',
        'S',
      ],
      'the formula does not give a count. write unit: share or unit: number',
    ],
    [['new', 'pillar', '--title', 'A', '--code', 'A', '--promise', 'x', '--share', '101'], 'expected a per cent'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const folder = root();
    const before = written(folder);
    const { code, err } = await almanac([...args, '--root', folder, '--lang', 'en']);
    expect([code, err, written(folder)]).toEqual([2, expect.stringContaining(message), before]);
  });

  it('never overwrites, wherever the record of that name stands', async () => {
    const folder = clientFolder({
      'src/content/guides/old/tone.md': '---\ntitle: Tone\nkind: voice\nsummary: Plain.\n---\n',
    });
    const { code, err } = await almanac([
      'new',
      'guide',
      '--title',
      'Tone',
      '--kind',
      'voice',
      '--summary',
      'New',
      '--root',
      folder,
      '--lang',
      'en',
    ]);
    expect([code, err]).toEqual([2, expect.stringContaining('There is guides/tone already.')]);
    expect(existsSync(join(folder, 'src/content/guides/tone.md'))).toBe(false);
  });

  it('puts a post without a day beside the others', async () => {
    const folder = clientFolder({
      'src/content/posts/tray/a.md': '---\ntitle: A\nchannels: [instagram]\nformat: text\n---\n',
    });
    const { out } = await almanac([
      'new',
      'post',
      '--title',
      'B',
      '--channel',
      'instagram',
      '--format',
      'text',
      '--root',
      folder,
    ]);
    expect(out).toBe('src/content/posts/tray/b.md\n');
  });

  it('--dry-run only shows the record', async () => {
    const folder = root();
    const { out } = await almanac([...post, '--dry-run', '--root', folder, '--lang', 'ru']);
    expect(out).toContain('будет записан src/content/posts/undated/a-pour.md');
    expect(written(folder).filter((name) => name.startsWith('posts'))).toEqual([]);
  });
});

test.each([
  ['Зимнее меню, 2026', 'zimnee-menyu-2026'],
  ['Щётка, ёлка и «объём»', 'shchyotka-yolka-i-obyom'],
  ['Crème brûlée — für Jörg', 'creme-brulee-fur-jorg'],
  ["It's 5 o’clock", 'its-5-oclock'],
  ['Straße Łódź', 'strasse-lodz'],
  ['--', ''],
  ['漢字', ''],
  [`${'word '.repeat(20)}end`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ['x'.repeat(80), 'x'.repeat(60)],
  ['и\u0306од', 'yod'],
])('%s becomes the id %s', (title, id) => {
  expect(slugOf(title)).toBe(id);
});
