import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import { say } from '../../lib/language/language.ts';
import type { Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { Refusal } from '../refusal.ts';
import { serveUntilStopped } from '../serveUntilStopped.ts';

export const preview = {
  name: 'preview',
  summary: { en: 'serve the site that was built', ru: 'показать собранный сайт' },
  description: {
    en: 'Serves the site of the last build as a web server would, without building anything.',
    ru: 'Показывает сайт последней сборки так, как это сделал бы веб-сервер; ничего не собирает.',
  },
  options: ['out', 'port'],
  example: 'almanac preview --out public --port 5000',
  run: async (call) => {
    const out = path.resolve(call.values.out ?? path.join(call.root, 'dist'));
    if (!existsSync(path.join(out, 'index.html'))) throw new Refusal(say(cliMessages, call.language).noSite(out));
    const serve = sirv(out, { dev: true, dotfiles: false });
    return serveUntilStopped(
      createServer((request, response) => serve(request, response)),
      call,
    );
  },
} satisfies Command;
