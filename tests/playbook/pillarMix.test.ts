import { expect, test } from 'vitest';
import { pillarMix } from '../../src/lib/playbook/pillarMix.ts';
import { slotsOf } from '../../src/lib/playbook/slots.ts';
import { post, tinyPlaybook } from './tinyPlaybook.ts';

const november = { from: '2026-11-01', to: '2026-11-30' };
const pillar = (order: number, percent: number) => ({
  title: `Pillar ${order}`,
  order,
  code: String(order),
  promise: 'p',
  share: { percent, band: 5 },
});

function mixOf(posts: Record<string, object>) {
  const playbook = tinyPlaybook({
    pillars: { craft: pillar(1, 50), shop: pillar(2, 20) },
    posts: posts as Record<string, Record<string, unknown>>,
  });
  return pillarMix(slotsOf(playbook), playbook.records, november);
}

test('a post counts once, cross-posted or not, and one without a pillar is in the whole', () => {
  const mix = mixOf({
    a: post({ pillar: 'craft', channels: ['instagram', 'telegram'] }),
    b: post({ pillar: 'craft' }),
    c: post({ pillar: 'shop' }),
    d: post(),
    october: post({ pillar: 'shop', date: '2026-10-31' }),
    undated: post({ pillar: 'shop', date: undefined }),
  });
  expect(mix).toMatchObject({ posts: 4, withoutPillar: 4 - 2 - 1 });
  expect(mix.shares.map(({ posts, share, pointsOff, isInBand }) => [posts, share, pointsOff, isInBand])).toEqual([
    [2, 2 / 4, 50 - 50, true],
    [1, 1 / 4, 25 - 20, true],
  ]);
});

test('outside the band', () => {
  const mix = mixOf({ a: post({ pillar: 'craft' }), b: post({ pillar: 'craft' }) });
  expect(mix.shares.map(({ pointsOff, isInBand }) => [pointsOff, isInBand])).toEqual([
    [100 - 50, false],
    [0 - 20, false],
  ]);
});

test('of a post in two months, its first slot decides', () => {
  const mix = mixOf({
    a: post({ channels: ['instagram', 'telegram'], overrides: { instagram: { date: '2026-10-31' } }, pillar: 'craft' }),
  });
  expect(mix.posts).toBe(0);
});

test('without posts a share is not known, and nothing is off', () => {
  expect(mixOf({}).shares.map(({ share, pointsOff, isInBand }) => [share, pointsOff, isInBand])).toEqual([
    [null, null, true],
    [null, null, true],
  ]);
});
