import { defineMiddleware } from 'astro:middleware';
import { withAnchors } from './site/withAnchors.ts';
import { withLanguages } from './site/withLanguages.ts';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(withLanguages(withAnchors(await response.text())), response);
});
