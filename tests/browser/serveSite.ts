import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** Serves a built site below a sub-path on a free port of this machine: `http://localhost:40123/a/sub-path/`. */
export async function serveSite(site: string): Promise<{ address: string; close: () => void }> {
  const prefix = '/a/sub-path/';
  const files = sirv(site, { dev: true });
  const server = createServer((request, response) => {
    if (!request.url?.startsWith(prefix)) {
      response.writeHead(404).end();
      return;
    }
    request.url = request.url.slice(prefix.length - 1);
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  server.listen(0, 'localhost');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${port}${prefix}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
