import { expect, test } from 'vitest';
import { folds } from '../../src/lib/platforms/folds.ts';
import { leastMedia, platformLimits } from '../../src/lib/platforms/limits.ts';
import { pictureLimits } from '../../src/lib/platforms/pictureLimits.ts';
import { sourceText } from '../../src/lib/platforms/sourceText.ts';
import { videoLimits } from '../../src/lib/platforms/videoLimits.ts';

/** An address, a repository or a file: it has a dot, a slash or an at sign. */
const isName = (part: string) => /[./@]/.test(part);

test('a source keeps its address, and its note is said in Russian', () => {
  expect(sourceText('vk.com/dev/wall.post; one link attachment', 'ru')).toBe(
    'vk.com/dev/wall.post; одно вложение-ссылка',
  );
});

test('every note of every limit is said in Russian', () => {
  const sources = [...platformLimits, ...leastMedia, ...pictureLimits, ...videoLimits, ...folds].map(
    ({ source }) => source,
  );
  const notes = sources.flatMap((source) => source.split('; ')).filter((part) => !isName(part));
  expect(notes.filter((note) => !/[а-я]/.test(sourceText(note, 'ru')))).toEqual([]);
});
