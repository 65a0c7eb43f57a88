import { once } from 'node:events';
import type { Server } from 'node:http';

/** How many ports are tried one after another. */
const attempts = 20;

/** Listens on this machine's own address, on the first free port from `wanted` on. */
export async function listenFrom(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port += 1) {
    try {
      server.listen(port, 'localhost');
      await once(server, 'listening');
      return port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port - wanted >= attempts || port >= 65535) throw error;
    }
  }
}
