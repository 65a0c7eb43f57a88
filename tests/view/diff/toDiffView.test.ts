import { describe, expect, it, test } from 'vitest';
import {
  type ChangedFinding,
  type Effects,
  type FieldChange,
  type FigureChange,
  type FileChange,
  type PlanDiff,
  type PostChange,
  planDiffSchema,
  type RecordChange,
  type RecordRef,
} from '../../../src/lib/diff/planDiff.ts';
import { formatter } from '../../../src/lib/language/format.ts';
import type { SourceLanguage } from '../../../src/lib/language/language.ts';
import { diffTerminal, plainInk } from '../../../src/lib/view/diff/diffTerminal.ts';
import type { DiffLinks, DiffView } from '../../../src/lib/view/diff/diffView.ts';
import { toDiffView } from '../../../src/lib/view/diff/toDiffView.ts';

type Given = Partial<Omit<PlanDiff, 'effects' | 'findings' | 'visible'>> & {
  readonly effects?: Partial<Effects>;
  readonly findings?: Partial<PlanDiff['findings']>;
  readonly visible?: Partial<PlanDiff['visible']>;
};

/** A diff that says only what is given. */
function diffOf({ effects, findings, visible, ...given }: Given): PlanDiff {
  return planDiffSchema.parse({
    version: 1,
    asOf: '2026-11-12',
    audience: 'team',
    client: 'Harbour Tea',
    currency: 'EUR',
    base: { name: 'main', commit: null, unread: [] },
    head: { name: 'worktree', commit: null, unread: [] },
    posts: [],
    records: [],
    files: [],
    figures: [],
    names: {},
    ...given,
    effects: { pillars: [], stages: [], cadence: [], coverage: [], hours: [], budget: [], ...effects },
    findings: { appeared: [], disappeared: [], changed: [], ...findings },
    visible: { shown: [], hidden: [], ...visible },
  });
}

const nowhere: DiffLinks = { preview: null, repository: null };
const locales = { en: 'en-GB', ru: 'ru-RU' } as const;

function viewOf(given: Given, language: SourceLanguage = 'en', links: DiffLinks = nowhere): DiffView {
  return toDiffView(diffOf(given), { language, format: formatter(locales[language]), links });
}

/** One line a row: cells divided by `|`, the lines of a cell by `/`; what is strong stands in stars, a link as Markdown writes it. */
function rows(view: DiffView): string[] {
  return view.sections.flatMap(({ id, rows: own }) =>
    own.map(({ cells }) =>
      `${id}: ${cells
        .map((lines) =>
          lines
            .map((line) =>
              line
                .map(({ text, href, mark }) =>
                  href !== undefined ? `[${text}](${href})` : mark === 'strong' ? `*${text}*` : text,
                )
                .join(''),
            )
            .join(' / '),
        )
        .join(' | ')}`.replaceAll(/[\u00a0\u202f\u2009]/g, ' '),
    ),
  );
}

const ref = (collection: RecordRef['collection'], id: string, title: string): RecordRef => ({
  collection,
  id,
  title,
  file: `src/content/${collection}/${id}.md`,
});

const change = (path: readonly string[], before: unknown, after: unknown, more: Partial<FieldChange> = {}) =>
  ({
    path: path.map((field) => ({ field })),
    change: before === null ? 'added' : after === null ? 'removed' : 'changed',
    before,
    after,
    words: null,
    reference: null,
    choices: null,
    ...more,
  }) as FieldChange;

const goal = ref('goals', 'clicks', 'More clicks');

/** A record that is on both sides, with these fields changed. */
const edited = (record: RecordRef, fields: FieldChange[], kinds: RecordChange['kinds'] = ['edited']): RecordChange => ({
  before: record,
  after: record,
  kinds,
  fields,
});

