import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openApi, say } from '../../scripts/ci/sayOnce.ts';

interface Said {
  id: number;
  number: number;
  body: string;
  title?: string;
  state?: string;
  user: { type: string };
  pull_request?: object;
}

/** A server that answers as GitHub does, keeps what it was told, and turns away who has no token. */
async function github(kept: Said[] = []) {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const { method, url = '' } = request;
    asked.push(`${method} ${url}`);
    let text = '';
    for await (const chunk of request) text += chunk;
    const sent = text === '' ? {} : (JSON.parse(text) as Partial<Said>);
    const answer = (status: number, body: unknown) => response.writeHead(status).end(JSON.stringify(body));
    if (request.headers.authorization !== 'Bearer t0ken') return answer(403, { message: 'Resource not accessible' });
    if (method === 'GET') {
      const page = Number(new URL(url, 'http://x').searchParams.get('page'));
      const open = kept.filter(({ state }) => state !== 'closed');
      return answer(200, open.slice((page - 1) * 100, page * 100));
    }
    if (method === 'POST') {
      kept.push({ id: 900 + kept.length, number: 40 + kept.length, body: '', user: { type: 'Bot' }, ...sent });
      return answer(201, kept.at(-1));
    }
    const last = Number(url.split('/').at(-1));
    Object.assign(kept.find(({ id, number }) => id === last || number === last) ?? {}, sent);
    return answer(200, {});
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => void server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const open = (token = 't0ken') => openApi({ address, repository: 'agency/northbound', token });
  return { kept, asked, open, api: open() };
}

const person = (id: number, body: string): Said => ({ id, number: id, body, user: { type: 'User' } });

describe('a comment', () => {
  it('is made once, updated when its text is another, and left alone when it is not', async () => {
    const { kept, api, asked } = await github();
    expect(await say(api, 'one moved', 7)).toBe('comment made');
    expect(await say(api, 'two moved', 7)).toBe('comment updated');
    expect(await say(api, 'two moved', 7)).toBe('comment is up to date');
    expect(kept.map(({ body }) => body)).toEqual(['<!-- almanac -->\ntwo moved']);
    const list = 'GET /repos/agency/northbound/issues/7/comments?per_page=100&page=1';
    expect(asked).toEqual([
      list,
      'POST /repos/agency/northbound/issues/7/comments',
      list,
      'PATCH /repos/agency/northbound/issues/comments/900',
      list,
    ]);
  });

  it('is found on the second page, and a person who quotes its mark is not overwritten', async () => {
    const quoting = person(1, '<!-- almanac -->\nI quote');
    const others = Array.from({ length: 110 }, (_, index) => person(index + 2, 'words'));
    const own: Said = { id: 500, number: 500, body: '<!-- almanac -->\nold', user: { type: 'Bot' } };
    const { kept, api } = await github([quoting, ...others, own]);
    expect(await say(api, 'new', 7)).toBe('comment updated');
    expect(kept).toHaveLength(112);
    expect([kept[0]?.body, kept.at(-1)?.body]).toEqual(['<!-- almanac -->\nI quote', '<!-- almanac -->\nnew']);
  });

  it('never is longer than GitHub takes, and says what it left out', async () => {
    const { kept, api } = await github();
    await say(api, `${'a line of forty characters, all told …\n'.repeat(3000)}`, 7);
    const body = kept[0]?.body ?? '';
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toMatch(/\n… lines left out: \d+$/);
  });
});

describe('an issue', () => {
  it('is opened, updated, closed when nothing is left, and opened anew later', async () => {
    const { kept, api } = await github([{ ...person(3, '<!-- almanac -->\n'), pull_request: {} }]);
    expect(await say(api, '', null)).toBe('nothing to say');
    expect(await say(api, '# Stale sources\n\none', null)).toBe('issue opened');
    expect(await say(api, '# Stale sources\n\none', null)).toBe('issue is up to date');
    expect(await say(api, '# Stale sources\n\ntwo', null)).toBe('issue updated');
    expect(kept[1]).toMatchObject({ title: 'Stale sources', body: '<!-- almanac -->\n# Stale sources\n\ntwo' });
    expect(await say(api, '', null)).toBe('issue closed');
    expect(kept[1]?.state).toBe('closed');
    expect(await say(api, '# Stale sources\n\nthree', null)).toBe('issue opened');
    expect(kept).toHaveLength(3);
  });
});

it('without the right to write says what GitHub said', async () => {
  const { open } = await github();
  await expect(say(open('wrong'), 'text', 7)).rejects.toThrow(
    'GET /issues/7/comments?per_page=100&page=1: 403 {"message":"Resource not accessible"}',
  );
});
