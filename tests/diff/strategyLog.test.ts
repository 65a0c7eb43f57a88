import { expect, it } from 'vitest';
import { strategyLog } from '../../src/lib/diff/strategyLog.ts';
import { openHistory } from '../../src/lib/history/history.ts';
import { openPlaybook } from '../../src/lib/playbook/openPlaybook.ts';
import { toChangesPage } from '../../src/lib/view/memory/changesPage.ts';
import { viewContext } from '../../src/lib/view/viewContext.ts';
import { soundClient } from '../rules/soundClient.ts';
import { addCommit, repository, runGit } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const goal = 'src/content/goals/clicks.md';
const report = '---\ntitle: October\nmonth: 2026-10\nissued: 2026-11-05\n---\nSent.\n';
const changed = (soundClient[goal] ?? '').replace(
  'target: 40\n',
  'target: 50\ntargetChanges:\n  - { on: 2026-11-10, from: 40, to: 50, reason: The fair moved to December }\n',
);

/** A client whose strategy moved after its report of 5 November; what is dated after 12 November has not happened yet. */
function history(): string {
  const root = repository([
    { on: '2026-11-01', files: { ...soundClient, 'src/content/reports/october.md': report } },
    {
      on: '2026-11-04',
      files: {
        'src/content/pillars/craft.md': (soundClient['src/content/pillars/craft.md'] ?? '').replace(
          'band: 10',
          'band: 15',
        ),
      },
    },
    {
      on: '2026-11-10',
      files: { [goal]: changed, 'src/content/plays/late.md': null, 'src/content/posts/first.md': 'x' },
    },
    {
      on: '2026-11-11',
      files: {
        'src/content/plays/early.md': soundClient['src/content/plays/late.md'] ?? '',
        'src/content/posts/first.md': soundClient['src/content/posts/first.md'] ?? '',
      },
    },
  ]);
  addCommit(root, {
    on: '2026-11-20',
    files: {
      'src/content/channels/telegram.md': (soundClient['src/content/channels/telegram.md'] ?? '').replace(
        'Tells.',
        'Talks.',
      ),
    },
  });
  return root;
}

function logOf(root: string, language: 'en' | 'ru' = 'en') {
  const { value } = openPlaybook({ root, asOf: '2026-11-12', language });
  if (value === null) throw new Error('unread');
  const log = strategyLog(value, openHistory(root));
  return { log, page: toChangesPage(viewContext(value.playbook), log).body };
}

it('tells by record, in sentences and with reasons, what changed since the last report was sent', () => {
  const root = history();
  const { log, page } = logOf(root);
  expect(log.since).toEqual({ day: '2026-11-05', report: 'October' });
  // The pillar changed before the report, the channel after today, posts are no strategy.
  expect(log.changes.map(({ on, kinds, before, after }) => [on, kinds, (after ?? before)?.file])).toEqual([
    ['2026-11-11', ['added'], 'src/content/plays/early.md'],
    ['2026-11-10', ['edited'], goal],
    ['2026-11-10', ['removed'], 'src/content/plays/late.md'],
  ]);
  expect(page.title).toMatchObject({ numeral: '3', kind: 'changes' });
  expect(page.title.lede).toContain('Since the report “October” was sent on 5 November 2026.');
  const [, { records } = { records: [] }] = page.days;
  expect(records[0]).toMatchObject({ title: 'More clicks', what: 'edited', link: { href: 'goals/clicks.html' } });
  expect(records[0]?.lines.map((line) => line.map(({ text }) => text).join(''))).toEqual([
    'Target: 40 → 50',
    expect.stringMatching(/^Changes of the target: \+ .*The fair moved to December/),
  ]);
  expect(records[1]).toMatchObject({ title: 'A late parcel', what: 'removed', link: null });
  expect(logOf(root, 'ru').page.title).toMatchObject({ kind: 'изменения', heading: 'Что изменилось в стратегии' });

  const shallow = temporaryFolder();
  runGit(shallow, ['clone', '--quiet', '--depth', '1', `file://${root}`, '.']);
  expect(logOf(shallow).page.unseen).toContain('Only the newest commits are in this clone');
}, 30_000);

it('without a report counts from the first day of the period, and outside of a repository says that nothing is seen', () => {
  const root = temporaryFolder({ ...soundClient });
  const { log, page } = logOf(root);
  expect(log).toMatchObject({ reach: 'no-repository', since: { day: '2026-10-01', report: null }, changes: [] });
  expect([page.none, page.unseen]).toEqual([null, expect.stringContaining('in no git repository')]);
});