describe('a value of a field', () => {
  const said = (field: FieldChange, language: SourceLanguage = 'en', names = {}) =>
    rows(viewOf({ records: [edited(ref('campaigns', 'winter', 'Winter'), [field])], names }, language))
      .filter((row) => row.startsWith('records'))
      .map((row) => row.split(' / ').slice(1).join(' / '));

  test.each<[string, FieldChange, string, string]>([
    [
      'a number',
      change(['budget', 'planned'], 600, 1250.5),
      'Budget · planned: 600 → *1,250.5*',
      'Бюджет · план: 600 → *1 250,5*',
    ],
    [
      'a day of this year',
      change(['end'], '2026-12-20', '2026-12-21'),
      'End: Sun 20 Dec → *Mon 21 Dec*',
      'Конец: вс 20 дек. → *пн 21 дек.*',
    ],
    [
      'a day of another year',
      change(['end'], '2026-12-20', '2027-01-10'),
      'End: Sun 20 Dec → *10 January 2027*',
      'Конец: вс 20 дек. → *10 января 2027*',
    ],
    ['yes and no', change(['paid'], false, true), 'paid: no → *yes*', 'paid: нет → *да*'],
    ['a new value', change(['success'], null, '300 tins'), 'Success: + 300 tins', 'Что считаем успехом: + 300 tins'],
    ['a value that is gone', change(['end'], '2026-12-20', null), 'End: − Sun 20 Dec', 'Конец: − вс 20 дек.'],
    [
      'a word to choose',
      change(['kind'], 'organic', 'paid', { choices: 'campaignKinds' }),
      'Kind: Organic → *Paid*',
      'Вид: Без оплаты → *Платная*',
    ],
    [
      'a word that is in no table any more',
      change(['kind'], 'organic', 'moonlit', { choices: 'campaignKinds' }),
      'Kind: Organic → *moonlit*',
      'Вид: Без оплаты → *moonlit*',
    ],
    [
      'a share',
      change(['target'], { value: 0.05, unit: 'share' }, { value: 0.0625, unit: 'share' }),
      'target: 5 % → *6.25 %*',
      'target: 5 % → *6,25 %*',
    ],
    [
      'a length of time',
      change(['target'], { value: 1800, unit: 'seconds' }, { value: 7200, unit: 'seconds' }),
      'target: 30 min → *2 h*',
      'target: 30 мин → *2 ч*',
    ],
    [
      'a plain quantity',
      change(['target'], { value: 30, unit: 'number' }, { value: 40, unit: 'number' }),
      'target: 30 → *40*',
      'target: 30 → *40*',
    ],
    [
      'a list',
      change(['channels'], ['instagram', 'vk'], ['instagram', 'telegram'], { reference: 'channels' }),
      'Channels: + Telegram − vk',
      'Каналы: + Telegram − vk',
    ],
    [
      'a list that only grew',
      change(['channels'], ['vk'], ['vk', 'telegram'], { reference: 'channels' }),
      'Channels: + Telegram',
      'Каналы: + Telegram',
    ],
    ['a list that only shrank', change(['channels'], ['vk'], []), 'Channels: − vk', 'Каналы: − vk'],
    ['a list that is new', change(['channels'], null, ['vk']), 'Channels: + vk', 'Каналы: + vk'],
    [
      'a list of the same things',
      change(['channels'], ['a', 'b'], ['b', 'a']),
      'Channels: other order',
      'Каналы: другой порядок',
    ],
    [
      'another order',
      change(['channels'], ['a', 'b'], ['b', 'a'], { change: 'reordered' }),
      'Channels: other order',
      'Каналы: другой порядок',
    ],
    [
      'a group of fields, with a person of the team in it',
      change(['waivers'], null, { reason: 'A quiet month', by: 'anna', until: '2026-11-30', note: null }),
      'Waivers: + reason: A quiet month, by: Anna, until: Mon 30 Nov',
      'Исключения: + причина: A quiet month, кто: Анна, до: пн 30 нояб.',
    ],
    [
      'a list of groups',
      change(['budget'], [{ line: 'Ads', planned: 5 }], [{ line: 'Ads', planned: 6 }, { line: 'Print' }]),
      'Budget: line: Ads, planned: 5 → *line: Ads, planned: 6, line: Print*',
      'Бюджет: строка: Ads, план: 5 → *строка: Ads, план: 6, строка: Print*',
    ],
    // 100 signs at most: 99 letters and a sign that there is more.
    [
      'a long text',
      change(['success'], null, 'a'.repeat(101)),
      `Success: + ${'a'.repeat(99)}…`,
      `Что считаем успехом: + ${'a'.repeat(99)}…`,
    ],
    [
      'an item of a list by its name, and a record by its title',
      change([], 1, 2, {
        path: [{ field: 'budget' }, { item: 'Ads' }, { id: 'telegram', of: 'channels' }, { field: 'planned' }],
      }),
      'Budget · Ads · Telegram · planned: 1 → *2*',
      'Бюджет · Ads · Telegram · план: 1 → *2*',
    ],
    [
      'a record without a name, and a key without a label',
      change([], 1, 2, { path: [{ field: 'budget' }, { id: 'gone', of: 'channels' }, { field: 'moonlight' }] }),
      'Budget · gone · moonlight: 1 → *2*',
      'Бюджет · gone · moonlight: 1 → *2*',
    ],
  ])('%s', (_what, field, en, ru) => {
    const names = (anna: string) => ({ 'channels/telegram': 'Telegram', 'team/anna': anna });
    expect(said(field, 'en', names('Anna'))).toEqual([en]);
    expect(said(field, 'ru', names('Анна'))).toEqual([ru]);
  });

  const wordsOf = (added: number, removed: number): FieldChange['words'] => [
    { kind: 'same', text: 'Tea ' },
    ...(added > 0
      ? [{ kind: 'added' as const, text: 'is a word '.repeat(added).split(' ').slice(0, added).join(' ') }]
      : []),
    ...(removed > 0 ? [{ kind: 'removed' as const, text: Array(removed).fill('no').join(' ') }] : []),
  ];

  test.each([
    [1, 0, '1 word added', 'добавлено 1 слово'],
    [2, 5, '2 words added, 5 words removed', 'добавлено 2 слова, убрано 5 слов'],
    [0, 21, '21 words removed', 'убрано 21 слово'],
    [0, 0, 'signs only', 'только знаки'],
  ])('%i words added and %i removed', (added, removed, en, ru) => {
    const field = change(['body'], 'a', 'b', { words: wordsOf(added, removed) });
    expect(said(field, 'en')).toEqual([`Text: ${en}`]);
    expect(said(field, 'ru')).toEqual([`Текст: ${ru}`]);
  });
});

