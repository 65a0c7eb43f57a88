import { expect, test } from 'vitest';
import { foldOf } from '../../src/lib/platforms/folds.ts';
import { limitsInForce, platformLimits } from '../../src/lib/platforms/limits.ts';

test('the rule of the day counts: Instagram allowed 30 hashtags until 18 December 2025', () => {
  const hashtagsOn = (day: string) =>
    limitsInForce('instagram', 'image', day)
      .filter(({ what }) => what === 'hashtags')
      .map(({ value }) => value);
  expect(hashtagsOn('2025-12-18')).toEqual([30]);
  expect(hashtagsOn('2025-12-19')).toEqual([5]);
});

test.each([
  ['image', 1024],
  ['text', 4096],
] as const)('Telegram counts a caption otherwise than a text: %s', (format, value) => {
  const [text] = limitsInForce('telegram', format, '2026-11-12').filter(({ what }) => what === 'text');
  expect(text?.value).toBe(value);
});

test('every rule says where it is from and when that was read', () => {
  for (const { source, checkedOn } of platformLimits) {
    expect(source).not.toBe('');
    expect(checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
});

test('a platform without a fold has none', () => {
  expect(foldOf('instagram')?.after).toBe(125);
  expect(foldOf('telegram')).toBeUndefined();
});
