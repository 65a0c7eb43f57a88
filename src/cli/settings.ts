import { statSync } from 'node:fs';
import path from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { type Language, languageOf, say } from '../lib/language/language.ts';
import { type ClientDefaults, clientDefaults } from './clientDefaults.ts';
import type { Call } from './command.ts';
import type { Io } from './io.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { packageFolder } from './packageFolder.ts';
import { Refusal } from './refusal.ts';

/** The client's folder: the option, `ALMANAC_ROOT`, else the folder of Almanac itself. */
export function readRoot(option: string | undefined, env: Io['env'], language: Language): string {
  const root = path.resolve(option ?? env.ALMANAC_ROOT ?? packageFolder);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new Refusal(say(cliMessages, language).noFolder(root));
  return root;
}

/** The same call with the day and the language of now. Who runs for long asks again: `client.yaml` is edited, and midnight comes. */
export function atPresent(call: Call): Call {
  const { values, io } = call;
  const client = clientDefaults(call.root);
  const language = values.lang === undefined && client.locale !== null ? languageOf(client.locale) : call.language;
  return { ...call, language, asOf: readAsOf(values['as-of'], client, io, language) };
}

/** The day that counts as today: the option, `ALMANAC_AS_OF`, the client's `asOf`, `SOURCE_DATE_EPOCH`, the clock; the last two in the client's zone. */
export function readAsOf(
  option: string | undefined,
  client: Pick<ClientDefaults, 'asOf' | 'timeZone'>,
  { env, now }: Pick<Io, 'env' | 'now'>,
  language: Language,
): string {
  if (option !== undefined) return checkedDay('--as-of', option, language);
  if (env.ALMANAC_AS_OF) return checkedDay('ALMANAC_AS_OF', env.ALMANAC_AS_OF, language);
  if (client.asOf !== null && isDay(client.asOf)) return client.asOf;
  const epoch = Number.parseInt(env.SOURCE_DATE_EPOCH ?? '', 10);
  return dayOf(Number.isNaN(epoch) ? now() : epoch * 1000, client.timeZone);
}

export function checkedDay(from: string, written: string, language: Language): string {
  if (isDay(written)) return written;
  throw new Refusal(say(cliMessages, language).notADay(from, written));
}

function isDay(written: string): boolean {
  try {
    return Temporal.PlainDate.from(written, { overflow: 'reject' }).toString() === written;
  } catch {
    return false;
  }
}

function dayOf(milliseconds: number, timeZone: string | null): string {
  const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
  try {
    return instant
      .toZonedDateTimeISO(timeZone ?? 'UTC')
      .toPlainDate()
      .toString();
  } catch {
    return instant.toZonedDateTimeISO('UTC').toPlainDate().toString();
  }
}