describe('the strategy', () => {
  const one = (record: RecordChange, language: SourceLanguage = 'en', links = nowhere) =>
    rows(viewOf({ records: [record] }, language, links))[0];
  const target = change(['target'], 30, 40);

  test.each<[string, RecordChange, string, string]>([
    [
      'a new record',
      { before: null, after: goal, kinds: ['added'], fields: [] },
      'Goal: More clicks | *new*',
      'Цель: More clicks | *добавлено*',
    ],
    [
      'a record that is gone',
      { before: goal, after: null, kinds: ['removed'], fields: [] },
      'Goal: More clicks | *removed*',
      'Цель: More clicks | *удалено*',
    ],
    [
      'another target without a word why',
      edited(goal, [target]),
      'Goal: More clicks | *edited* / Target: 30 → *40* / *without a reason: targetChanges says nothing about it*',
      'Цель: More clicks | *правки* / План: 30 → *40* / *без причины: в targetChanges об этом ни слова*',
    ],
    [
      'another target with its reason',
      edited(goal, [target, change(['targetChanges'], null, { reason: 'A new shop' })]),
      'Goal: More clicks | *edited* / Target: 30 → *40* / Changes of the target: + reason: A new shop',
      'Цель: More clicks | *правки* / План: 30 → *40* / Изменения плана: + причина: A new shop',
    ],
    [
      'another name of the file',
      { before: goal, after: { ...goal, file: 'src/content/goals/visits.md' }, kinds: ['renamed'], fields: [] },
      'Goal: More clicks | *file renamed* / file: src/content/goals/clicks.md → src/content/goals/visits.md',
      'Цель: More clicks | *файл переименован* / файл: src/content/goals/clicks.md → src/content/goals/visits.md',
    ],
    [
      'the mapping of sources',
      edited(ref('sources', 'sources', 'data/sources.yaml'), [change(['files'], null, 'x')]),
      'Mapping of sources: data/sources.yaml | *edited* / Files: + x',
      'Описание источников: data/sources.yaml | *правки* / Файлы: + x',
    ],
  ])('%s', (_what, record, en, ru) => {
    expect(one(record)).toBe(`records: ${en}`);
    expect(one(record, 'ru')).toBe(`records: ${ru}`);
  });

  const site = { preview: 'https://example.com/', repository: 'https://github.com/tea/plan/blob/x/' };

  test.each<[string, RecordRef, DiffLinks, string]>([
    [
      'to its page and its file',
      goal,
      site,
      '[More clicks](https://example.com/goals/clicks.html) ([file](https://github.com/tea/plan/blob/x/src/content/goals/clicks.md))',
    ],
    ['to its page', goal, { ...site, repository: null }, '[More clicks](https://example.com/goals/clicks.html)'],
    [
      'to its file',
      { ...goal, file: 'src/content/goals/a b#1.md' },
      { ...site, preview: null },
      '[More clicks](https://github.com/tea/plan/blob/x/src/content/goals/a%20b%231.md)',
    ],
    [
      'of the client',
      ref('client', 'client', 'Harbour Tea'),
      { ...site, repository: null },
      '[Harbour Tea](https://example.com/index.html)',
    ],
    [
      'of the mapping',
      ref('sources', 'sources', 'Sources'),
      { ...site, repository: null },
      '[Sources](https://example.com/sources.html)',
    ],
  ])('leads %s', (_what, record, links, expected) => {
    expect(one({ before: null, after: record, kinds: ['added'], fields: [] }, 'en', links)).toContain(
      `: ${expected} | `,
    );
  });
});

