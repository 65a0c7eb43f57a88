import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { say } from '../../lib/language/language.ts';
import { packPage } from '../../lib/paper/packPage.ts';
import { chosenPages } from '../builtSite.ts';
import type { Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';

export const pack = {
  name: 'pack',
  summary: { en: 'make one HTML file of a page, for e-mail', ru: 'собрать страницу в один файл HTML для письма' },
  description: {
    en: 'Writes pages of the last build as single HTML files with styles, faces, charts and pictures inside: nothing is fetched and no script runs. Without a PAGE it packs every report.',
    ru: 'Записывает страницы последней сборки как отдельные файлы HTML, в которых есть всё: стили, шрифты, графики и картинки. Ничего не загружается, скриптов нет. Если страницы не названы — все отчёты.',
  },
  positional: {
    name: '[PAGE…]',
    text: {
      en: 'As in the address of the page: reports/2026-10, or 2026-10 alone, goals, calendar/2026-11.',
      ru: 'Как в адресе страницы: reports/2026-10 или просто 2026-10, goals, calendar/2026-11.',
    },
  },
  options: ['out', 'into'],
  example: 'almanac pack 2026-10 --out public --into outbox',
  run: async (call) => {
    const { site, pages, fileOf } = await chosenPages(call);
    const read = (file: string) => readFile(path.join(site, file)).catch(() => null);
    for (const page of pages) {
      const html = await packPage(await readFile(path.join(site, page), 'utf8'), page, read);
      const file = fileOf(page, '.html');
      await writeFile(file, html);
      const kilobytes = Math.ceil(Buffer.byteLength(html) / 1024);
      call.io.out(`${say(cliMessages, call.language).packed(file, kilobytes)}\n`);
    }
    return 0;
  },
} satisfies Command;
