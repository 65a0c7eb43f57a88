import { describe, expect, test } from 'vitest';
import type { Pace } from '../../../src/lib/kpi/pace.ts';
import type { SourceLanguage } from '../../../src/lib/language/language.ts';
import type { GoalProgress } from '../../../src/lib/playbook/goalProgress.ts';
import { goalState } from '../../../src/lib/view/numbers/goalTable.ts';
import type { GoalFacts } from '../../../src/lib/view/strategy/goalFacts.ts';
import { distanceText, goalMark, wantedText } from '../../../src/lib/view/strategy/goalState.ts';
import { viewContext } from '../../../src/lib/view/viewContext.ts';
import { numbersPlaybook } from '../numbers/numbersPlaybook.ts';

const contexts = {
  en: viewContext(numbersPlaybook()),
  ru: viewContext(numbersPlaybook([], { locale: 'ru-RU' })),
} as const;

interface Given {
  readonly status?: GoalProgress['status'];
  readonly reached?: boolean | null;
  readonly target?: number | null;
  readonly better?: 'higher' | 'lower';
  readonly isLevel?: boolean;
  readonly unit?: 'share' | 'count';
  readonly value?: number | null;
  readonly pace?: Partial<Pace> | null;
  readonly reason?: string;
}

/** What a goal's words are made from, and nothing else of it. */
function facts({
  better = 'higher',
  isLevel = false,
  unit = 'count',
  value = 40,
  reason,
  ...progress
}: Given): GoalFacts {
  return {
    kpi: { better },
    isLevel,
    figure: reason === undefined ? null : { reason },
    progress: { status: 'behind', reached: null, target: 50, pace: null, figure: { value, unit }, ...progress },
    text: (level: number) => (unit === 'share' ? `${level * 100} %` : String(level)),
  } as unknown as GoalFacts;
}

const plain = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, ' ');
const inBoth = (say: (language: SourceLanguage) => string) => [plain(say('en')), plain(say('ru'))];

describe('the mark of a goal', () => {
  test.each<[Given, string, string, string]>([
    [{ status: 'on-track' }, 'on-track', 'On track', 'По плану'],
    [{ status: 'no-target' }, 'none', 'No target', 'Плана нет'],
    [{ status: 'over', reached: true }, 'done', 'Reached', 'Достигнута'],
    [{ status: 'over', reached: false }, 'missed', 'Missed', 'Не достигнута'],
  ])('%o', (given, mark, en, ru) => {
    expect(goalMark(contexts.en, facts(given)).mark).toBe(mark);
    expect(inBoth((language) => goalMark(contexts[language], facts(given)).word)).toEqual([en, ru]);
  });
});

describe('what is wanted of a goal', () => {
  test.each<[Given, string, string]>([
    [{ target: null }, 'no target', 'плана нет'],
    [{ target: 50 }, 'of 50', 'из 50'],
    [{ target: 50, isLevel: true }, 'at least 50', 'не меньше 50'],
    [{ target: 50, better: 'lower' }, 'at most 50', 'не больше 50'],
  ])('%o', (given, en, ru) => {
    expect(inBoth((language) => wantedText(contexts[language], facts(given)))).toEqual([en, ru]);
  });
});

describe('how far a goal is from where it should be', () => {
  const expected = (level: number, pace: number | null = null) => ({ expected: level, pace });

  test.each<[string, Given, string, string]>([
    ['nothing is known', { value: null, reason: 'no data' }, 'no data', 'no data'],
    ['nothing is known and nothing says why', {}, '', ''],
    ['it adds up', { pace: expected(50, 0.8) }, '80 % of pace', '80 % темпа'],
    ['it adds up to nothing', { pace: expected(0) }, '', ''],
    ['a level that is too low', { isLevel: true, pace: expected(50) }, '10 short', 'не хватает 10'],
    ['a level that is high enough', { isLevel: true, pace: expected(30) }, '10 above', 'выше на 10'],
    ['a level that should be low and is not', { better: 'lower', pace: expected(30) }, '10 over', 'больше на 10'],
    ['a level that is low', { better: 'lower', pace: expected(50) }, '10 inside', 'запас 10'],
    [
      'a share, in percentage points',
      { isLevel: true, unit: 'share', value: 0.04, pace: expected(0.05) },
      '1 pp short',
      'не хватает 1 п. п.',
    ],
  ])('%s', (_what, given, en, ru) => {
    expect(inBoth((language) => distanceText(contexts[language], facts(given)))).toEqual([en, ru]);
  });
});

describe('the state of a goal in a table', () => {
  const progress = (status: GoalProgress['status'], pace: Partial<Pace> | null) =>
    ({ status, pace }) as unknown as GoalProgress;

  test.each<[GoalProgress, string, string]>([
    [progress('behind', { pace: 0.5 }), 'Behind, 50 % of pace', 'Отстаём: 50 % от темпа'],
    [progress('at-risk', { pace: null }), 'At risk', 'Под угрозой'],
    [progress('on-track', null), 'On track', 'По плану'],
    [progress('over', { pace: 1.2 }), 'Over', 'Закончена'],
  ])('%o', (given, en, ru) => {
    expect(inBoth((language) => goalState(given, contexts[language]).word)).toEqual([en, ru]);
  });
});
