import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { nearest } from '../lib/diagnostics/nearest.ts';
import { say } from '../lib/language/language.ts';
import type { Call } from './command.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';

/** Pages of a site that was built, and where files made from them go. */
export interface ChosenPages {
  readonly site: string;
  readonly pages: readonly string[];
  /** `reports/2026-10.html` → `handout/reports-2026-10.pdf` */
  readonly fileOf: (page: string, ending: string) => string;
}

/** The pages that a person named, all reports where none is named. Refuses what is not there. */
export async function chosenPages({ values, positionals, root, language }: Call): Promise<ChosenPages> {
  const text = say(cliMessages, language);
  const site = path.resolve(values.out ?? path.join(root, 'dist'));
  if (!existsSync(path.join(site, 'index.html'))) throw new Refusal(text.noSite(site));
  const all = htmlFiles(site);
  const reports = all.filter((page) => page.startsWith('reports/'));
  if (positionals.length === 0 && reports.length === 0) throw new Refusal(text.noReports(site));
  const pages = positionals.length === 0 ? reports : positionals.map((wanted) => pageNamed(wanted, all, text));
  const folder = path.resolve(values.into ?? path.join(root, 'handout'));
  await mkdir(folder, { recursive: true });
  return {
    site,
    pages,
    fileOf: (page, ending) => path.join(folder, page.replaceAll('/', '-').replace(/\.html$/, ending)),
  };
}

function htmlFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(path.sep).join('/'))
    .filter((name) => name.endsWith('.html'))
    .toSorted();
}

/** `2026-10` is a report, `goals` and `goals.html` are the page of goals. */
function pageNamed(wanted: string, all: readonly string[], text: (typeof cliMessages)['en']): string {
  const name = wanted.replace(/^\.?\//, '').replace(/\.html$/, '');
  const found = [`${name}.html`, `reports/${name}.html`].find((page) => all.includes(page));
  if (found !== undefined) return found;
  throw new Refusal(text.noSuchPage(wanted, nearest(`${name}.html`, all)));
}