describe('posts', () => {
  const first = ref('posts', 'first', 'Three minutes');
  const instagram = { id: 'instagram', title: 'Instagram' };
  const telegram = { id: 'telegram', title: 'Telegram' };
  const post = (more: Partial<PostChange>): PostChange => ({
    before: first,
    after: first,
    kinds: ['edited'],
    fields: [],
    day: { before: '2026-11-16', after: '2026-11-16' },
    moves: [],
    channels: [],
    status: { before: 'draft', after: 'draft' },
    ...more,
  });
  const at = (day: string | null, time: string | null = null) => ({ day, time });

  test.each<[string, PostChange, string, string]>([
    [
      'a new post names its channels',
      post({
        before: null,
        kinds: ['added'],
        channels: [instagram, telegram],
        status: { before: null, after: 'draft' },
      }),
      'Mon 16 Nov | Three minutes | *new* / on Instagram and Telegram',
      'пн 16 нояб. | Three minutes | *добавлено* / каналы: Instagram и Telegram',
    ],
    [
      'a post that is gone stands where it stood',
      post({ after: null, kinds: ['removed'], day: { before: '2026-11-16', after: null } }),
      'Mon 16 Nov | Three minutes | *removed*',
      'пн 16 нояб. | Three minutes | *удалено*',
    ],
    [
      'a post without a day',
      post({ day: { before: null, after: null } }),
      'no day | Three minutes | *edited*',
      'без даты | Three minutes | *правки*',
    ],
    [
      'channels that move together are one line, and the day is not said twice',
      post({
        kinds: ['moved'],
        day: { before: '2026-11-16', after: '2026-11-17' },
        moves: [instagram, telegram].map((channel) => ({
          channel,
          before: at('2026-11-16', '10:00'),
          after: at('2026-11-17'),
        })),
        fields: [
          change(['date'], '2026-11-16', '2026-11-17'),
          change(['time'], '10:00', null),
          change(['title'], 'A', 'B'),
        ],
      }),
      'Tue 17 Nov | Three minutes | *moved* / Instagram and Telegram: Mon 16 Nov, 10:00 → *Tue 17 Nov* / Title: A → *B*',
      'вт 17 нояб. | Three minutes | *перенесено* / Instagram и Telegram: пн 16 нояб., 10:00 → *вт 17 нояб.* / Название: A → *B*',
    ],
    [
      'a post that loses its day',
      post({ kinds: ['moved'], moves: [{ channel: telegram, before: at('2026-11-16'), after: at(null) }] }),
      'Mon 16 Nov | Three minutes | *moved* / Telegram: Mon 16 Nov → *no day*',
      'пн 16 нояб. | Three minutes | *перенесено* / Telegram: пн 16 нояб. → *без даты*',
    ],
    [
      'another state',
      post({ kinds: ['state'], status: { before: 'draft', after: 'approved' } }),
      'Mon 16 Nov | Three minutes | *state* / state: Draft → *Approved*',
      'пн 16 нояб. | Three minutes | *состояние* / состояние: Черновик → *Согласовано*',
    ],
    [
      'a picture of the same name with other bytes',
      post({ kinds: ['media'] }),
      'Mon 16 Nov | Three minutes | *media* / a picture is not the same any more',
      'пн 16 нояб. | Three minutes | *картинки* / картинка стала другой',
    ],
    [
      'another picture',
      post({ kinds: ['media'], fields: [change(['media', 'file'], 'a.jpg', 'b.jpg')] }),
      'Mon 16 Nov | Three minutes | *media* / Media · file: a.jpg → *b.jpg*',
      'пн 16 нояб. | Three minutes | *картинки* / Картинки и видео · файл: a.jpg → *b.jpg*',
    ],
    [
      'another name of the file',
      post({ before: { ...first, file: 'src/content/posts/one.md' }, kinds: ['renamed'] }),
      'Mon 16 Nov | Three minutes | *file renamed* / file: src/content/posts/one.md → src/content/posts/first.md',
      'пн 16 нояб. | Three minutes | *файл переименован* / файл: src/content/posts/one.md → src/content/posts/first.md',
    ],
    [
      'another caption of a post is its caption, not its text',
      post({ kinds: ['words'], fields: [change(['body'], 'a', 'b', { words: [{ kind: 'added', text: 'b' }] })] }),
      'Mon 16 Nov | Three minutes | *reworded* / Caption: 1 word added',
      'пн 16 нояб. | Three minutes | *переписано* / Подпись: добавлено 1 слово',
    ],
  ])('%s', (_what, given, en, ru) => {
    expect(rows(viewOf({ posts: [given] }))[0]).toBe(`posts: ${en}`);
    expect(rows(viewOf({ posts: [given] }, 'ru'))[0]).toBe(`posts: ${ru}`);
  });

  it('has its changed text word by word: long stretches that stayed are cut, a new line is a sign', () => {
    const words: FieldChange['words'] = [
      { kind: 'same', text: `${'a'.repeat(60)} one` },
      { kind: 'removed', text: ' two\n' },
      { kind: 'same', text: `${'b'.repeat(60)}${'c'.repeat(60)}` },
      { kind: 'added', text: 'three' },
      { kind: 'same', text: ` four ${'d'.repeat(60)}` },
    ];
    const view = viewOf({ posts: [post({ kinds: ['words'], fields: [change(['body'], 'a', 'b', { words })] })] });
    expect(rows(view)[1]).toBe(
      `words: Three minutes, Caption |  … ${'a'.repeat(36)} one two ¶ ${'b'.repeat(40)} … ${'c'.repeat(40)}three four ${'d'.repeat(34)} … `,
    );
  });
});

