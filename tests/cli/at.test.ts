import { expect, it } from 'vitest';
import { atRevision } from '../../src/cli/atRevision.ts';
import type { Call } from '../../src/cli/command.ts';
import { openWithTexts } from '../../src/cli/openWithTexts.ts';
import { soundClient } from '../rules/soundClient.ts';
import { addCommit, repository, runGit } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { almanac } from './fakeIo.ts';

const file = 'src/content/client.yaml';
const open = (soundClient[file] ?? '').replace('asOf: 2026-11-12\n', '');

it('a tag is the folder and the day of its commit; one that a shallow clone does not hold is explained', async () => {
  const root = repository([{ on: '2026-11-03', files: { ...soundClient, [file]: open } }]);
  runGit(root, ['tag', 'q4-start']);
  addCommit(root, { on: '2026-11-20', files: { [file]: open.replace('Tea, slowly', 'Tea, quickly') } });
  const io = { env: { SOURCE_DATE_EPOCH: '0' } } as unknown as Call['io'];
  const call: Call = { values: {}, positionals: [], root, asOf: '2026-11-25', language: 'en', io };
  const seen = await atRevision('q4-start', call, async (past) => {
    const { value } = openWithTexts(past);
    return { asOf: past.asOf, headline: value?.playbook.client.headline, reach: past.past?.().reach };
  });
  expect(seen).toEqual({ asOf: '2026-11-03', headline: 'Tea, slowly', reach: 'whole' });

  const shallow = temporaryFolder();
  runGit(shallow, ['clone', '--quiet', '--depth', '1', '--no-tags', `file://${root}`, '.']);
  const { code, err } = await almanac(['build', '--at', 'q4-start', '--root', shallow]);
  expect(code).toBe(2);
  expect(err).toContain('Can\'t read the revision "q4-start"');
  expect(err).toContain('git fetch --unshallow --tags');
  for (const command of [
    ['diff', 'q4-start'],
    ['approve', '--since', 'q4-start', '--by', 'anna'],
    ['check', '--since', 'q4-start'],
  ])
    expect((await almanac([...command, '--root', shallow])).err).toContain('git fetch --unshallow --tags');
}, 30_000);
