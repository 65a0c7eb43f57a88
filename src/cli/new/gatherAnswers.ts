import { say } from '../../lib/language/language.ts';
import { columns } from '../columns.ts';
import type { Call } from '../command.ts';
import { cliMessages } from '../messages/cliMessages.ts';
import { Refusal } from '../refusal.ts';
import { type FieldName, fieldRows } from './fieldRows.ts';
import type { Answers, Question } from './kinds.ts';
import type { Known } from './known.ts';
import { readAnswer } from './readAnswer.ts';

/** Answers from the options; on a terminal the rest is asked for, one question after the other. */
export async function gatherAnswers(
  questions: readonly Question[],
  given: Readonly<Partial<Record<FieldName, string>>>,
  known: Known,
  call: Call,
): Promise<Answers> {
  const text = say(cliMessages, call.language).creating;
  const answers: Partial<Record<FieldName, string | number | readonly string[]>> = {};
  for (const { field, reader } of questions) {
    const written = given[field];
    if (written === undefined) continue;
    const answer = readAnswer(written, reader, known, call.language);
    if ('objection' in answer) throw new Refusal(`--${field}: ${answer.objection}`);
    answers[field] = answer.value;
  }
  const missing: FieldName[] = [];
  for (const question of questions) {
    const { field, needed, after, otherwise } = question;
    if (answers[field] !== undefined || !hasChoices(question, known)) continue;
    if (after !== undefined && answers[after] === undefined) continue;
    const asked = call.io.ask === null ? null : await askUntilRight(question, known, call);
    const answer = asked ?? otherwise?.(known) ?? null;
    if (answer !== null) answers[field] = answer;
    else if (needed) missing.push(field);
  }
  if (missing.length > 0) throw new Refusal(text.missing(missing.map((field) => `--${field}`)));
  return answers;
}

function hasChoices({ reader }: Question, known: Known): boolean {
  return !('from' in reader) || reader.from(known).length > 0;
}

/** Asks one question until the answer can be taken; null for an empty answer to what may be left out. */
export async function askUntilRight(question: Question, known: Known, { io, language }: Call) {
  const text = say(cliMessages, language).creating;
  const { field, reader, needed, otherwise } = question;
  const choices = 'from' in reader ? reader.from(known) : [];
  const list = choices.map(({ value, label }, at) => [
    String(at + 1),
    value,
    say(label, language) === value ? '' : say(label, language),
  ]);
  const fallback = otherwise?.(known);
  const hint = fallback === undefined ? (needed ? '' : ` (${text.optional})`) : ` [${fallback}]`;
  const several = reader.as === 'choices' ? ` (${text.several})` : '';
  if (list.length > 0) io.err(`\n${columns(list)}\n`);
  for (;;) {
    const written = await io.ask?.(`${say(fieldRows[field].text, language)}${several}${hint}: `);
    if (written === null || written === undefined) throw new Refusal(text.stopped);
    if (written.trim() === '') {
      if (fallback !== undefined || !needed) return null;
      io.err(`${text.needed}\n`);
      continue;
    }
    const answer = readAnswer(written, reader, known, language);
    if ('value' in answer) return answer.value;
    io.err(`${answer.objection}\n`);
  }
}
