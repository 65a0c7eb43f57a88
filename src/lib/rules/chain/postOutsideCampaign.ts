import { isPlannedIn } from '../../playbook/plannedPosts.ts';
import { rule } from '../rule.ts';
import { dayField, firstOfEachDay } from '../slotFields.ts';

export const postOutsideCampaign = rule<{ day: string; campaign: string; start: string; end: string }>({
  code: 'rules/post-outside-campaign',
  group: 'chain',
  severity: 'error',
  title: { en: 'A post outside of its campaign', ru: 'Публикация вне сроков кампании' },
  why: {
    en: 'Before the first day it gives the surprise away; after the last it sends people to an offer that has ended.',
    ru: 'До первого дня она выдаёт сюрприз, после последнего — ведёт к тому, что закончилось.',
  },
  message: {
    en: ({ day, campaign, start, end }) => `${day} is outside of "${campaign}", which runs from ${start} to ${end}`,
    ru: ({ day, campaign, start, end }) => `${day} вне кампании «${campaign}»: она идёт с ${start} по ${end}`,
  },
  help: {
    en: ({ start, end }) => `plan the post between ${start} and ${end}, or take it out of the campaign`,
    ru: ({ start, end }) => `поставьте публикацию между ${start} и ${end} или уберите её из кампании`,
  },
  example: {
    failing: 'date: 2026-12-22\ncampaign: winter-blend # ends on 2026-12-20',
    mended: 'date: 2026-12-18\ncampaign: winter-blend',
  },

  check: ({ playbook, slots, at }) =>
    firstOfEachDay(slots).flatMap((slot) => {
      const campaign = playbook.records.campaigns.get(slot.post.campaign ?? '');
      if (
        campaign === undefined ||
        campaign.end < campaign.start ||
        isPlannedIn(slot.day, { from: campaign.start, to: campaign.end })
      )
        return [];
      const { id, start, end } = campaign;
      const params = { day: slot.day, campaign: id, start, end };
      return [{ place: at(slot.post.file, dayField(slot)), params }];
    }),
});
