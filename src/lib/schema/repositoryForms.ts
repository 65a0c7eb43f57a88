/** How an address of a file at a branch looks, and how its lines are named behind it. */
interface RepositoryForm {
  readonly address: RegExp;
  /** Shows the text of a table and not the table, whose rows have no lines. */
  readonly query: string;
  readonly lines: (from: number, to: number) => string;
}

const last = '/[^/\\s]+(?:/[^/\\s]+)*/?$';
const span = (from: number, to: number, start: string, between: string) =>
  from === to ? `${start}${from}` : `${start}${from}${between}${to}`;

/** Where repositories are looked at; checked on 2026-11-25 in the documentation of each. The first that fits counts. */
export const repositoryForms: readonly RepositoryForm[] = [
  // GitLab
  {
    address: new RegExp(`^https?://[^/\\s]+/\\S+/-/blob${last}`, 'u'),
    query: '?plain=1',
    lines: (from, to) => `#${span(from, to, 'L', '-')}`,
  },
  // GitHub
  {
    address: new RegExp(`^https?://[^/\\s]+/[^/\\s]+/[^/\\s]+/blob${last}`, 'u'),
    query: '?plain=1',
    lines: (from, to) => `#${span(from, to, 'L', '-L')}`,
  },
  // Gitea, Forgejo, Codeberg
  {
    address: new RegExp(`^https?://[^/\\s]+/[^/\\s]+/[^/\\s]+/src/(?:branch|commit|tag)${last}`, 'u'),
    query: '?display=source',
    lines: (from, to) => `#${span(from, to, 'L', '-L')}`,
  },
  // Bitbucket
  {
    address: new RegExp(`^https?://[^/\\s]+/[^/\\s]+/[^/\\s]+/src${last}`, 'u'),
    query: '',
    lines: (from, to) => `#${span(from, to, 'lines-', ':')}`,
  },
];
