import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clientFolder } from '../support/clientFolder.ts';
import { temporaryFolder } from '../support/temporaryFolder.ts';
import { almanac } from './fakeIo.ts';

function passwordFile(content: string | Uint8Array): string {
  const file = path.join(temporaryFolder(), 'password.txt');
  writeFileSync(file, content);
  return file;
}

describe('almanac share', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['short', 'too short', 'shorter than 12 signs'],
    ['of digits', '1234 5678 9012 3456', 'is a number'],
    ['the same again and again', 'ababababababab', 'repeats itself'],
    ['tried first', 'password12345', 'tried first'],
    ["the client's name", 'Test-Roastery-26', "client's name"],
    ['two lines', 'tide ladder copper\noats and more', 'one line of text'],
    ['UTF-16', Buffer.from('tide ladder copper oats', 'utf16le'), 'one line of text'],
  ])('refuses a passphrase that is %s', async (_name, passphrase, says) => {
    const root = clientFolder();
    const { code, err } = await almanac(['share', '--root', root, '--password-file', passwordFile(passphrase)]);
    expect(code).toBe(2);
    expect(err).toContain(says);
    expect(existsSync(path.join(root, 'shared'))).toBe(false);
  });

  it.each<[string, (root: string) => string[], string]>([
    ['without a file', () => [], '--password-file FILE'],
    ['a file that is not there', () => ['--password-file', '/no/such/file'], 'There is no file'],
    [
      'a file that would be committed',
      (root) => ['--password-file', path.join(root, 'data/password.txt')],
      'committed',
    ],
    [
      'a day that is over',
      () => ['--password-file', passwordFile('tide ladder copper oats'), '--expires', '2026-11-11'],
      'is over already',
    ],
    ['a day that is none', () => ['--password-file', 'x', '--expires', '2026-02-30'], 'which is not a day'],
  ])('refuses %s', async (_name, args, says) => {
    const root = clientFolder();
    const { code, err } = await almanac(['share', '--root', root, ...args(root)]);
    expect(code).toBe(2);
    expect(err).toContain(says);
  });

  it('builds nothing from a folder with an error', async () => {
    const root = clientFolder({ 'src/content/posts/a.md': '---\ntitle: A\n---\n' });
    const call = ['share', '--root', root, '--password-file', passwordFile('tide ladder copper oats')];
    expect((await almanac(call)).code).toBe(1);
    expect(existsSync(path.join(root, 'shared'))).toBe(false);
  });
});
