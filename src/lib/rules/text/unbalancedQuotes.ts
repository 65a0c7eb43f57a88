import type { Slot } from '../../playbook/slots.ts';
import { type Caption, placeInCaption, writtenTexts } from '../captions.ts';
import { rule } from '../rule.ts';
import { unbalancedSign } from '../unbalancedSign.ts';

export const unbalancedQuotes = rule<{ sign: string }>({
  code: 'rules/unbalanced-quotes',
  group: 'text',
  severity: 'warning',
  title: { en: 'A quote that is not closed', ru: 'Кавычка не закрыта' },
  why: {
    en: 'The reader cannot tell where the words of another person end.',
    ru: 'Читатель не поймёт, где кончаются чужие слова.',
  },
  message: {
    en: ({ sign }) => `${sign} has no partner in this paragraph`,
    ru: ({ sign }) => `у ${sign} нет пары в этом абзаце`,
  },
  help: {
    en: ({ sign }) => `add the partner of ${sign}, or delete it`,
    ru: ({ sign }) => `поставьте пару к ${sign} или удалите её`,
  },
  example: { failing: 'She said: “Twice a week.', mended: 'She said: “Twice a week.”' },

  check: ({ slots, at, textOf }) => {
    const planned = slots.filter(({ day }) => day !== null);
    const texts = [...writtenTexts(planned), ...titlesOf(planned)];
    return texts.flatMap((written) => {
      const lone = unbalancedSign(written.text);
      if (lone === null) return [];
      return [{ place: placeInCaption(written, lone, at, textOf), params: { sign: lone.text } }];
    });
  },
});

/** The title of a post is what YouTube and Pinterest print above it, and a page of the site. */
function titlesOf(slots: readonly Slot[]): Caption[] {
  const first = new Map(slots.map((slot) => [slot.post.id, slot]));
  return [...first.values()].map((slot) => ({ slot, text: slot.post.title, field: ['title'] }));
}
