import { cutLines } from './cutLines.ts';

/** Asks GitHub: method and path below the repository in, JSON out. */
export type Api = (method: 'GET' | 'POST' | 'PATCH', path: string, body?: unknown) => Promise<unknown>;

export function openApi(to: { address: string; repository: string; token: string }): Api {
  return async (method, path, body) => {
    const answer = await fetch(`${to.address}/repos/${to.repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${to.token}`,
        'content-type': 'application/json',
        'user-agent': 'almanac',
        'x-github-api-version': '2022-11-28',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${(await answer.text()).slice(0, 300)}`);
    return answer.json();
  };
}

interface Said {
  readonly id: number;
  readonly number?: number;
  readonly body: string | null;
  readonly user: { readonly type: string } | null;
  readonly pull_request?: unknown;
}

/** Known again by a line that nobody sees; what a person wrote is never overwritten, also when it quotes that line. */
const mark = '<!-- almanac -->';
/** Characters of a comment, and of an issue. */
const most = 65_536;

/** One comment where there is a pull request, else one issue: made, updated, left as it is, or closed when nothing is left to say. */
export async function say(api: Api, text: string, pullRequest: number | null): Promise<string> {
  const body = `${mark}\n${cutLines(text, most - mark.length - 1, 'en')}`;
  return pullRequest === null ? sayInIssue(api, text, body) : sayInComment(api, body, pullRequest);
}

async function sayInComment(api: Api, body: string, pullRequest: number): Promise<string> {
  const said = await ownIn(api, `/issues/${pullRequest}/comments?per_page=100`);
  if (said === undefined) {
    await api('POST', `/issues/${pullRequest}/comments`, { body });
    return 'comment made';
  }
  if (said.body === body) return 'comment is up to date';
  await api('PATCH', `/issues/comments/${said.id}`, { body });
  return 'comment updated';
}

async function sayInIssue(api: Api, text: string, body: string): Promise<string> {
  const said = await ownIn(api, '/issues?state=open&per_page=100');
  const path = `/issues/${said?.number}`;
  if (text.trim() === '') {
    if (said === undefined) return 'nothing to say';
    await api('PATCH', path, { state: 'closed' });
    return 'issue closed';
  }
  const title = /^# (.*)$/m.exec(text)?.[1] ?? 'Almanac';
  if (said === undefined) {
    await api('POST', '/issues', { title, body });
    return 'issue opened';
  }
  if (said.body === body) return 'issue is up to date';
  await api('PATCH', path, { title, body });
  return 'issue updated';
}

/** What this program said before, on whichever page of the list. */
async function ownIn(api: Api, list: string, page = 1): Promise<Said | undefined> {
  const all = (await api('GET', `${list}&page=${page}`)) as readonly Said[];
  const own = all.find(
    ({ body, user, pull_request: isPull }) => isPull === undefined && user?.type === 'Bot' && body?.startsWith(mark),
  );
  if (own !== undefined || all.length < 100) return own;
  return ownIn(api, list, page + 1);
}