describe('what it does to the plan', () => {
  const november = { month: '2026-11', target: { before: null, after: { percent: 50, band: 10 } } };
  const week = { from: '2026-11-16', to: '2026-11-22' };
  const channel = { id: 'vk', title: 'VK' };

  test.each<[string, Partial<Effects>, string, string]>([
    [
      'a pillar that leaves its band',
      {
        pillars: [
          {
            pillar: { id: 'craft', title: 'Craft' },
            ...november,
            before: { posts: 2, of: 4, isInBand: true },
            after: { posts: 1, of: 4, isInBand: false },
          },
        ],
      },
      'Pillar Craft, November 2026 | 2 of 4 (50 %) → *1 of 4 (25 %)* | 50 % ± 10*: outside of its band*',
      'Рубрика «Craft», Ноябрь 2026 | 2 из 4 (50 %) → *1 из 4 (25 %)* | 50 % ± 10*: вне границ*',
    ],
    [
      'a stage that comes back into it',
      {
        stages: [
          {
            stage: 'awareness',
            ...november,
            before: { posts: 3, of: 4, isInBand: false },
            after: { posts: 2, of: 4, isInBand: true },
          },
        ],
      },
      'Funnel stage Awareness, November 2026 | 3 of 4 (75 %) → *2 of 4 (50 %)* | 50 % ± 10*: back in its band*',
      'Этап воронки «Узнавание», Ноябрь 2026 | 3 из 4 (75 %) → *2 из 4 (50 %)* | 50 % ± 10*: снова в границах*',
    ],
    [
      'a new pillar in a month that had no post',
      {
        pillars: [
          {
            pillar: { id: 'craft', title: 'Craft' },
            month: '2026-11',
            target: { before: { percent: 30, band: 5 }, after: null },
            before: null,
            after: { posts: 0, of: 0, isInBand: true },
          },
        ],
      },
      'Pillar Craft, November 2026 | — → *—* | 30 % ± 5',
      'Рубрика «Craft», Ноябрь 2026 | — → *—* | 30 % ± 5',
    ],
    [
      'a week below what was promised',
      {
        cadence: [
          { channel, ...week, before: 2, after: 1, promised: { before: null, after: { posts: 2, per: 'week' } } },
        ],
      },
      'VK, 16 – 22 November 2026 | 2 → *1 post* | promised: 2 a week*: below the promise*',
      'VK, 16–22 ноября 2026 | 2 → *1 публикация* | обещано: 2 в неделю*: меньше обещанного*',
    ],
    [
      'a month that keeps it',
      {
        cadence: [
          { channel, ...week, before: 4, after: 5, promised: { before: null, after: { posts: 5, per: 'month' } } },
        ],
      },
      'VK, 16 – 22 November 2026 | 4 → *5 posts* | promised: 5 a month',
      'VK, 16–22 ноября 2026 | 4 → *5 публикаций* | обещано: 5 в месяц',
    ],
    [
      'a channel that promises nothing',
      { cadence: [{ channel, ...week, before: 0, after: 2, promised: { before: null, after: null } }] },
      'VK, 16 – 22 November 2026 | 0 → *2 posts* | ',
      'VK, 16–22 ноября 2026 | 0 → *2 публикации* | ',
    ],
    [
      'a goal that loses its last post',
      { coverage: [{ record: goal, before: 1, after: 0 }] },
      'Goal: More clicks | 1 → *0* | posts in the period*: no post is left*',
      'Цель: More clicks | 1 → *0* | публикаций за период*: не осталось ни одной публикации*',
    ],
    [
      'a goal with one post more',
      { coverage: [{ record: goal, before: 1, after: 2 }] },
      'Goal: More clicks | 1 → *2* | posts in the period',
      'Цель: More clicks | 1 → *2* | публикаций за период',
    ],
    [
      'hours beyond what the team has',
      { hours: [{ ...week, before: null, after: 12.25, capacity: { before: null, after: 10 } }] },
      'Hours, 16 – 22 November 2026 | — → *12.25 h* | the team has 10 h*: more than the team has*',
      'Часы, 16–22 ноября 2026 | — → *12,25 ч* | у команды 10 ч*: больше, чем есть у команды*',
    ],
    [
      'hours of a team that says nothing of itself',
      { hours: [{ ...week, before: 3, after: null, capacity: { before: null, after: null } }] },
      'Hours, 16 – 22 November 2026 | 3 h → *—* | ',
      'Часы, 16–22 ноября 2026 | 3 ч → *—* | ',
    ],
    [
      'the money of one campaign',
      { budget: [{ campaign: { id: 'winter', title: 'Winter' }, before: null, after: 800.5, limit: null }] },
      'Budget of Winter | — → *€800.50* | ',
      'Бюджет кампании «Winter» | — → *800,50 €* | ',
    ],
    [
      'more money than there is',
      { budget: [{ campaign: null, before: 600, after: 1200, limit: { before: 1000, after: 1000 } }] },
      'Budgets of all campaigns | €600 → *€1,200* | budget of the period: €1,000*: more than there is*',
      'Бюджеты всех кампаний | 600 € → *1 200 €* | бюджет периода: 1 000 €*: больше, чем есть*',
    ],
    [
      'money within its limit',
      { budget: [{ campaign: null, before: 600, after: 1000, limit: { before: 1000, after: 1000 } }] },
      'Budgets of all campaigns | €600 → *€1,000* | budget of the period: €1,000',
      'Бюджеты всех кампаний | 600 € → *1 000 €* | бюджет периода: 1 000 €',
    ],
    [
      'money without a limit',
      { budget: [{ campaign: null, before: 600, after: 700, limit: { before: null, after: null } }] },
      'Budgets of all campaigns | €600 → *€700* | ',
      'Бюджеты всех кампаний | 600 € → *700 €* | ',
    ],
  ])('%s', (_what, effects, en, ru) => {
    expect(rows(viewOf({ effects }))).toEqual([`effects: ${en}`]);
    expect(rows(viewOf({ effects }, 'ru'))).toEqual([`effects: ${ru}`]);
  });
});

