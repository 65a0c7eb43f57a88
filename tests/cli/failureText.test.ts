import { describe, expect, it } from 'vitest';
import { failureText } from '../../src/cli/failureText.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { PublishError } from '../../src/lib/publish/publishStep.ts';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), {
  code: 'ENOSPC',
  path: '/site/a.png',
});

describe('failureText', () => {
  it.each([
    [new Refusal('No.'), 'almanac: No.\n'],
    [
      new PublishError('assets', full),
      'almanac: Could not copy the pictures: no space is left on the disk (ENOSPC, /site/a.png). The old site is as it was. Set ALMANAC_DEBUG=1 to see the technical trace.\n',
    ],
    [
      new TypeError('x is not a function\n    at y'),
      'almanac: Could not finish: x is not a function. Set ALMANAC_DEBUG=1 to see the technical trace.\n',
    ],
    ['thrown text', 'almanac: Could not finish: thrown text. Set ALMANAC_DEBUG=1 to see the technical trace.\n'],
  ])('%s', (error, text) => expect(failureText(error, 'en', {})).toBe(text));

  it('names every step in both languages', () => {
    expect(failureText(new PublishError('swap', full), 'ru', {})).toContain(
      'Не удалось поставить новый сайт на место прежнего: на диске нет места',
    );
  });

  it('shows the trace to those who ask', () => {
    expect(failureText(new Error('x'), 'en', { ALMANAC_DEBUG: '1' })).toMatch(/\n\s+at /);
  });
});
