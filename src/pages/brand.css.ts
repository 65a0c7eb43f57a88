import type { APIRoute } from 'astro';
import { readIndex } from '../site/readIndex.ts';
import { readPage } from '../site/readPage.ts';

/** The client's one colour as a stylesheet: the content policy allows no inline style. */
export const GET: APIRoute = async () => {
  const [first] = await readIndex();
  const page = first ? await readPage(first.kind, first.path) : null;
  const rule = page ? `:root{--brand-hex:${page.frame.brandColor}}\n` : '';
  return new Response(rule, { headers: { 'content-type': 'text/css' } });
};
