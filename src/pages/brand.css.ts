import type { APIRoute } from 'astro';
import { clientStyles } from '../lib/view/clientStyles.ts';
import { readIndex } from '../site/readIndex.ts';
import { readPage } from '../site/readPage.ts';

/** What differs from client to client as a stylesheet: the content policy allows no inline style. */
export const GET: APIRoute = async () => {
  const [first] = await readIndex();
  const page = first ? await readPage(first.kind, first.path) : null;
  return new Response(page ? clientStyles(page.frame) : '', { headers: { 'content-type': 'text/css' } });
};
