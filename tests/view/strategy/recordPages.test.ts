import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/lib/language/language.ts';
import { toReportsPage } from '../../../src/lib/view/numbers/pages/reportsPage.ts';
import type { Block, SheetPage } from '../../../src/lib/view/strategy/sheet.ts';
import { sectionOf, sheetAt, viewOf } from '../../support/viewOf.ts';
import { record } from './strategyFiles.ts';

/** Names and texts of the pairs of a section. */
function pairs(sheet: SheetPage, heading: string): [string, string][] {
  const found = sectionOf(sheet, heading)?.blocks.find(
    (block): block is Extract<Block, { kind: 'pairs' }> => block.kind === 'pairs',
  );
  return (found?.rows ?? []).map(({ name, text, links }) => [
    name,
    (text ?? links?.map((link) => link.text).join(', ') ?? '').replaceAll('\u00a0', ' '),
  ]);
}

describe('a step', () => {
  const goal = record(
    'title: More orders\ndifficulty: weak-sales\nproblem: Few buy.\nobjective: More buy.\nstart: 2026-10-01\ndue: 2026-12-31',
  );
  const step = (more: string) =>
    sheetAt(
      viewOf({
        'src/content/goals/orders.md': goal,
        'src/content/steps/one.md': record(`title: One button\nhypothesis: One is enough.\nstage: conversion\n${more}`),
      }),
      'conversion/one.html',
    );

  test('says who does it by when, what for and at which cost', () => {
    const sheet = step('due: 2026-11-14\nowner: timur\ngoal: orders\nkpi: conversions\ncost: 25.5\neffortHours: 3');
    expect(sheet.title).toMatchObject({ numeral: '14', heading: 'One button', lede: 'One is enough.' });
    expect(pairs(sheet, 'Who, by when, at which cost')).toEqual([
      ['Owner', 'Timur'],
      ['Deadline', '14 Nov, 2 days left'],
      ['Goal', 'G1 More orders'],
      ['KPI', 'Conversions'],
      ['Cost', '€25.50'],
      ['Effort', '3 h'],
    ]);
  });

  test('without any of that says only what is not known', () => {
    const sheet = step('');
    expect(sheet.title).toMatchObject({ numeral: '—', kind: 'Conversion' });
    expect(pairs(sheet, 'Who, by when, at which cost').map(([name]) => name)).toEqual(['Owner', 'Deadline']);
  });

  test.each([
    ['that is done and was not read', 'state: done', 'It is done, and nobody has written what came of it.'],
    ['that is not done', '', 'Not read yet.'],
  ])('%s asks for its result', (_what, more, why) => {
    expect(sectionOf(step(more), 'What came of it')?.blocks).toMatchObject([{ kind: 'empty', why }]);
  });

  test('tells what came of it, with its value in the unit of its KPI', () => {
    const sheet = step('kpi: click-through-rate\nstate: done\nresult: { on: 2026-11-10, value: 5%, says: It helps. }');
    expect(pairs(sheet, 'What came of it')).toEqual([
      ['Read on', '10 November 2026'],
      ['Level', '5 %'],
      ['Result', 'It helps.'],
    ]);
    const plain = step('state: done\nresult: { on: 2026-11-10, says: It helps. }');
    expect(pairs(plain, 'What came of it').map(([name]) => name)).toEqual(['Read on', 'Result']);
  });
});

