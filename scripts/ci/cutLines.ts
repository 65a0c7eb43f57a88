import { cliMessages } from '../../src/cli/messages/cliMessages.ts';
import { type Language, say } from '../../src/lib/language/language.ts';

/** A text of at most so many characters: whole lines, and how many were left out. */
export function cutLines(text: string, limit: number, language: Language): string {
  if (text.length <= limit) return text;
  const lines = text.split('\n');
  const kept: string[] = [];
  let length = say(cliMessages, language).workflows.linesLeftOut(lines.length).length + 2;
  for (const line of lines) {
    length += line.length + 1;
    if (length > limit) break;
    kept.push(line);
  }
  return [...kept, '', say(cliMessages, language).workflows.linesLeftOut(lines.length - kept.length)].join('\n');
}
