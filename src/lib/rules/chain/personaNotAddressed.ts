import { isPlannedIn } from '../../playbook/plannedPosts.ts';
import { rule } from '../rule.ts';

export const personaNotAddressed = rule<{ from: string; to: string }>({
  code: 'rules/persona-not-addressed',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A persona that nobody speaks to', ru: 'Портрет, к которому никто не обращается' },
  why: {
    en: 'Four weeks without a word, and the audience that the strategy chose has gone elsewhere.',
    ru: 'Четыре недели молчания, и выбранная стратегией аудитория ушла.',
  },
  message: {
    en: ({ from, to }) => `no post speaks to this persona from ${from} to ${to}`,
    ru: ({ from, to }) => `с ${from} по ${to} ни одна публикация не обращена к этому портрету`,
  },
  help: {
    en: () => 'add the id of this persona to personas of a post of these weeks, or plan one',
    ru: () => 'добавьте id этого портрета в personas публикации этих недель или запланируйте её',
  },
  example: {
    failing: '# personas/office-manager.md, in no post of the next four weeks',
    mended: '# posts/2026-11-17-wb-office.md\npersonas: [office-manager]',
  },
  needsAll: true,
  check: ({ playbook, slots, horizon, at }) =>
    [...playbook.records.personas.values()]
      .filter(({ segment }) => segment !== 'negative')
      .filter(({ id }) => !slots.some(({ post, day }) => isPlannedIn(day, horizon) && post.personas.includes(id)))
      .map(({ file }) => ({ place: at(file, ['title']), params: horizon })),
});
