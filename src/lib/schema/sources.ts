import { z } from 'zod';
import { day, expecting, text } from './fields.ts';

/** Forms of a day that a declaration may name, in the words of its docs. */
export const dayForms = [
  'iso',
  'iso-with-hour',
  'iso-unpadded',
  'compact',
  'year/month/day',
  'month/day/year',
  'day/month/year',
  'day.month.year',
  'month-name day year',
  'day month-name year',
  'named month',
  'year.month.day',
  'iso or day.month.year',
  'iso or month/day/year',
  'month and day',
] as const;

export type DayForm = (typeof dayForms)[number];

const dayForm = z.enum(dayForms).meta({
  title: 'Form of a day',
  description: 'How the column writes its days, for example day.month.year for 02.11.2026.',
});

const numberForm = {
  decimal: z
    .enum(['.', ','])
    .optional()
    .meta({ title: 'Decimal mark', description: 'A point unless you say otherwise.' }),
  group: z
    .enum([',', '.', 'space'])
    .optional()
    .meta({ title: 'Between thousands', description: 'Nothing unless you say otherwise.' }),
  percent: z.boolean().optional().meta({ title: 'Per cent', description: 'May the cells carry a % sign?' }),
};

const columnMeaning = z.union([
  z.enum(['object', 'permalink', 'text', 'format', 'channel', 'currency', 'ignore']),
  z.strictObject({ day: dayForm }),
  z.strictObject({ published: dayForm }),
  z.strictObject({ metric: text().meta({ description: 'The id of a metric.' }), ...numberForm }),
  z.strictObject({ breakdown: text().meta({ description: 'What the values are broken down by, such as country.' }) }),
]);

const currencyCode = () => expecting('currency', (value) => /^[A-Z]{3}$/u.test(value));

const sourceRule = z.strictObject({
  match: text().meta({
    title: 'Files',
    description: 'Path below the client folder; * stands for any name: data/meta/*.csv.',
  }),
  channel: text().optional().meta({ title: 'Channel', description: 'The channel that these files are about.' }),
  channels: z.record(z.string(), text()).optional().meta({
    title: 'Channels by platform',
    description: 'For files with tables of several platforms: facebook: our-page.',
  }),
  exportedOn: day().optional().meta({
    title: 'Exported on',
    description: 'The day of the download, where file and name do not say it. The newer export wins.',
  }),
  period: z
    .strictObject({ from: day(), to: day() })
    .optional()
    .meta({ title: 'Period', description: 'The days that a file without dates covers.' }),
  year: z
    .int()
    .min(2000)
    .max(2199)
    .optional()
    .meta({ title: 'Year', description: 'The year of the last day, where the days of the file name none.' }),
  encoding: z
    .enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1251', 'windows-1252'])
    .optional()
    .meta({ title: 'Encoding', description: 'Only where Almanac could not tell it.' }),
  delimiter: z
    .enum([',', ';', '\t', '|'])
    .optional()
    .meta({ title: 'Delimiter', description: 'Only where two are possible. TAB is "\\t".' }),
  preset: text()
    .optional()
    .meta({ title: 'Export', description: 'The id of a known export, where two have the same columns.' }),
  currency: currencyCode()
    .optional()
    .meta({ title: 'Currency', description: 'Of the money in these files, where they do not name it.' }),
  columns: z
    .record(z.string(), columnMeaning)
    .optional()
    .meta({ title: 'Columns', description: 'What each column of an export means that Almanac does not know.' }),
});

/** `data/sources.yaml`: only what cannot be told from the files themselves. */
export const sourcesSchema = z.strictObject({
  files: z
    .array(sourceRule)
    .meta({ title: 'Files', description: 'The first entry that matches a file is the one that counts.' }),
});

export type SourceRule = z.output<typeof sourceRule>;
export type SourcesConfig = z.output<typeof sourcesSchema>;
export type DeclaredColumn = z.output<typeof columnMeaning>;
