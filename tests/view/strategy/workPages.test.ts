import { describe, expect, test } from 'vitest';
import { clientYaml } from '../../support/clientFolder.ts';
import { sectionOf, sheetAt, viewOf } from '../../support/viewOf.ts';
import { post, record } from './strategyFiles.ts';

describe('conversion', () => {
  const step = (title: string, more: string) => record(`title: ${title}\nhypothesis: It helps.\n${more}`);
  const files = {
    'src/content/steps/late.md': step('Late', 'stage: conversion\ndue: 2026-11-10\ncost: 310'),
    'src/content/steps/done.md': step('Done', 'stage: awareness\ndue: 2026-11-01\nstate: done\ncost: 25.50'),
    'src/content/steps/soon.md': step('Soon', 'stage: conversion\ndue: 2026-11-14'),
  };
  const table = () => {
    const [block] = sectionOf(sheetAt(viewOf(files), 'conversion.html'), 'Steps of the plan')?.blocks ?? [];
    return block?.kind === 'table' ? block.table : undefined;
  };

  test('is told by stage of the funnel, then by deadline', () => {
    expect(table()?.groups.map(({ heading, rows }) => [heading, rows.map(([head]) => head?.links?.[0]?.text)])).toEqual(
      [
        ['Awareness', ['Done']],
        ['Conversion', ['Late', 'Soon']],
      ],
    );
  });

  test('says what is late and how much time is left; what is done cannot be late', () => {
    const due = table()?.groups.flatMap(({ rows }) => rows.map((cells) => cells[3]?.small));
    expect(due).toEqual([undefined, '2\u00a0days late', '2\u00a0days left']);
  });

  test('adds up the cost', () => {
    expect(table()?.total?.[4]?.text).toBe('€335.50');
  });

  test('has no column of cost where nobody may see any', () => {
    const shown = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replace('hypothesis:', 'audience: client\nhypothesis:')]),
    );
    const sheet = sheetAt(viewOf(shown, { audience: 'client' }), 'conversion.html');
    const [block] = sectionOf(sheet, 'Steps of the plan')?.blocks ?? [];
    expect(block?.kind === 'table' && block.table.columns.map(({ text }) => text)).not.toContain('Cost');
  });
});

describe('the hours of the team', () => {
  const files = {
    'src/content/client.yaml': `${clientYaml}capacity:\n  timur: 10\n`,
    'src/content/posts/a.md': post('2026-11-12', 'owner: timur\neffortHours: 7.5'),
    'src/content/posts/b.md': post('2026-11-15', 'owner: timur\neffortHours: 4'),
    'src/content/posts/c.md': post('2026-11-17', 'owner: timur\neffortHours: 2'),
    'src/content/posts/d.md': post('2026-11-18', 'owner: timur'),
  };

  test('are held against what the plan needs, week by week', () => {
    const [block, rest] =
      sectionOf(sheetAt(viewOf(files), 'team.html'), 'Hours of the plan against hours of the team')?.blocks ?? [];
    const rows = block?.kind === 'mix' ? block.rows.slice(0, 2) : [];
    expect(rows.map(({ name, value, mark }) => [name, value, mark?.word])).toEqual([
      ['Week 46', `${7.5 + 4} of 10\u00a0h`, '1.5\u00a0h too many'],
      ['Week 47', '2 of 10\u00a0h', 'fits'],
    ]);
    expect(rest).toEqual({ kind: 'text', text: '1\u00a0post without an estimate: the hours are at least these.' });
  });

  test('of a person are those of the next seven days', () => {
    const [block] = sectionOf(sheetAt(viewOf(files), 'team.html'), 'People')?.blocks ?? [];
    const cell = block?.kind === 'table' ? block.table.groups[0]?.rows[0]?.at(-1) : undefined;
    // 12 to 18 November: 7.5 + 4 + 2
    expect(cell?.mark?.word).toBe('13.5 of 10\u00a0h');
  });

  test('are hidden from a client', () => {
    const sheet = sheetAt(viewOf(files, { audience: 'client' }), 'team.html');
    expect(sheet.sections.map(({ heading }) => heading)).toEqual(['People']);
    expect(JSON.stringify(sheet)).not.toContain('of 10');
  });
});

describe('an experiment', () => {
  const experiment = (more: string) => ({
    'src/content/experiments/price.md': record(
      `title: Price first
hypothesis: It brings clicks.
kpi: click-through-rate
arms: [Price, Story]
sample: { needed: 12, reached: 3, of: posts }
start: 2026-10-19
end: 2026-11-11
fixedOn: 2026-10-15
${more}`,
    ),
  });
  const result = (more: string) =>
    sectionOf(sheetAt(viewOf(experiment(more)), 'experiments/price.html'), 'What came out');

  test('that has ended unread is said to be', () => {
    expect(result('')?.mark).toEqual({ mark: 'at-risk', word: 'Not read', tone: 'warn' });
  });

  test('that was read says what came out', () => {
    expect(result('result: { outcome: no-effect, says: No difference. }')?.mark?.word).toBe('No effect');
  });

  test('shows how much of its sample there is', () => {
    const sheet = sheetAt(viewOf(experiment('')), 'experiments/price.html');
    const [block] = sectionOf(sheet, 'Sample')?.blocks ?? [];
    expect(block?.kind === 'mix' && block.rows[0]).toMatchObject({ actual: '25%', value: '3 of 12' });
  });
});

test('plays stand with the gravest first, and their replies only for the team', () => {
  const play = (title: string, severity: string) =>
    record(
      `title: ${title}\naudience: client\nsituation: It happens.\nseverity: ${severity}\nreplies:\n  - { when: Always, say: SECRET }`,
    );
  const files = {
    'src/content/plays/a.md': play('Low one', 'low'),
    'src/content/plays/b.md': play('Crisis', 'crisis'),
  };
  const [block] = sectionOf(sheetAt(viewOf(files), 'community.html'), 'Plays, the gravest first')?.blocks ?? [];
  expect(block?.kind === 'table' && block.table.groups.map(({ heading }) => heading)).toEqual([
    'Severity: crisis',
    'Severity: low',
  ]);
  expect(JSON.stringify(sheetAt(viewOf(files), 'community/a.html'))).toContain('SECRET');
  expect(JSON.stringify(sheetAt(viewOf(files, { audience: 'client' }), 'community/a.html'))).not.toContain('SECRET');
});
