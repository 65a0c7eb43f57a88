import type { Playbook } from '../../playbook/playbook.ts';
import type { Slot } from '../../playbook/slots.ts';
import { captionPlace } from '../captionPlace.ts';
import { rule } from '../rule.ts';
import { literally, wholeWord } from '../wholeWord.ts';

export const disclosureMissing = rule<{ marks: readonly string[]; why: string | null; channel: string }>({
  code: 'rules/disclosure-missing',
  group: 'text',
  severity: 'error',
  title: { en: 'An advertisement that does not say so', ru: 'Реклама без пометки' },
  why: {
    en: 'The law and the platforms ask for a mark, and so do readers.',
    ru: 'Пометки требуют закон и площадки, и её ждут читатели.',
  },
  message: {
    en: ({ marks, channel }) => `the caption for "${channel}" carries none of the marks ${marks.join(', ')}`,
    ru: ({ marks, channel }) => `в тексте для «${channel}» нет ни одной из пометок ${marks.join(', ')}`,
  },
  help: {
    en: ({ marks, why }) => `write ${marks[0]} into the caption or the hashtags${why === null ? '' : ` (${why})`}`,
    ru: ({ marks, why }) => `впишите ${marks[0]} в текст или в hashtags${why === null ? '' : ` (${why})`}`,
  },
  example: {
    failing: '# guides/voice.md: disclosures: [{ when: influencer, marks: ["#ad"] }]\nTry it at home.',
    mended: 'Try it at home. #ad',
  },

  check: ({ playbook, ahead, at }) =>
    [...playbook.records.guides.values()].flatMap(({ disclosures }) =>
      disclosures.flatMap(({ when, marks, channels, why = null }) =>
        ahead
          .filter(({ channel }) => channels.length === 0 || channels.includes(channel.id))
          .filter((slot) => isDue(when, slot, playbook) && !carries(slot, marks))
          .map((slot) => ({ place: captionPlace(slot, at), params: { marks, why, channel: slot.channel.id } })),
      ),
    ),
});

function isDue(when: 'paid' | 'influencer' | 'always', { paid, post }: Slot, { records }: Playbook): boolean {
  if (when === 'paid') return paid;
  return when === 'always' || records.campaigns.get(post.campaign ?? '')?.kind === 'influencer';
}

function carries({ caption, hashtags }: Slot, marks: readonly string[]): boolean {
  const text = `${caption} ${hashtags.join(' ')}`;
  // #ad, and not the beginning of #adventure.
  return marks.some((mark) => wholeWord(literally(mark)).test(text));
}