describe('figures', () => {
  const figure: FigureChange = {
    id: 'figure',
    code: 'F1',
    kpi: 'reach',
    label: { en: 'Reach', ru: 'Охват' },
    scope: null,
    period: '2026-10',
    unit: 'count',
    currency: null,
    before: 1000,
    after: 1148,
    formula: null,
    reports: [],
  };
  const october = { id: '2026-10', title: 'October', month: '2026-10', sealed: false };

  test.each<[string, Partial<FigureChange>, string, string]>([
    [
      'of all channels and a whole month',
      {},
      'Reach F1 | All channels | October 2026 | 1,000 → *1,148* | ',
      'Охват F1 | Все каналы | Октябрь 2026 | 1 000 → *1 148* | ',
    ],
    [
      'of one channel, that was unknown',
      { scope: 'VK', before: null, period: '2026-10-01..2026-10-07' },
      'Reach F1 | VK | 1 – 7 October 2026 | — → *1,148* | ',
      'Охват F1 | VK | 1–7 октября 2026 | — → *1 148* | ',
    ],
    [
      'of a period that cannot be read is named as it is',
      { period: 'ever' },
      'Reach F1 | All channels | ever | 1,000 → *1,148* | ',
      'Охват F1 | Все каналы | ever | 1 000 → *1 148* | ',
    ],
    [
      'that a page would write alike on both sides',
      { before: 1000.2, after: 1000.4 },
      'Reach F1 | All channels | October 2026 | 1,000.2 → *1,000.4* | ',
      'Охват F1 | Все каналы | Октябрь 2026 | 1 000,2 → *1 000,4* | ',
    ],
    [
      'by another formula',
      { after: 1000, formula: { before: 'a', after: null } },
      'Reach F1 | All channels | October 2026 | 1,000 → *1,000* / formula: a → — | ',
      'Охват F1 | Все каналы | Октябрь 2026 | 1 000 → *1 000* / формула: a → — | ',
    ],
    [
      'by a formula that is new',
      { after: 1000, formula: { before: null, after: 'b' } },
      'Reach F1 | All channels | October 2026 | 1,000 → *1,000* / formula: — → b | ',
      'Охват F1 | Все каналы | Октябрь 2026 | 1 000 → *1 000* / формула: — → b | ',
    ],
    [
      'in reports that were sent, that are sealed, and in a draft',
      {
        reports: [
          { ...october, issued: '2026-11-03' },
          { ...october, title: 'Team', issued: '2026-11-04', sealed: true },
          { ...october, title: 'Quarter', issued: null },
        ],
      },
      'Reach F1 | All channels | October 2026 | 1,000 → *1,148* | October (sent 3 Nov) / Team (sealed; its page still shows what was sent on 4 Nov) / Quarter (draft)',
      'Охват F1 | Все каналы | Октябрь 2026 | 1 000 → *1 148* | October (отправлен 3 нояб.) / Team (зафиксирован: на его странице то, что отправлено 4 нояб.) / Quarter (черновик)',
    ],
  ])('%s', (_what, more, en, ru) => {
    const given = { figures: [{ ...figure, ...more }] };
    expect(rows(viewOf(given))).toEqual([`figures: ${en}`]);
    expect(rows(viewOf(given, 'ru'))).toEqual([`figures: ${ru}`]);
  });

  it('come first where a report that was sent shows them', () => {
    const sent = { ...figure, code: 'F2', reports: [{ ...october, issued: '2026-11-03' }] };
    const codes = rows(viewOf({ figures: [figure, sent] })).map((row) => /F\d/.exec(row)?.[0]);
    expect(codes).toEqual(['F2', 'F1']);
  });
});

