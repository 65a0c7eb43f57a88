import { say } from '../../lib/language/language.ts';
import type { Paper } from '../../lib/paper/printPages.ts';
import { chosenPages } from '../builtSite.ts';
import type { Command } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { Refusal } from '../refusal.ts';

export const pdf = {
  name: 'pdf',
  summary: { en: 'print pages of the built site as PDF', ru: 'напечатать страницы готового сайта в PDF' },
  description: {
    en: 'Prints pages of the last build as tagged PDFs with an outline, through Chrome, Chromium or Edge. Without a PAGE it prints every report.',
    ru: 'Печатает страницы последней сборки в размеченные PDF с оглавлением с помощью Chrome, Chromium или Edge. Если страницы не названы — все отчёты.',
  },
  positional: {
    name: '[PAGE…]',
    text: {
      en: 'As in the address of the page: reports/2026-10, or 2026-10 alone, goals, calendar/2026-11.',
      ru: 'Как в адресе страницы: reports/2026-10 или просто 2026-10, goals, calendar/2026-11.',
    },
  },
  options: ['out', 'into', 'paper'],
  example: 'almanac pdf 2026-10 --out public --paper letter',
  run: async (call) => {
    const { values, asOf, io, language } = call;
    const text = say(cliMessages, language);
    const { site, pages, fileOf } = await chosenPages(call);
    // Only this command opens a browser; the others shall not wait until its driver is loaded.
    const { NoBrowserError } = await import('../../lib/paper/chromiumPath.ts');
    const { printPages } = await import('../../lib/paper/printPages.ts');
    try {
      const paper = (values.paper ?? 'a4') as Paper;
      const printed = await printPages({ site, pages, paper, day: asOf, fileOf: (page) => fileOf(page, '.pdf') });
      for (const { file, bytes, sheets } of printed) io.out(`${text.printed(file, sheets, Math.ceil(bytes / 1024))}\n`);
      return 0;
    } catch (error) {
      if (error instanceof NoBrowserError) throw new Refusal(text.noBrowser(error.message));
      throw error;
    }
  },
} satisfies Command;
