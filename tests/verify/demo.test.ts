import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { verifyFigures } from '../../src/lib/verify/verifyFigures.ts';
import { toSite } from '../../src/lib/view/toSite.ts';

const clients = ['.', 'examples/polyus'].filter((root) => {
  const file = path.join(root, 'src/content/client.yaml');
  return existsSync(file) && /name: .*(Northbound|Полюс)/u.test(readFileSync(file, 'utf8'));
});

// Whoever has put their own client in place of the demo has no use for this.
describe.skipIf(clients.length === 0).each(clients)('the demo %s', (root) => {
  it('shows no figure that SQL counts differently', () => {
    const { value, diagnostics } = openPlaybook({ root, asOf: '2026-11-12', language: 'en' });
    if (value === null) throw new Error('no client');
    toSite(value.playbook, diagnostics);
    const { figures, ...facts } = value.playbook;
    const found = verifyFigures({ ...facts, figures: figures.all() });
    expect(found.counted).toBeGreaterThan(500);
    expect(found.diagnostics).toEqual([]);
  });
});
