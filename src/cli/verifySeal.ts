import { readFileSync } from 'node:fs';
import path from 'node:path';
import { countsOf } from '../lib/diagnostics/reporters/json.ts';
import { say } from '../lib/language/language.ts';
import { compareSeals, type SealDifference } from '../lib/playbook/seals/compareSeals.ts';
import { readSeal } from '../lib/playbook/seals/readSeals.ts';
import { sealFolder, sealText } from '../lib/playbook/seals/seal.ts';
import type { Call, ExitCode } from './command.ts';
import { makeSeal } from './makeSeal.ts';
import { cliMessages } from './messages/cliMessages.ts';
import { openWithTexts } from './openWithTexts.ts';
import { printFindings } from './printFindings.ts';
import { Refusal } from './refusal.ts';

/** Makes a seal anew from the folder as it is, on the day of the seal, and says what comes out differently. */
export function verifySeal(report: string, call: Call): ExitCode {
  const { root, language, values, io } = call;
  const text = say(cliMessages, language).sealing;
  const name = `${sealFolder}/${report}.json`;
  const bytes = readFile(path.join(root, name));
  if (bytes === null) throw new Refusal(text.notSealed(report));
  const { value: seal, diagnostics } = readSeal({ path: name, bytes: () => bytes });
  if (seal === null) {
    printFindings(diagnostics, call);
    return 1;
  }
  const opened = openWithTexts({ root, language, asOf: seal.asOf });
  // Rules speak of the plan, and on the day of the seal everything that has come out since is too early.
  const unread = opened.diagnostics.filter(({ code }) => !code.startsWith('rules/'));
  const now =
    opened.value === null ? null : makeSeal(opened.value, report, { reason: seal.reason, earlier: seal.earlier });
  if (now === null || countsOf(unread).errors > 0) {
    printFindings(
      unread.filter(({ severity }) => severity === 'error'),
      call,
    );
    return 1;
  }
  const anew = { ...now, almanac: seal.almanac };
  const sameBytes = sealText(anew) === new TextDecoder().decode(bytes);
  const differences = sameBytes ? [] : compareSeals(seal, anew);
  const { figures } = seal.team;
  io.out(
    values.json
      ? `${JSON.stringify({ version: 1, report, asOf: seal.asOf, sameBytes, differences }, null, 2)}\n`
      : [
          text.verified(report, seal.asOf, figures.length, seal.inputs.length, sameBytes),
          ...linesOf(differences, call),
          '',
        ].join('\n'),
  );
  return sameBytes ? 0 : 1;
}

/** Who has read so many of a kind knows it; `--json` has all of them. */
const mostOfAKind = 20;

function linesOf(differences: readonly SealDifference[], { language }: Call): string[] {
  const text = say(cliMessages, language).sealing;
  return [...Map.groupBy(differences, ({ kind }) => kind)].flatMap(([kind, found]) => [
    `${text.kinds[kind]}: ${found.length}`,
    ...found.slice(0, mostOfAKind).map(({ name, sealed, now }) => `  ${name}: ${written(sealed)} → ${written(now)}`),
    ...(found.length > mostOfAKind ? [text.andMore(found.length - mostOfAKind)] : []),
  ]);
}

function written(value: string | number | null): string {
  const text = String(value ?? '—');
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function readFile(file: string): Uint8Array | null {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
