import { foldOf } from '../../platforms/folds.ts';
import { graphemes } from '../../platforms/textLength.ts';
import type { Slot } from '../../playbook/slots.ts';
import { platforms } from '../../schema/platforms.ts';
import { captionPlace } from '../captionPlace.ts';
import { rule } from '../rule.ts';

export const firstLinePastFold = rule<{ platform: string; length: number; after: number }>({
  code: 'rules/first-line-past-fold',
  group: 'limits',
  severity: 'warning',
  title: { en: 'A first sentence that nobody sees whole', ru: 'Первую фразу не видно целиком' },
  why: {
    en: 'The platform hides the rest behind "more". What decides whether people read on has to stand before it.',
    ru: 'Остальное площадка прячет под «ещё». То, ради чего читают дальше, должно стоять до этого места.',
  },
  message: {
    en: ({ platform, length, after }) =>
      `${platform} shows about ${after} characters, and the first sentence has ${length}`,
    ru: ({ platform, length, after }) => `${platform} показывает около ${after} знаков, а в первой фразе ${length}`,
  },
  help: {
    en: ({ after }) => `end the first sentence within ${after} characters`,
    ru: ({ after }) => `закончите первую фразу в пределах ${after} знаков`,
  },
  example: {
    failing: '# a first sentence of 190 characters on Instagram',
    mended: '# “Lot 12 is in the house.”, and then the rest',
  },

  check: ({ ahead, at }) =>
    firstOfEachCaption(ahead).flatMap((slot) => {
      const fold = foldOf(slot.channel.platform);
      const length = graphemes(firstSentence(slot.caption)).length;
      if (fold === undefined || length <= fold.after) return [];
      const params = { platform: platforms[slot.channel.platform].en, length, after: fold.after };
      return [{ place: captionPlace(slot, at), params }];
    }),
});

function firstSentence(caption: string): string {
  return /^[^\n]*?[.!?…](?=\s|$)/u.exec(caption)?.[0] ?? caption.split('\n', 1)[0] ?? '';
}

/** Where channels share a text, the one that shows least of it. */
function firstOfEachCaption(slots: readonly Slot[]): Slot[] {
  const byCaption = Map.groupBy(slots, ({ post, caption }) => `${post.id} ${caption}`);
  return [...byCaption.values()].flatMap((own) => own.toSorted((a, b) => shownOf(a) - shownOf(b)).slice(0, 1));
}

function shownOf({ channel }: Slot): number {
  return foldOf(channel.platform)?.after ?? Number.POSITIVE_INFINITY;
}