const finding = (more: Partial<ChangedFinding> = {}): ChangedFinding => ({
  code: 'links/x',
  severity: 'error',
  waived: false,
  message: 'It is wrong.',
  help: 'Mend it.',
  file: 'src/content/goals/a.md',
  line: 4,
  ...more,
});

describe('findings', () => {
  const repository = { preview: null, repository: 'https://github.com/tea/plan/blob/x/' };

  it('are listed with what mends them, errors first, and what is waived is no error', () => {
    const appeared = [
      finding({ severity: 'warning', code: 'a' }),
      finding({ code: 'b' }),
      finding({ code: 'c', waived: true }),
    ];
    expect(rows(viewOf({ findings: { appeared } }))).toEqual([
      'appeared: *error* b | It is wrong. / Mend it. | src/content/goals/a.md:4',
      'appeared: waived c | It is wrong. / Mend it. | src/content/goals/a.md:4',
      'appeared: warning a | It is wrong. / Mend it. | src/content/goals/a.md:4',
    ]);
    expect(rows(viewOf({ findings: { appeared } }, 'ru')).map((row) => row.split(' | ')[0])).toEqual([
      'appeared: *ошибка* b',
      'appeared: исключение c',
      'appeared: внимание a',
    ]);
  });

  it('lead to their line, but not where they are gone', () => {
    const findings = {
      changed: [{ before: finding({ message: '4 of 5' }), after: finding({ message: '3 of 5' }) }],
      disappeared: [finding()],
    };
    expect(rows(viewOf({ findings }, 'en', repository))).toEqual([
      'changed: *error* links/x | 4 of 5 / 3 of 5 | [src/content/goals/a.md:4](https://github.com/tea/plan/blob/x/src/content/goals/a.md?plain=1#L4)',
      'disappeared: *error* links/x | It is wrong. | src/content/goals/a.md',
    ]);
  });
});

describe('what the client sees', () => {
  const first = ref('posts', 'first', 'Three minutes');

  it('names whole records and single fields as a page calls them', () => {
    const visible = {
      shown: [
        { record: first, whole: true, fields: ['title', 'body'] },
        { record: goal, whole: false, fields: ['body', 'target'] },
      ],
      hidden: [{ record: ref('sources', 'sources', 'Sources'), whole: false, fields: ['files'] }],
    };
    expect(rows(viewOf({ visible }))).toEqual([
      'shown: Post: Three minutes | *the whole record*: Title, Caption',
      'shown: Goal: More clicks | Text, Target',
      'hidden: Mapping of sources: Sources | files',
    ]);
    expect(rows(viewOf({ visible }, 'ru'))).toEqual([
      'shown: Публикация: Three minutes | *вся запись*: Название, Подпись',
      'shown: Цель: More clicks | Текст, План',
      'hidden: Описание источников: Sources | files',
    ]);
  });
});

describe('files', () => {
  test.each<[string, Partial<FileChange>, string, string]>([
    ['a new table', { change: 'added', rows: { before: null, after: 1 } }, 'new, 1 row', 'новый, 1 строка'],
    ['a new picture', { change: 'added' }, 'new', 'новый'],
    ['a file that is gone', { change: 'removed' }, 'removed', 'удалён'],
    ['a file of another name', { change: 'renamed', was: 'data/b.csv' }, 'was data/b.csv', 'раньше data/b.csv'],
    ['more rows', { rows: { before: 31, after: 62 } }, '31 → 62 rows', '31 → 62 строки'],
    [
      'the same number of rows',
      { rows: { before: 5, after: 5 } },
      'other content, 5 rows',
      'другое содержимое, 5 строк',
    ],
    ['a table that was not readable', { rows: { before: null, after: 5 } }, 'other content', 'другое содержимое'],
  ])('%s', (_what, more, en, ru) => {
    const file: FileChange = {
      path: 'data/a.csv',
      change: 'changed',
      was: null,
      kind: 'table',
      rows: { before: null, after: null },
      ...more,
    };
    expect(rows(viewOf({ files: [file] }))).toEqual([`files: data/a.csv | ${en}`]);
    expect(rows(viewOf({ files: [file] }, 'ru'))).toEqual([`files: data/a.csv | ${ru}`]);
  });
});

