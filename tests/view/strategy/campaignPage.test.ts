import { describe, expect, test } from 'vitest';
import { sectionOf, sheetAt, viewOf } from '../../support/viewOf.ts';
import { post, record } from './strategyFiles.ts';

const files = {
  'src/content/campaigns/push.md': record(
    `title: The push
audience: client
kind: paid
start: 2026-11-01
end: 2026-11-30
message: One bag.
owner: timur
budget:
  - { line: Ads, planned: 1200.50, spent: 300.25, channel: instagram }
  - { line: Film, planned: 99.50 }`,
  ),
  'src/content/posts/one.md': post('2026-11-10', 'campaign: push'),
};

describe('the budget of a campaign', () => {
  test('adds up', () => {
    const [block] = sectionOf(sheetAt(viewOf(files), 'campaigns/push.html'), 'Budget')?.blocks ?? [];
    const total = block?.kind === 'table' ? block.table.total?.map(({ text }) => text) : [];
    // 1200.50 + 99.50 = 1300; 1300 − 300.25 = 999.75
    expect(total).toEqual(['Total', undefined, '€1,300', '€300.25', '€999.75']);
  });

  test('is not on the page of a client, nor any amount', () => {
    const sheet = sheetAt(viewOf(files, { audience: 'client' }), 'campaigns/push.html');
    expect(sectionOf(sheet, 'Budget')).toBeUndefined();
    expect(JSON.stringify(sheet)).not.toMatch(/€|1,?200/);
  });
});

test('a campaign without a definition of success is asked for one', () => {
  const [block] = sectionOf(sheetAt(viewOf(files), 'campaigns/push.html'), 'A success if')?.blocks ?? [];
  expect(block).toMatchObject({ kind: 'empty', code: 'src/content/campaigns/push.md' });
});

test.each([
  ['2026-10-31', 'Planned'],
  ['2026-11-01', 'Running'],
  ['2026-11-30', 'Running'],
  ['2026-12-01', 'Over'],
])('on %s it is %s', (asOf, word) => {
  const sheet = sheetAt(viewOf(files, { asOf }), 'campaigns/push.html');
  expect(sectionOf(sheet, 'For what, for whom, where')?.mark?.word).toBe(word);
});

test('its days lie on the scale of the period: 31 to 61, 42 of them gone on 12 November', () => {
  const [block] = sheetAt(viewOf(files), 'campaigns.html').sections[0]?.blocks ?? [];
  const strips = block?.kind === 'strips' ? block.strips : undefined;
  expect(strips).toMatchObject({ days: 92, today: 42.5 });
  expect(strips?.campaigns[0]).toMatchObject({ gone: { from: 31, to: 42 }, ahead: { from: 42, to: 61 } });
});
