import { type Language, say } from '../lib/language/language.ts';
import { PublishError } from '../lib/publish/publishStep.ts';
import type { Io } from './io.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { Refusal } from './refusal.ts';

/** Why a command could not run, as one sentence; the trace only for those who ask with `ALMANAC_DEBUG`. */
export function failureText(error: unknown, language: Language, env: Io['env']): string {
  if (error instanceof Refusal) return `almanac: ${error.message}\n`;
  const text = say(cliMessages, language);
  const sentence =
    error instanceof PublishError
      ? `${text.stepFailed(error.step, reason(error.cause, language))} ${text.oldSiteStays}`
      : text.failed(reason(error, language));
  const trace = env.ALMANAC_DEBUG
    ? `\n${error instanceof Error ? traceOf(error) : String(error)}`
    : ` ${text.debugHint}`;
  return `almanac: ${sentence}${trace}\n`;
}

/** The words of a system error, with the file it met; any other error's own first line. */
function reason(error: unknown, language: Language): string {
  const { code, path, message } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : say(cliMessages, language).systemErrors[code];
  if (known !== undefined) return path === undefined ? `${known} (${code})` : `${known} (${code}, ${path})`;
  const line = String(message ?? error).split('\n', 1)[0] ?? '';
  return line.trim().replace(/[.!]+$/, '') || String(error);
}

function traceOf(error: Error): string {
  return error.cause instanceof Error ? `${error.stack}\n${error.cause.stack}` : String(error.stack);
}
