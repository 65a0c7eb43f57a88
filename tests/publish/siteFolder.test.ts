import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { markAsOurs, objectionTo } from '../../src/lib/publish/siteFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';

const client = () =>
  temporaryFolder({ 'src/content/client.yaml': '', 'data/a.csv': '', 'notes/todo.txt': '', 'empty/.keep': '' });

describe('objectionTo', () => {
  it.each([
    ['.', 'sources'],
    ['..', 'sources'],
    ['src', 'sources'],
    ['src/content/site', 'sources'],
    ['data', 'sources'],
    ['notes', 'foreign'],
    ['dist', null],
    ['deep/new/dist', null],
  ])('%s: %s', async (out, objection) => {
    const root = client();
    expect(await objectionTo(path.join(root, out), root, '/engine')).toBe(objection);
  });

  it('lets Almanac replace what it wrote', async () => {
    const root = client();
    await markAsOurs(path.join(root, 'notes'));
    expect(await objectionTo(path.join(root, 'notes'), root, '/engine')).toBeNull();
  });
});
