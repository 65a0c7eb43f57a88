import { expect, test } from 'vitest';
import type { FieldChange } from '../../../src/lib/diff/planDiff.ts';
import type { SourceLanguage } from '../../../src/lib/language/language.ts';
import { toApprovalChange } from '../../../src/lib/view/post/approvalChange.ts';
import { soundClient } from '../../rules/soundClient.ts';
import { viewOf } from '../../support/viewOf.ts';

const plain = { change: 'changed', words: null, reference: null, choices: null } as const;
const time: FieldChange = { ...plain, path: [{ field: 'time' }], before: '10:00', after: '19:00' };
const body: FieldChange = {
  ...plain,
  path: [{ field: 'body' }],
  before: 'Three minutes.',
  after: 'Four minutes.',
  words: [
    { kind: 'removed', text: 'Three' },
    { kind: 'added', text: 'Four' },
    { kind: 'same', text: ' minutes.' },
  ],
};
const contexts = { en: viewOf(soundClient), ru: viewOf(soundClient, { language: 'ru' }) };

function changed(fields: readonly FieldChange[] | null, language: SourceLanguage = 'en') {
  return toApprovalChange('first', { ...contexts[language], approvalDifferences: new Map([['first', fields]]) });
}

test('a post that is not what was approved shows what came and went', () => {
  expect(changed([time, body])).toEqual({
    heading: 'Changed since it was approved',
    unseen: null,
    lines: [
      [{ text: 'Time: ', mark: 'faint' }, { text: '10:00 → ' }, { text: '19:00', mark: 'strong' }],
      [
        { text: 'Caption: ', mark: 'faint' },
        { text: 'Three', mark: 'removed' },
        { text: 'Four', mark: 'added' },
        { text: ' minutes.' },
      ],
    ],
  });
  expect(changed([time], 'ru')).toMatchObject({
    heading: 'Изменено после согласования',
    lines: [[{ text: 'Время: ' }, { text: '10:00 → ' }, { text: '19:00' }]],
  });
});

test('a version that the history does not hold is said to be missing', () => {
  expect(changed(null)).toMatchObject({
    unseen: 'The approved version is not in the history that this site was built from.',
    lines: [],
  });
});

test('a post whose approval holds says nothing of it', () => {
  expect(toApprovalChange('first', contexts.en)).toBeNull();
});
