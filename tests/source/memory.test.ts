import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openWithTexts } from '../../src/cli/openWithTexts.ts';
import { createMemory } from '../../src/lib/source/memory.ts';
import { soundClient } from '../rules/soundClient.ts';
import { clientFolder } from '../support/clientFolder.ts';

const runs = Number(process.env.FUZZ_RUNS ?? 5);

test('an answer is given again for the same inputs only', () => {
  const memory = createMemory();
  const asked: string[] = [];
  const ask = (step: string, subject: string, ...inputs: unknown[]) =>
    memory.recall(
      step,
      subject,
      () => inputs,
      () => asked.push(`${step} ${subject} ${inputs.join(' ')}`),
    );
  ask('read', 'a', 1, 'x');
  ask('read', 'a', 1, 'x');
  ask('read', 'b', 1, 'x');
  ask('walk', 'a', 1, 'x');
  ask('read', 'a', 1);
  ask('read', 'a', 1, 'x');
  expect(asked).toEqual(['read a 1 x', 'read b 1 x', 'walk a 1 x', 'read a 1', 'read a 1 x']);
});

const files: Readonly<Record<string, string>> = {
  ...soundClient,
  'data/instagram/days.csv': 'date,channel,views,likes\n2026-11-09,instagram,120,9\n2026-11-10,instagram,130,12\n',
  'src/content/guides/voice.md':
    '---\ntitle: Voice\nkind: voice\nforbidden: [{ word: cheap }]\n---\nWe say **less**. [Winter](/campaigns/winter/)\n',
};
const paths = Object.keys(files);

/** What people do to a folder: type, delete a file, bring it back, add another beside it. */
const edit = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(400),
      cut: fc.nat(9),
      put: fc.constantFrom('', 'x', ' cheap ', '[', '"', '\n', '2026-11-20', 'http://a.b'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom(...paths), gone: fc.constant(true) }) },
  { weight: 2, arbitrary: fc.record({ path: fc.constantFrom(...paths), back: fc.constant(true) }) },
  { weight: 1, arbitrary: fc.record({ path: fc.constantFrom(...paths), twin: fc.constant(true) }) },
);

test('a check with the memory of earlier ones finds what a cold check finds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 3, maxLength: 6 }), (edits) => {
      const root = clientFolder(files);
      const memory = createMemory();
      const now = new Map(Object.entries(files));
      openWithTexts({ root, asOf: '2026-11-12', language: 'en', memory });
      for (const [index, one] of edits.entries()) {
        make(one, root, now);
        const asOf = index % 3 === 2 ? '2026-11-13' : '2026-11-12';
        const warm = openWithTexts({ root, asOf, language: 'en', memory });
        expect(plain(warm.diagnostics)).toEqual(plain(openWithTexts({ root, asOf, language: 'en' }).diagnostics));
      }
      rmSync(root, { recursive: true });
    }),
    { numRuns: runs, seed: 20261112 },
  );
});

type Edit = { path: string; at?: number; cut?: number; put?: string; gone?: boolean; back?: boolean; twin?: boolean };

function make(
  { path, at = 0, cut = 0, put = '', gone, back, twin }: Edit,
  root: string,
  now: Map<string, string>,
): void {
  const text = now.get(path) ?? files[path] ?? '';
  if (gone) {
    rmSync(join(root, path), { force: true });
    now.delete(path);
    return;
  }
  const target = twin ? path.replace(/(\.\w+)$/, '-twin$1') : path;
  const written = back || twin ? (files[path] ?? '') : text.slice(0, at) + put + text.slice(at + cut);
  now.set(target, written);
  writeFileSync(join(root, target), written);
}

/** Findings as a reader gets them; the words of rules are functions. */
function plain(
  found: readonly { code: string; severity: string; params: unknown; place: unknown; related: unknown }[],
) {
  return found.map(({ code, severity, params, place, related }) => ({ code, severity, params, place, related }));
}
