import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import type { Command } from '../command.ts';
import { listenFrom } from '../listenFrom.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { readPort } from '../readPort.ts';
import { Refusal } from '../refusal.ts';

export const preview: Command = {
  name: 'preview',
  summary: { en: 'serve the site that was built', ru: 'показать собранный сайт' },
  description: {
    en: 'Serves the site of the last build as a web server would, without building anything.',
    ru: 'Показывает сайт последней сборки так, как это сделал бы веб-сервер; ничего не собирает.',
  },
  options: ['out', 'port'],
  example: 'almanac preview --out public --port 5000',
  run: async (call) => {
    const text = cliMessages[call.language];
    const out = path.resolve(call.values.out ?? path.join(call.root, 'dist'));
    if (!existsSync(path.join(out, 'index.html'))) throw new Refusal(text.noSite(out));
    const wanted = readPort(call);
    const serve = sirv(out, { dev: true, dotfiles: false });
    const server = createServer((request, response) => serve(request, response));
    const port = await listenFrom(server, wanted);
    if (port !== wanted) call.io.err(`${text.portTaken(wanted, port)}\n`);
    call.io.out(`${text.serving(`http://localhost:${port}/`)}\n`);
    await call.io.stopped();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    return 0;
  },
};
