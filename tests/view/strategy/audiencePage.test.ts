import { describe, expect, test } from 'vitest';
import { sectionOf, sheetAt, viewOf } from '../../support/viewOf.ts';
import { hunter, katrin, post } from './strategyFiles.ts';

const files = {
  'src/content/personas/katrin.md': katrin,
  'src/content/personas/hunter.md': hunter,
  'src/content/posts/next.md': post('2026-11-20', 'personas: [katrin]'),
  'src/content/posts/past.md': post('2026-11-02', 'personas: [katrin]'),
};

describe('audience', () => {
  const groups = (audience: 'team' | 'client') => {
    const [block] = sectionOf(sheetAt(viewOf(files, { audience }), 'audience.html'), 'Personas')?.blocks ?? [];
    return block?.kind === 'table' ? block.table.groups : [];
  };

  test('is told by segment', () => {
    expect(groups('team').map(({ heading, rows }) => [heading, rows.map(([head]) => head?.links?.[0]?.text)])).toEqual([
      ['Customer', ['A1\u00a0Katrin']],
      ['Not for us', ['A2\u00a0The hunter']],
    ]);
  });

  test('is without hidden personas for a client', () => {
    expect(groups('client').map(({ heading }) => heading)).toEqual(['Customer']);
  });
});

describe('a persona', () => {
  test('has posts that are still to come, and says of how many', () => {
    const next = sectionOf(sheetAt(viewOf(files), 'audience/katrin.html'), 'Next posts for them');
    expect(next?.note).toBe('2\u00a0posts');
    const [block] = next?.blocks ?? [];
    const rows = block?.kind === 'table' ? block.table.groups[0]?.rows : [];
    expect(rows?.map(([head]) => head?.links?.[0]?.href)).toEqual(['../posts/next.html']);
  });

  test('has doubts for the team only', () => {
    const heading = 'What we assume and have not checked';
    expect(sectionOf(sheetAt(viewOf(files), 'audience/katrin.html'), heading)?.blocks).toHaveLength(1);
    expect(sectionOf(sheetAt(viewOf(files, { audience: 'client' }), 'audience/katrin.html'), heading)).toBeUndefined();
  });

  test('that we decided against has no posts, as decided', () => {
    const next = sectionOf(sheetAt(viewOf(files), 'audience/hunter.html'), 'Next posts for them');
    expect(next?.blocks).toEqual([{ kind: 'empty', why: 'No post is planned for them, as decided.', next: '' }]);
  });

  test('speaks Russian', () => {
    const sheet = sheetAt(viewOf(files, { language: 'ru' }), 'audience/katrin.html');
    expect(sheet.title.kind).toBe('Портрет: покупатель');
    expect(sectionOf(sheet, 'Ближайшие публикации для этого портрета')?.note).toBe('2\u00a0публикации');
  });
});
