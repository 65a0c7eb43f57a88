import { createReadStream } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import type { AstroIntegration } from 'astro';

/** What the dev server serves beside Astro's pages; the compiler changes it after each edit. */
export interface DevSite {
  /** Pictures: path below the site's root → file of the client. */
  assets: ReadonlyMap<string, string>;
  /** Calendar feeds, numbers of charts and `brand.css`: path below the site's root → text. */
  files: ReadonlyMap<string, string>;
  /** A page that says what is wrong, shown in the place of every page; null while nothing is. */
  problems: string | null;
  /** Makes open browsers load their page again. */
  reload: () => void;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.css': 'text/css',
  '.csv': 'text/csv',
  '.gif': 'image/gif',
  '.ics': 'text/calendar',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** Puts problems, pictures and feeds in front of Astro's own dev server. */
export function devPages(site: DevSite): AstroIntegration {
  return {
    name: 'almanac:dev-pages',
    hooks: {
      'astro:server:setup': ({ server }) => {
        site.reload = () => server.environments.client.hot.send({ type: 'full-reload' });
        server.middlewares.use((request, response, next) => {
          if (answered(request, response, site)) return;
          // Pages link to each other as the files that a build writes; Astro knows their addresses.
          request.url = request.url?.replace(/\.html(?=$|[?#])/, '');
          next();
        });
      },
    },
  };
}

function answered(request: IncomingMessage, response: ServerResponse, site: DevSite): boolean {
  const wanted = decodeURI(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
  const picture = site.assets.get(wanted);
  if (picture !== undefined) {
    response.setHeader('content-type', mediaTypes[path.extname(picture).toLowerCase()] ?? 'application/octet-stream');
    createReadStream(picture)
      .on('error', () => response.writeHead(404).end())
      .pipe(response);
    return true;
  }
  const text = site.files.get(wanted);
  if (text !== undefined) {
    response.setHeader('content-type', `${mediaTypes[path.extname(wanted)] ?? 'text/plain'}; charset=utf-8`);
    response.end(text);
    return true;
  }
  if (site.problems === null || request.headers.accept?.includes('text/html') !== true) return false;
  response.writeHead(500, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(site.problems);
  return true;
}
