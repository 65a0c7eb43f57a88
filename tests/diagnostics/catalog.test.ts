import { describe, expect, test } from 'vitest';
import { fullCatalog } from '../../src/lib/rules/ruleCatalog.ts';

const rows = [...fullCatalog];

describe.each(rows)('%s', (code, row) => {
  test('has a code of the form floor/slug', () => {
    expect(code).toMatch(/^[a-z]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('speaks both languages', () => {
    for (const text of [row.title, row.why]) {
      expect(text.en).toMatch(/[a-z]/);
      expect(text.ru).toMatch(/[а-яё]/);
    }
  });
});
