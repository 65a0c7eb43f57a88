import { describe, expect, it } from 'vitest';
import { clientType } from '../../src/lib/schema/client.ts';
import { repositoryHref } from '../../src/lib/view/repositoryHref.ts';

const file = 'data/ig/Reach & views.csv';
const path = 'data/ig/Reach%20%26%20views.csv';
const one = { from: 12, to: 12 };
const some = { from: 2, to: 32 };

describe('repositoryHref', () => {
  it.each([
    ['GitHub', 'https://github.com/acme/plan/blob/main', '?plain=1#L12', '?plain=1#L2-L32'],
    ['a branch with a slash', 'https://github.com/acme/plan/blob/release/2026/', '?plain=1#L12', '?plain=1#L2-L32'],
    ['GitLab', 'https://gitlab.com/acme/clients/plan/-/blob/main', '?plain=1#L12', '?plain=1#L2-32'],
    ['Gitea', 'https://codeberg.org/acme/plan/src/branch/main/', '?display=source#L12', '?display=source#L2-L32'],
    ['Bitbucket', 'https://bitbucket.org/acme/plan/src/main', '#lines-12', '#lines-2:32'],
  ])('%s', (_name, address, line, lines) => {
    const whole = `${address.replace(/\/$/, '')}/${path}`;
    expect(repositoryHref(address, file)).toBe(whole);
    expect(repositoryHref(address, file, one)).toBe(whole + line);
    expect(repositoryHref(address, file, some)).toBe(whole + lines);
  });

  it('names no lines of a workbook', () => {
    expect(repositoryHref('https://github.com/acme/plan/blob/main', 'data/li/page.xlsx', some)).toBe(
      'https://github.com/acme/plan/blob/main/data/li/page.xlsx',
    );
  });
});

describe('the repository of client.yaml', () => {
  const { repository } = clientType.internal;
  it.each([
    'https://github.com/acme/plan',
    'github.com/acme/plan/blob/main',
    'javascript:alert(1)//github.com/acme/plan/blob/main',
    'https://github.com/acme/plan/tree/main',
    'https://github.com/acme/plan/blob/ma in',
  ])('is no %s', (address) => {
    expect(repository.safeParse(address).success).toBe(false);
  });
});
