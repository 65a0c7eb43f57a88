import type { ApprovalPart } from '../../playbook/approvals/approvalParts.ts';
import { approvalPartTexts } from '../../playbook/approvals/approvalPartTexts.ts';
import { rule } from '../rule.ts';

export const approvalChanged = rule<{ id: string; by: string; on: string; parts: readonly ApprovalPart[] }>({
  code: 'rules/approval-changed',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A post that was changed after its approval', ru: 'Публикация изменена после согласования' },
  why: {
    en: 'What goes out is then not what somebody said yes to.',
    ru: 'Тогда выйдет не то, с чем согласились.',
  },
  message: {
    en: ({ by, on, parts }) => `changed since "${by}" approved it on ${on}: ${approvalPartTexts(parts, 'en')}`,
    ru: ({ by, on, parts }) => `изменено после согласования («${by}», ${on}): ${approvalPartTexts(parts, 'ru')}`,
  },
  help: {
    en: ({ id }) =>
      `"almanac verify --approvals" shows the difference; take it back, or ask again and run "almanac approve ${id}"`,
    ru: ({ id }) =>
      `разницу покажет «almanac verify --approvals»; верните как было или согласуйте заново: «almanac approve ${id}»`,
  },
  example: {
    failing: '# approved on 2026-11-10, then:\ntime: "19:00"',
    mended:
      '# almanac approve two-pours --by vera\napprovals:\n  - { by: vera, on: 2026-11-12, for: client, of: { … } }',
  },

  check: ({ ahead, approvals, at }) => {
    const posts = new Map(ahead.map(({ post }) => [post.id, post]));
    return [...posts.values()].flatMap((post) => {
      const state = approvals.get(post.id);
      if (state?.kind !== 'changed') return [];
      const { by, on } = state.since;
      return [{ place: at(post.file, ['approvals']), params: { id: post.id, by, on, parts: state.parts } }];
    });
  },
});