describe('the summary', () => {
  const text = (given: Given, language: SourceLanguage) =>
    viewOf(given, language).summary.map((piece) => piece.text.replaceAll('\u00a0', ' '));

  it('is empty where nothing changes, and says between what', () => {
    const view = viewOf({ base: { name: 'main', commit: '0123456789abcdef', unread: [] } });
    expect(view.summary).toEqual([]);
    expect(view.sections).toEqual([]);
    expect(view.sides).toBe('From main (0123456789) to the files as they are now; judged on 12 November 2026');
    expect(viewOf({}, 'ru').sides).toBe('Было: main, стало: файлы как есть; оценка на 12 ноября 2026');
  });

  it('does not say a commit twice', () => {
    const view = viewOf({ base: { name: '0123456', commit: '0123456789abcdef', unread: [] } });
    expect(view.sides).toBe('From 0123456 to the files as they are now; judged on 12 November 2026');
  });

  it('names what could not be read', () => {
    const base = { name: 'main', commit: null, unread: [{ collection: 'goals' as const, id: 'a' }] };
    expect(viewOf({ base }).notes).toEqual(['Could not be read in main, so nothing is said of them: goals/a']);
    expect(viewOf({ base }, 'ru').notes).toEqual([
      'Не удалось прочитать (main), поэтому о них ничего не сказано: goals/a',
    ]);
  });

  const first = ref('posts', 'first', 'Three minutes');
  const posts = (count: number, kind: PostChange['kinds'][number]): PostChange[] =>
    Array.from({ length: count }, () => ({
      before: first,
      after: first,
      kinds: [kind],
      fields: [],
      day: { before: null, after: null },
      moves: [],
      channels: [],
      status: { before: null, after: null },
    }));

  test.each<[string, Given, string[], string[]]>([
    [
      'posts',
      {
        posts: [
          ...posts(1, 'added'),
          ...posts(2, 'removed'),
          ...posts(5, 'moved'),
          ...posts(1, 'words'),
          ...posts(1, 'retargeted'),
          ...posts(1, 'state'),
          ...posts(1, 'media'),
          ...posts(1, 'edited'),
          ...posts(1, 'renamed'),
        ],
      },
      [
        '1 post added',
        '2 posts removed',
        '5 posts moved',
        '1 post reworded',
        '1 post retargeted',
        '1 post in another state',
        '1 post with other media',
        '1 post edited',
        '1 post renamed',
      ],
      [
        'новые: 1 публикация',
        'удалены: 2 публикации',
        'перенесены: 5 публикаций',
        'переписаны: 1 публикация',
        'другая задача: 1 публикация',
        'другое состояние: 1 публикация',
        'другие картинки: 1 публикация',
        'правки: 1 публикация',
        'переименованы: 1 публикация',
      ],
    ],
    [
      'findings: errors first, what is waived not at all',
      {
        findings: {
          appeared: [
            ...Array.from({ length: 2 }, () => finding()),
            finding({ severity: 'warning' }),
            finding({ waived: true }),
          ],
          disappeared: Array.from({ length: 5 }, () => finding()),
        },
      },
      ['2 new errors', '1 new warning', '5 findings gone'],
      ['2 новые ошибки', '1 новое предупреждение', 'снято замечаний: 5'],
    ],
    [
      'records, and what the client sees of them',
      {
        records: [edited(goal, []), edited(goal, [])],
        visible: { shown: [{ record: goal, whole: true, fields: [] }] },
      },
      ['2 records of the strategy', '1 record newly visible to the client'],
      ['стратегия: 2 записи', 'откроется клиенту: 1 запись'],
    ],
  ])('counts %s', (_what, given, en, ru) => {
    expect(text(given, 'en')).toEqual(en);
    expect(text(given, 'ru')).toEqual(ru);
  });
});

describe('an approval that an edit takes the ground from', () => {
  const first = ref('posts', 'first', 'Three minutes');
  const post = (field: FieldChange, after: RecordRef | null = first): PostChange => ({
    before: first,
    after,
    kinds: ['state'],
    fields: [field],
    day: { before: '2026-11-16', after: '2026-11-16' },
    moves: [],
    channels: [],
    status: { before: null, after: null },
  });
  const gone = change(['approved'], { by: 'vera', on: '2026-11-08' }, null);
  const said = (given: PostChange, language: SourceLanguage) =>
    rows(viewOf({ posts: [given], names: { 'team/vera': 'Vera' } }, language))[0]
      ?.split(' / ')
      .at(-1);

  it('is said in words', () => {
    expect(said(post(gone), 'en')).toBe('*not approved any more: Vera approved what it was on Sun 8 Nov*');
    expect(said(post(gone), 'ru')).toBe('*согласование больше не действует: Vera, вс 8 нояб. — о прежней версии*');
  });

  it('is a plain value where it came, or left with its post', () => {
    expect(said(post(change(['approved'], null, { by: 'vera', on: '2026-11-08' })), 'en')).toBe(
      'Approved: + by: Vera, on: Sun 8 Nov',
    );
    expect(said(post(gone, null), 'en')).toBe('Approved: − by: Vera, on: Sun 8 Nov');
  });
});

it('what came or went has one sign on a terminal without colours', () => {
  const field = change(['channels'], ['instagram', 'vk'], ['instagram', 'telegram']);
  const text = diffTerminal(viewOf({ records: [edited(ref('campaigns', 'winter', 'Winter'), [field])] }), plainInk);
  expect(text).toContain('Channels: + telegram − vk\n');
});
