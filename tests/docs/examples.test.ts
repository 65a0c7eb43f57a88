import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { clientFolder, places } from '../support/clientFolder.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/content.md'), 'utf8');
const files = Object.fromEntries(
  [...page.matchAll(/^```\w+ file=(\S+)\n([\s\S]*?)^```$/gm)].map(([, path = '', text = '']) => [path, text]),
);

test('the examples of the docs are one client without a finding', () => {
  expect(Object.keys(files)).toHaveLength(14);
  const { diagnostics } = openPlaybook({ root: clientFolder(files), asOf: '2026-11-12', language: 'en' });
  expect(places(diagnostics)).toEqual([]);
});
