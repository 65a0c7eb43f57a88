import { expect, it } from 'vitest';
import { openWithTexts } from '../../src/cli/openWithTexts.ts';
import { clientFolder } from '../support/clientFolder.ts';
import { almanac } from './fakeIo.ts';

const report = '---\ntitle: October\nmonth: 2026-10\n---\nA month.\n';
/** The views of October up to a day; October has 31 days. */
const views = (last: number) =>
  `date,channel,views\n${Array.from({ length: last }, (_, day) => `2026-10-${String(day + 1).padStart(2, '0')},instagram,5\n`).join('')}`;

const check = async (last: number, ...more: string[]) => {
  const root = clientFolder({ 'src/content/reports/october.md': report, 'data/views.csv': views(last) });
  const { code, out } = await almanac(['check', '--root', root, '--lang', 'en', '--json', ...more]);
  const found: { code: string; severity: string; message: string }[] = JSON.parse(out).diagnostics;
  return { code, found: found.filter((one) => one.code === 'metrics/report-incomplete') };
};

it('says that a report is incomplete when more days are missing than a source may be late', async () => {
  const { found } = await check(20);
  expect(found).toMatchObject([
    { severity: 'warning', message: expect.stringContaining(`${31 - 20} days are missing`) },
  ]);
  expect((await check(31 - 3)).found).toEqual([]);
});

it('--strict makes it an error', async () => {
  expect(await check(20, '--strict')).toMatchObject({ code: 1, found: [{ severity: 'error' }] });
});

it('numbers that stopped eight days ago are an error for check and --strict; what is built goes on with a warning', () => {
  // The period is not over on 8 November: 31 October is eight days behind.
  const root = clientFolder({ 'data/views.csv': views(31) });
  const severity = (asOf: string, more: object) =>
    openWithTexts({ root, asOf, language: 'en', ...more }).diagnostics.find(({ code }) => /source-/.test(code));
  expect(severity('2026-11-08', { isCheck: true })).toMatchObject({ code: 'rules/source-broken', severity: 'error' });
  expect(severity('2026-11-08', { strict: true })).toMatchObject({ severity: 'error' });
  expect(severity('2026-11-08', {})).toMatchObject({ code: 'rules/source-broken', severity: 'warning' });
  expect(severity('2026-11-07', { isCheck: true })).toMatchObject({ code: 'rules/source-stale', severity: 'warning' });
});
