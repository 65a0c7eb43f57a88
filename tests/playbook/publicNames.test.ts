import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/lib/kpi/periods.ts';
import { channelScope } from '../../src/lib/playbook/channelScope.ts';
import { publicNames } from '../../src/lib/playbook/secrets/publicTexts.ts';
import { numbersPlaybook } from '../view/numbers/numbersPlaybook.ts';
import { object } from './tinyPlaybook.ts';

test('what platforms say of posts is public, and so is every figure that was asked for, with what it is made of', () => {
  const base = numbersPlaybook([
    ['instagram', 'clicks', '2026-10-01', 12],
    ['instagram', 'impressions', '2026-10-01', 480],
  ]);
  const period = parsePeriod('2026-10') ?? { id: '', from: '', to: '' };
  base.figures.of({ kpi: 'click-through-rate', scope: channelScope(base, ['instagram']), period });
  const objects = [
    object({ id: 'p1', permalink: 'https://example.com/1', text: 'Words', format: 'reel' }),
    object({ id: 'p2' }),
  ];
  const names = publicNames({ ...base, metrics: { ...base.metrics, objects } });
  for (const name of ['p1', 'https://example.com/1', 'Words', 'reel', 'p2']) expect(names).toContain(name);
  // 12 ÷ 480, and both of them; money is kept in minor units, so each number is public in major ones too.
  for (const value of [12 / 480, 12, 480, 480 / 100]) expect(names).toContain(String(value));
});
