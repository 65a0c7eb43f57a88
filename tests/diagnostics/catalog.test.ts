import { describe, expect, test } from 'vitest';
import { catalog } from '../../src/lib/diagnostics/catalog.ts';
import type { DiagnosticEntry } from '../../src/lib/diagnostics/entry.ts';

const rows = Object.entries(catalog as Record<string, DiagnosticEntry<never>>);

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
