import type { Client } from '../schema/client.ts';
import { collectionNames } from '../schema/collections.ts';
import type { Records } from './playbook.ts';

type Roles = Pick<Client, 'team' | 'reviewers' | 'approval'>;

/** Whose review a change of which file needs. The last line that fits a file counts, so the general ones come first. */
export function codeOwners(records: Records, client: Roles): string {
  const lines: (readonly [string, string])[] = [
    ['*', loginsOf(client, 'agency')],
    ['/src/content/posts/', approvers(client)],
    ...owned(records, client),
  ];
  const written = lines.filter(([, logins]) => logins !== '').map(([path, logins]) => `${path} ${logins}`);
  return `${['# Written by "almanac codeowners" from team, reviewers and approval in src/content/client.yaml.', ...written].join('\n')}\n`;
}

/** One side where one approval is asked for: the client's, if it has a login. Both in two stages. */
function approvers(client: Roles): string {
  if (client.approval === 'none' || client.approval === 'optional') return loginsOf(client, 'agency');
  const both = [loginsOf(client, 'agency'), loginsOf(client, 'client')];
  if (client.approval === 'two-stage') return both.filter((logins) => logins !== '').join(' ');
  return both[1] || (both[0] ?? '');
}

function loginsOf({ team, reviewers }: Roles, side: 'agency' | 'client'): string {
  return team
    .filter((member) => member.side === side)
    .flatMap(({ id }) => at(reviewers[id]))
    .join(' ');
}

/** A post is its approvers', whoever makes it. */
function owned(records: Records, { reviewers }: Roles): [string, string][] {
  return collectionNames
    .filter((collection) => collection !== 'posts')
    .flatMap((collection) => [...records[collection].values()])
    .flatMap((record) => {
      const logins = 'owner' in record && record.owner !== undefined ? at(reviewers[record.owner]) : [];
      return logins.map((login): [string, string] => [`/${record.file.replaceAll(' ', '\\ ')}`, login]);
    });
}

function at(login: string | undefined): string[] {
  return login === undefined ? [] : [login.startsWith('@') ? login : `@${login}`];
}
