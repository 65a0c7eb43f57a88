import { once } from 'node:events';
import type { Server } from 'node:http';
import { say } from '../lib/language/language.ts';
import type { Call, ExitCode } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { readPort } from './readPort.ts';

/** How many ports are tried one after another. */
const attempts = 20;

/**
 * Serves on this machine's own address until the user stops it: on the port asked for, or on the next free one, which is
 * then said.
 */
export async function serveUntilStopped(server: Server, call: Call): Promise<ExitCode> {
  const text = say(cliMessages, call.language);
  const wanted = readPort(call);
  const port = await listenFrom(server, wanted);
  if (port !== wanted) call.io.err(`${text.portTaken(wanted, port)}\n`);
  call.io.out(`${text.serving(`http://localhost:${port}/`)}\n`);
  await call.io.stopped();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return 0;
}

/** Listens on the first free port from `wanted` on. */
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
