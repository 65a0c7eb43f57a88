import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { rule } from '../rule.ts';

export const playIncomplete = rule<{ missing: readonly string[]; severity: string }>({
  code: 'rules/play-incomplete',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A play that cannot be played', ru: 'Сценарий, по которому нельзя ответить' },
  why: {
    en: 'At eleven at night nobody looks for who decides: reply, person and time stand in the play, or it is none.',
    ru: 'В одиннадцать вечера никто не будет искать, кто решает: ответ, человек и срок стоят в сценарии, иначе это не сценарий.',
  },
  message: {
    en: ({ missing, severity }) => `this play (severity ${severity}) has no ${missing.join(', no ')}`,
    ru: ({ missing, severity }) => `в этом сценарии (тяжесть ${severity}) нет: ${missing.join(', ')}`,
  },
  help: { en: ({ missing }) => `write ${missing.join(', ')}`, ru: ({ missing }) => `впишите ${missing.join(', ')}` },
  example: {
    failing: 'severity: crisis\nowner: noor',
    mended:
      'severity: crisis\nowner: noor\nrespondWithin: 30 min\nreplies:\n  - { when: Always, say: We are looking into it. }\nescalation: { to: vera, after: 15 min, when: Always }',
  },

  check: ({ playbook, at }) =>
    [...playbook.records.plays.values()]
      .map((play) => ({ play, missing: missingOf(play) }))
      .filter(({ missing }) => missing.length > 0)
      .map(({ play, missing }) => ({
        place: at(play.file, ['severity']),
        params: { missing, severity: play.severity },
      })),
});

function missingOf({ owner, respondWithin, replies, escalation, severity }: PlaybookRecord<'plays'>): string[] {
  const isGrave = severity === 'high' || severity === 'crisis';
  const isThere = {
    owner: owner !== undefined,
    respondWithin: respondWithin !== undefined,
    replies: (replies ?? []).length > 0,
    escalation: !isGrave || escalation !== undefined,
  };
  return Object.entries(isThere).flatMap(([field, there]) => (there ? [] : [field]));
}
