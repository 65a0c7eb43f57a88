import { nearest } from '../../lib/diagnostics/nearest.ts';
import { say } from '../../lib/language/language.ts';
import { hosts } from '../../lib/publish/hosting/hosts.ts';
import type { Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { Refusal } from '../refusal.ts';

const written = hosts.flatMap(({ id, file }) => (file === null ? [] : [{ id, file }]));

export const headers = {
  name: 'headers',
  summary: { en: 'print the headers for a web server', ru: 'вывести заголовки для веб-сервера' },
  description: {
    en: 'Prints what tells a host to send the headers of a site: who may frame it, no referrer, no index. docs/hosting.md says of each host who can read a site there.',
    ru: 'Выводит настройку, с которой хостинг отдаёт заголовки сайта: кто может встроить его, без referrer, без индексации. В docs/hosting.md сказано, кому на каком хостинге виден сайт.',
  },
  positional: {
    name: written.map(({ id }) => id).join('|'),
    most: 1,
    text: { en: 'The host.', ru: 'Хостинг.' },
  },
  options: [],
  example: 'almanac headers nginx > /etc/nginx/almanac.conf',
  run: async ({ positionals, language, io }) => {
    const [wanted = ''] = positionals;
    const known = written.map(({ id }) => id);
    const found = written.find(({ id }) => id === wanted);
    if (found === undefined)
      throw new Refusal(say(cliMessages, language).noHost(wanted, nearest(wanted, known), known));
    io.out(found.file.text());
    return 0;
  },
} satisfies Command;
