import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../scripts/docs/generatedFiles.ts';

const root = join(import.meta.dirname, '../..');

test.each([...generatedFiles().keys()])('%s is what the code says (npm run docs writes it)', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(generatedFiles().get(path));
});
