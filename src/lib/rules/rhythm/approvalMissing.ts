import { addDays } from '../../kpi/dayRanges.ts';
import { rule } from '../rule.ts';
import { dayField, firstOfEachDay } from '../slotFields.ts';

export const approvalMissing = rule<{ day: string; days: number }>({
  code: 'rules/approval-missing',
  group: 'rhythm',
  severity: 'warning',
  title: { en: 'A post that is due and not approved', ru: 'Публикация скоро, а согласования нет' },
  why: {
    en: 'What is approved on the day itself goes out late or unread.',
    ru: 'Что согласуют в день выхода, выйдет поздно или непрочитанным.',
  },
  message: {
    en: ({ day, days }) => `it goes out on ${day} and is not approved; the client wants it ${days} days before`,
    ru: ({ day, days }) => `выходит ${day} и не согласовано; нужно за ${days} дн.`,
  },
  help: {
    en: () => 'ask for approval and run almanac approve, or move the post',
    ru: () => 'запросите согласование и выполните almanac approve или перенесите публикацию',
  },
  example: {
    failing: 'date: 2026-11-13\nwork: client',
    mended: 'date: 2026-11-13\nwork: client\napproved: { by: vera, on: 2026-11-11 }',
  },

  check: ({ playbook, folder, approvals, ahead, at }) => {
    const { approvalDays: days, approval: stages } = folder.client.fields;
    if (stages === 'none' || stages === 'optional') return [];
    const latest = addDays(playbook.asOf, days);
    return firstOfEachDay(ahead.filter(({ post }) => approvals.get(post.id)?.kind !== 'changed'))
      .filter(({ day, post }) => day <= latest && (post.approved === undefined || post.approved.on > playbook.asOf))
      .map((slot) => ({ place: at(slot.post.file, dayField(slot)), params: { day: slot.day, days } }));
  },
});
