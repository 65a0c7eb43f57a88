import { changeKinds, type PlanDiff } from '../../diff/planDiff.ts';
import type { Formatter } from '../../language/format.ts';
import type { Language } from '../../language/language.ts';
import { messagesOf } from '../messages/messages.ts';
import type { DiffContext } from './diffContext.ts';
import type { DiffLinks, DiffView, Piece } from './diffView.ts';
import { effectSection } from './effectSection.ts';
import { figureSection, fileSection, findingSections, visibleSections } from './otherSections.ts';
import { postSection } from './postSection.ts';
import { recordSection, wordSection } from './recordSections.ts';

/** A plan diff in the words of a language, numbers and days as a locale writes them. */
export function toDiffView(diff: PlanDiff, to: { language: Language; format: Formatter; links: DiffLinks }): DiffView {
  const { language, format } = to;
  const words = messagesOf(language, format).diff;
  const context: DiffContext = { diff, format, language, words, links: to.links };
  const [appeared, ...otherFindings] = findingSections(context);
  const [shown, hidden] = visibleSections(context);
  const sections = [
    postSection(context),
    recordSection(context),
    effectSection(context),
    figureSection(context),
    appeared,
    shown,
    hidden,
    wordSection(context),
    ...otherFindings,
    fileSection(context),
  ];
  return {
    lang: language,
    title: words.title,
    sides: `${words.sides(sideName(diff.base, words), sideName(diff.head, words))}; ${words.asOf(format.longDay(diff.asOf))}`,
    summary: summary(context),
    nothing: words.nothing,
    notes: ([diff.base, diff.head] as const).flatMap((side) =>
      side.unread.length === 0
        ? []
        : [
            words.unread(
              sideName(side, words),
              side.unread.map(({ collection, id }) => `${collection}/${id}`).join(', '),
            ),
          ],
    ),
    sections: sections.filter((section) => section !== undefined && section.rows.length > 0) as DiffView['sections'],
    words: { more: words.more, cut: words.cut },
  };
}

function sideName({ name, commit }: PlanDiff['base'], words: DiffContext['words']): string {
  if (name === 'worktree') return words.worktree;
  return commit === null || commit.startsWith(name) ? name.slice(0, 60) : `${name} (${commit.slice(0, 10)})`;
}

function summary({ diff, words }: DiffContext): Piece[] {
  const { tally } = words;
  const { appeared, disappeared } = diff.findings;
  const open = appeared.filter(({ waived }) => !waived);
  const errors = open.filter(({ severity }) => severity === 'error').length;
  const sent = diff.figures.filter(({ reports }) => reports.some(({ issued }) => issued !== null)).length;
  const counts: readonly (readonly [number, (count: number) => string, boolean])[] = [
    [errors, tally.errors, true],
    ...changeKinds.map(
      (kind) => [diff.posts.filter(({ kinds }) => kinds.includes(kind)).length, tally[kind], false] as const,
    ),
    [diff.records.length, tally.records, false],
    [diff.figures.length, tally.figures, false],
    [sent, tally.issued, true],
    [open.length - errors, tally.warnings, false],
    [disappeared.length, tally.solved, false],
    [diff.visible.shown.length, tally.shown, true],
  ];
  return counts.flatMap(([count, text, isGrave]): Piece[] =>
    count === 0 ? [] : [isGrave ? { text: text(count), mark: 'strong' } : { text: text(count) }],
  );
}
