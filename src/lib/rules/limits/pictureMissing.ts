import { addDays } from '../../kpi/dayRanges.ts';
import type { PlaybookRecord } from '../../playbook/playbook.ts';
import { rule } from '../rule.ts';
import { firstOfEachDay } from '../slotFields.ts';

export const pictureMissing = rule<{ day: string; days: number }>({
  code: 'rules/picture-missing',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A picture that is not there yet', ru: 'Картинки ещё нет' },
  why: {
    en: 'Nobody can approve a post whose picture they cannot see.',
    ru: 'Нельзя согласовать публикацию, не видя картинки.',
  },
  message: {
    en: ({ day }) => `it goes out on ${day} as a picture, and has no media`,
    ru: ({ day }) => `выходит ${day} с картинкой, а media пусто`,
  },
  help: {
    en: () => 'add media: [{ file: ./media/…, alt: … }], or a brief that says who delivers it by when',
    ru: () => 'добавьте media: [{ file: ./media/…, alt: … }] или ТЗ: кто и когда её сдаст',
  },
  example: {
    failing: 'date: 2026-11-13\nformat: image',
    mended: 'date: 2026-11-13\nformat: image\nmedia:\n  - { file: ./media/cup.jpg, alt: A blue cup on the counter }',
  },

  check: ({ playbook, ahead, at }) =>
    firstOfEachDay(ahead)
      .filter(({ format }) => format === 'image' || format === 'carousel')
      .filter(({ day, post }) => day <= addDays(playbook.asOf, soon) || isApproved(post))
      .filter(
        ({ post }) =>
          post.media.length === 0 && post.video === undefined && playbook.links.usedBy('posts', post.id).length === 0,
      )
      .map((slot) => ({ place: at(slot.post.file, ['media']), params: { day: slot.day, days: soon } })),
});

/** Days. */
const soon = 2;

/** Whoever approved it has approved a picture that is not there. */
function isApproved({ approved, approvals }: PlaybookRecord<'posts'>): boolean {
  return approved !== undefined || approvals.length > 0;
}
