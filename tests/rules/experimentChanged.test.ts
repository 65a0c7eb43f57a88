import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toText } from '../../src/lib/diagnostics/diagnostic.ts';
import { movedFields, type PastExperiment } from '../../src/lib/rules/experimentPast.ts';
import { openChecked } from '../../src/lib/rules/openChecked.ts';
import { almanac } from '../cli/fakeIo.ts';
import { addCommit, repository, runGit } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { briefly } from './ruleCase.ts';
import { soundClient } from './soundClient.ts';

const path = 'src/content/experiments/evenings.md';
const evenings = `---
title: Evenings
hypothesis: Evenings are saved more.
kpi: posts-out
arms: [morning, evening]
sample: { needed: 20, of: posts }
start: 2026-11-02
end: 2026-11-30
fixedOn: 2026-11-01
---
`;
const longer = evenings.replace('2026-11-30', '2026-12-14');

function found(root: string) {
  return openChecked({ root, asOf: '2026-11-12', language: 'en' }).diagnostics;
}

test('an end that a commit moved after the start', () => {
  const root = repository([
    { on: '2026-11-01', files: { ...soundClient, [path]: evenings } },
    { on: '2026-11-09', files: { [path]: longer } },
  ]);
  const [moved, ...others] = found(root);
  expect([others, moved && briefly([moved])]).toEqual([
    [],
    ['rules/experiment-changed-late experiments/evenings.md:8:6'],
  ]);
  expect(moved && toText(moved, 'en').message).toBe(
    'the end: "2026-11-30" became "2026-12-14" on 2026-11-09, after the start on 2026-11-02',
  );
  addCommit(root, { on: '2026-11-10', files: { [path]: evenings } });
  expect(found(root)).toEqual([]);
});

test('--since tells it once: not of a change that the older revision has too', { timeout: 60_000 }, async () => {
  const root = repository([
    { on: '2026-11-01', files: { ...soundClient, [path]: evenings } },
    { on: '2026-11-09', files: { [path]: longer } },
    { on: '2026-11-10', files: { 'src/content/posts/other.md': '' } },
  ]);
  const codes = async (since: string) => {
    const { out } = await almanac(['check', '--json', '--root', root, '--since', since]);
    return JSON.parse(out).diagnostics.map(({ code }: { code: string }) => code);
  };
  expect(await codes('HEAD~1')).toEqual(['content/no-front-matter']);
  expect(await codes('HEAD~2')).toEqual(['rules/experiment-changed-late', 'content/no-front-matter']);
  expect((await almanac(['check', '--root', root, '--since', '--output=x'])).code).toBe(2);
  expect((await almanac(['check', '--root', root, '--since', 'nowhere'])).err).toContain('the revision "nowhere"');
});

test('a change that is not committed yet is told before it is', () => {
  const root = repository([{ on: '2026-11-01', files: { ...soundClient, [path]: evenings } }]);
  writeFileSync(join(root, path), evenings.replace('needed: 20', 'needed: 12'));
  expect(found(root).map((one) => toText(one, 'en').message)).toEqual([
    'the sample needed: "20" became "12" in a change that is not committed yet, after the start on 2026-11-02',
  ]);
});

test('says plainly how far the history is seen', () => {
  const alone = temporaryFolder({ ...soundClient, [path]: evenings });
  expect(briefly(found(alone))).toEqual(['rules/history-not-seen experiments/evenings.md:7:8']);
  const whole = repository([
    { on: '2026-11-01', files: { ...soundClient, [path]: evenings } },
    { on: '2026-11-09', files: { [path]: longer } },
  ]);
  const shallow = join(temporaryFolder(), 'clone');
  runGit(whole, ['clone', '--quiet', '--depth=1', `file://${whole}`, shallow]);
  const [unseen, ...others] = found(shallow);
  expect(others).toEqual([]);
  expect(unseen && toText(unseen, 'en').help).toContain('fetch-depth: 0');
});

const now = { start: '2026-11-02', end: '2026-11-30', kpi: 'reach', sample: { needed: 20, reached: 0, of: 'posts' } };
const past = (day: string, end = '2026-11-30', kpi = 'reach'): PastExperiment => ({ day, end, kpi, sample: '20' });

test.each<[string, PastExperiment[], string[]]>([
  ['never committed', [], []],
  ['changed before the start', [past('2026-10-20', '2026-11-20'), past('2026-11-01')], []],
  ['changed on the day of the start', [past('2026-10-20', '2026-11-20'), past('2026-11-02')], []],
  ['changed after it', [past('2026-10-20', '2026-11-20'), past('2026-11-03')], ['end 2026-11-20 2026-11-03']],
  ['and back again', [past('2026-10-20'), past('2026-11-03', '2026-12-24'), past('2026-11-05')], []],
  ['written down late', [past('2026-11-05')], []],
  [
    'written down late and changed',
    [past('2026-11-05', '2026-11-20'), past('2026-11-08')],
    ['end 2026-11-20 2026-11-08'],
  ],
  [
    'both at once',
    [past('2026-11-01', '2026-11-20', 'views'), past('2026-11-04', '2026-11-20'), past('2026-11-06')],
    ['kpi views 2026-11-04', 'end 2026-11-20 2026-11-06'],
  ],
])('%s', (_name, versions, expected) => {
  expect(movedFields(now, versions).map(({ field, from, day }) => `${field} ${from} ${day}`)).toEqual(expected);
});
