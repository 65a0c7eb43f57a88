import type { Playbook, PlaybookRecord } from '../../playbook/playbook.ts';
import { datedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const personaNotOnChannel = rule<{ persona: string; channel: string; posts: number }>({
  code: 'rules/persona-not-on-channel',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A persona that is not there', ru: 'Аудитории там нет' },
  why: {
    en: 'The strategy says where each persona can be reached. Posts for them elsewhere are read by others, if by anybody.',
    ru: 'Стратегия говорит, где кого искать. Публикации для них в другом месте прочтут другие, если прочтут.',
  },
  message: {
    en: ({ persona, channel, posts }) =>
      `posts for "${persona}" go only to "${channel}", where the strategy does not expect them (posts: ${posts})`,
    ru: ({ persona, channel, posts }) =>
      `публикации для «${persona}» идут только в «${channel}», где стратегия их не ждёт (публикаций: ${posts})`,
  },
  help: {
    en: ({ persona }) => `add ${persona} to personas of this channel, or send these posts where ${persona} is`,
    ru: ({ persona }) =>
      `добавьте ${persona} в personas этого канала или перенесите публикации туда, где есть ${persona}`,
  },
  example: {
    failing: '# channels/linkedin.md\npersonas: [office-manager] # posts for pod-owner go here',
    mended: 'personas: [office-manager, pod-owner]',
  },

  check: ({ playbook, at }) =>
    [...Map.groupBy(strays(playbook), ({ persona, channel }) => `${channel.id} ${persona}`).values()].flatMap(
      ([first, ...rest]) =>
        first === undefined
          ? []
          : [
              {
                place: at(first.channel.file, ['personas']),
                params: { persona: first.persona, channel: first.channel.id, posts: 1 + rest.length },
              },
            ],
    ),
});

interface Stray {
  readonly persona: string;
  readonly channel: PlaybookRecord<'channels'>;
}

/** Personas of posts that none of the post's channels reaches, each with the first of those channels. */
function strays(playbook: Playbook): Stray[] {
  return datedPosts(playbook).flatMap(({ channels, personas }) => {
    const used = channels.flatMap((id) => playbook.records.channels.get(id) ?? []);
    const [channel] = used;
    if (channel === undefined) return [];
    return personas
      .filter((persona) => !used.some((one) => reaches(playbook, one, persona)))
      .map((persona) => ({ persona, channel }));
  });
}

/** Either record may say it; where neither says anything of the kind, everybody is reached. */
function reaches({ records }: Playbook, channel: Stray['channel'], persona: string): boolean {
  const places = records.personas.get(persona)?.channels ?? [];
  if (channel.personas.length === 0 && places.length === 0) return true;
  return channel.personas.includes(persona) || places.includes(channel.id);
}
