import { datedPosts } from '../datedPosts.ts';
import { rule } from '../rule.ts';

export const channelNotInCampaign = rule<{ channel: string; campaign: string; channels: readonly string[] }>({
  code: 'rules/channel-not-in-campaign',
  group: 'chain',
  severity: 'warning',
  title: { en: 'A channel that the campaign does not use', ru: 'Канал, которого нет в кампании' },
  why: {
    en: 'The campaign chose its channels for its personas; here is one more that nobody decided on.',
    ru: 'Кампания выбрала каналы под свою аудиторию; этот не выбирал никто.',
  },
  message: {
    en: ({ channel, campaign }) => `"${campaign}" does not run on "${channel}"`,
    ru: ({ channel, campaign }) => `кампания «${campaign}» не идёт в «${channel}»`,
  },
  help: {
    en: ({ channel, channels }) =>
      `use one of its channels (${channels.join(', ')}), or add ${channel} to the campaign`,
    ru: ({ channel, channels }) =>
      `возьмите один из её каналов (${channels.join(', ')}) или добавьте ${channel} в кампанию`,
  },
  example: {
    failing: 'channels: [linkedin]\ncampaign: winter-blend # instagram, youtube, x, facebook',
    mended: 'channels: [facebook]\ncampaign: winter-blend',
  },

  check: ({ playbook, at }) =>
    datedPosts(playbook).flatMap(({ file, campaign: id, channels: used }) => {
      const campaign = playbook.records.campaigns.get(id ?? '');
      if (campaign === undefined || campaign.channels.length === 0) return [];
      const { channels } = campaign;
      return used.flatMap((channel, index) =>
        channels.includes(channel) || !playbook.records.channels.has(channel)
          ? []
          : [{ place: at(file, ['channels', index]), params: { channel, campaign: campaign.id, channels } }],
      );
    }),
});