describe('an experiment', () => {
  const experiment = (title: string, more: string, dates = 'start: 2026-10-19\nend: 2026-11-11') =>
    record(
      `title: ${title}\nhypothesis: It brings clicks.\narms: [Price, Story]\nsample: { needed: 12, reached: 3, of: posts }\n${dates}\nfixedOn: 2026-10-15\n${more}`,
    );
  const running = 'start: 2026-11-09\nend: 2026-11-12';
  const planned = 'start: 2026-11-13\nend: 2026-11-30';

  test.each<[string, string, string | undefined, Record<Language, string>]>([
    ['that has not begun', '', planned, { en: 'Planned', ru: 'Впереди' }],
    ['on its last day', '', running, { en: 'Running', ru: 'Идёт' }],
    ['that ended and was not read', '', undefined, { en: 'Not read', ru: 'Не прочитан' }],
    ['that was kept', 'result: { outcome: kept, says: Yes. }', undefined, { en: 'Kept', ru: 'Оставили' }],
  ])('%s is said to be', (_what, more, dates, words) => {
    for (const language of ['en', 'ru'] as const) {
      const files = { 'src/content/experiments/price.md': experiment('Price first', more, dates) };
      const sheet = sheetAt(viewOf(files, { language }), 'experiments/price.html');
      const marks = sheet.sections.flatMap(({ mark }) => (mark === undefined ? [] : [mark.word]));
      expect(marks).toEqual([words[language]]);
    }
  });
});

describe('a guide', () => {
  const guide = (more: string) =>
    sheetAt(
      viewOf({
        'src/content/guides/look.md': record(`title: How it looks\nkind: visual\nsummary: Calm.\n${more}`),
        'src/content/guides/media/cup.jpg': 'x',
      }),
      'guides/look.html',
    );

  test.each([
    ['reviewBy: 2026-11-11', '11 November 2026, overdue'],
    ['reviewBy: 2026-11-12', '12 November 2026'],
    ['', 'no day set'],
  ])('is read again on a day: %s', (more, text) => {
    expect(pairs(guide(more), 'Who keeps it')).toContainEqual(['Review by', text]);
  });

  test('of a platform names it, and its keeper', () => {
    expect(pairs(guide('platform: vk\nowner: timur'), 'Who keeps it').slice(0, 2)).toEqual([
      ['Platform', 'VK'],
      ['Keeper', 'Timur'],
    ]);
  });

  test('shows its colours where a browser knows them, and names the others', () => {
    const palette = `palette:
  - { name: Ink, color: "#123", use: Text }
  - { name: Leaf, color: "oklch(60% 0.1 150)", use: Marks }
  - { name: Foil, color: Pantone 871 C, use: Print }`;
    const [block] = sectionOf(guide(palette), 'Palette')?.blocks ?? [];
    expect(block?.kind === 'palette' && block.colors.map(({ name, fill }) => [name, fill])).toEqual([
      ['Ink', '#123'],
      ['Leaf', 'oklch(60% 0.1 150)'],
      ['Foil', null],
    ]);
  });

  test('shows its examples with whose they are', () => {
    const media = `media:
  - { file: ./media/cup.jpg, alt: A cup, rights: Ours }
  - { file: ./media/cup.jpg, alt: A cup again }`;
    const [block] = sectionOf(guide(media), 'Examples')?.blocks ?? [];
    expect(block?.kind === 'media' && block.media).toEqual([
      { src: '../media/guides/media/cup.jpg', alt: 'A cup', rights: 'Ours' },
      { src: '../media/guides/media/cup.jpg', alt: 'A cup again', rights: null },
    ]);
  });
});

describe('the list of reports', () => {
  const report = (month: string, more: string) =>
    record(`title: ${month}\nmonth: ${month}\nchannels: [instagram]\n${more}`);

  test('has the newest first, with what it found first and when it was sent', () => {
    const context = viewOf({
      'src/content/reports/2026-09.md': report('2026-09', 'issued: 2026-10-02\nfindings:\n  - { says: It went well. }'),
      'src/content/reports/2026-10.md': report('2026-10', 'findings: []'),
    });
    const { title, empty, reports } = toReportsPage(context).body;
    expect([title.numeral, title.kind, empty]).toEqual(['2', 'reports', null]);
    expect(reports.map(({ numeral, link, says, issued }) => [numeral, link.text, says, issued])).toEqual([
      ['10', 'October 2026', '', 'Draft'],
      ['09', 'September 2026', 'It went well.', 'Issued 2 October 2026'],
    ]);
  });

  test('says how to write the first one', () => {
    expect(toReportsPage(viewOf({})).body.empty?.code).toBe('src/content/reports/2026-10.mdx');
  });
});
