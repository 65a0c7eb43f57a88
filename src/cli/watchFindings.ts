import { type Diagnostic, toText } from '../lib/diagnostics/diagnostic.ts';
import { say } from '../lib/language/language.ts';
import { findingChanges } from '../lib/rules/findingChanges.ts';
import { createMemory, type Memory } from '../lib/source/memory.ts';
import type { Call, ExitCode } from './command.ts';
import { failureText } from './failureText.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { coloursOf } from './printFindings.ts';
import { atPresent } from './settings.ts';
import { watchFolder } from './watchFolder.ts';

/** One check of a client's folder, already printed. */
export interface Checked {
  readonly code: ExitCode;
  /** Everything that was found. */
  readonly all: readonly Diagnostic[];
  /** Of any findings those that were asked for. */
  readonly choose: (found: readonly Diagnostic[]) => readonly Diagnostic[];
}

/** Wipes what is seen of the terminal, and leaves what was scrolled out of it. */
const wipe = '\u001b[2J\u001b[H';
const mostFilesNamed = 3;
/** Who changed what a hundred findings hang on knows it from the first ten. */
const mostLines = 10;

/**
 * Checks after every edit of the client's folder, until it is stopped; the exit code of the last check. For a person, each
 * report is followed by what the edit brought and what it mended; a program gets the reports alone.
 */
export async function watchFindings(call: Call, check: (call: Call, memory: Memory) => Checked): Promise<ExitCode> {
  const memory = createMemory();
  const isForPeople = !call.values.json && (call.values.format ?? 'pretty') === 'pretty';
  const tell = (text: string): void => (isForPeople ? call.io.err(text) : undefined);
  let code: ExitCode = 2;
  let known: readonly Diagnostic[] | null = null;
  let present = call;
  const run = (files: readonly string[]): void => {
    const started = call.io.now();
    try {
      present = atPresent(call);
      if (files.length > 0) tell(call.io.terminal ? wipe : `\n${'─'.repeat(72)}\n`);
      const checked = check(present, memory);
      const changes = findingChanges(known ?? checked.all, checked.all);
      const milliseconds = Math.round(call.io.now() - started);
      if (files.length > 0) tell(editText(files, changes, checked.choose, milliseconds, present));
      ({ code } = checked);
      ({ known } = changes);
    } catch (error) {
      // A file that vanished while it was read, a day in client.yaml that is none: the next edit may mend it.
      code = 2;
      call.io.err(failureText(error, present.language, call.io.env));
    }
    tell(`${say(cliMessages, present.language).watching}\n`);
  };
  const watcher = await watchFolder(call.root, run);
  run([]);
  await call.io.stopped();
  await watcher.close();
  return code;
}

type Changes = ReturnType<typeof findingChanges>;

function editText(
  files: readonly string[],
  { appeared, mended }: Changes,
  choose: Checked['choose'],
  milliseconds: number,
  { language, io }: Call,
): string {
  const text = say(cliMessages, language);
  const named = files.slice(0, mostFilesNamed).join(', ');
  const ink = coloursOf(io);
  const asIs = (line: string): string => line;
  const lines = [
    ...choose(appeared).map((one) => (ink?.[one.severity] ?? asIs)(text.appeared(lineOf(one, language)))),
    ...choose(mended).map((one) => (ink?.mended ?? asIs)(text.mendedOne(lineOf(one, language)))),
  ];
  return `\n${[
    text.checkedAgain(named, Math.max(0, files.length - mostFilesNamed), milliseconds),
    ...(lines.length === 0 ? [text.nothingChanged] : lines.slice(0, mostLines)),
    ...(lines.length > mostLines ? [text.andMoreLines(lines.length - mostLines)] : []),
  ].join('\n')}\n`;
}

function lineOf(one: Diagnostic, language: Call['language']): string {
  const { file, line, column } = one.place;
  return `${file}:${line}:${column} ${toText(one, language).message}`;
}
