import type { Post } from '../schema/records/post.ts';

/** A caption as its format publishes it: one text, the posts of a thread, or a question with its answers. */
export interface CopyParts {
  /** At least one; more than one only of a thread. */
  readonly texts: readonly string[];
  /** Only of a poll. */
  readonly answers: readonly string[];
}

/** Between the posts of a thread. */
const parting = /^\s*---\s*$/mu;
/** An answer of a poll. */
const answerLine = /^[-*•]\s+(.+)$/u;

/** In a thread a line of `---` parts one post from the next; in a poll lines that begin with `- ` are its answers. */
export function copyParts(copy: string, format: Post['format']): CopyParts {
  if (format === 'thread') return { texts: copy.split(parting).map((text) => text.trim()), answers: [] };
  if (format !== 'poll') return { texts: [copy], answers: [] };
  const lines = copy.split('\n');
  const answers = lines.flatMap((line) => answerLine.exec(line.trim())?.[1]?.trim() ?? []);
  const question = lines.filter((line) => !answerLine.test(line.trim())).join('\n');
  return { texts: [question.trim()], answers };
}
