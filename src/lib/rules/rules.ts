import { campaignWithoutGoal } from './chain/campaignWithoutGoal.ts';
import { campaignWithoutPosts } from './chain/campaignWithoutPosts.ts';
import { campaignWithoutSuccess } from './chain/campaignWithoutSuccess.ts';
import { channelNotChosen } from './chain/channelNotChosen.ts';
import { channelNotInCampaign } from './chain/channelNotInCampaign.ts';
import { conversionWithoutWay } from './chain/conversionWithoutWay.ts';
import { deadlinePassed } from './chain/deadlinePassed.ts';
import { experimentFixedLate } from './chain/experimentFixedLate.ts';
import { experimentWithoutKpi } from './chain/experimentWithoutKpi.ts';
import { formatNotOnChannel } from './chain/formatNotOnChannel.ts';
import { goalWithoutKpi } from './chain/goalWithoutKpi.ts';
import { goalWithoutOwner } from './chain/goalWithoutOwner.ts';
import { goalWithoutTarget } from './chain/goalWithoutTarget.ts';
import { goalWithoutWork } from './chain/goalWithoutWork.ts';
import { negativePersonaAddressed } from './chain/negativePersonaAddressed.ts';
import { personaNotAddressed } from './chain/personaNotAddressed.ts';
import { personaNotOnChannel } from './chain/personaNotOnChannel.ts';
import { playIncomplete } from './chain/playIncomplete.ts';
import { postOutsideCampaign } from './chain/postOutsideCampaign.ts';
import { postWithoutGoal } from './chain/postWithoutGoal.ts';
import { postWithoutPersona } from './chain/postWithoutPersona.ts';
import { postWithoutPillar } from './chain/postWithoutPillar.ts';
import { recommendationUnresolved } from './chain/recommendationUnresolved.ts';
import { sellingTooEarly } from './chain/sellingTooEarly.ts';
import { severityWithoutPlay } from './chain/severityWithoutPlay.ts';
import { stepIncomplete } from './chain/stepIncomplete.ts';
import { targetWithoutBaseline } from './chain/targetWithoutBaseline.ts';
import type { AnyRule } from './rule.ts';

/** Every rule, in the order of a strategy: chain, rhythm, limits, money, text, data. */
export const rules: readonly AnyRule[] = [
  campaignWithoutGoal,
  campaignWithoutPosts,
  campaignWithoutSuccess,
  channelNotChosen,
  channelNotInCampaign,
  conversionWithoutWay,
  deadlinePassed,
  experimentFixedLate,
  experimentWithoutKpi,
  formatNotOnChannel,
  goalWithoutKpi,
  goalWithoutOwner,
  goalWithoutTarget,
  goalWithoutWork,
  negativePersonaAddressed,
  personaNotAddressed,
  personaNotOnChannel,
  playIncomplete,
  postOutsideCampaign,
  postWithoutGoal,
  postWithoutPersona,
  postWithoutPillar,
  recommendationUnresolved,
  sellingTooEarly,
  severityWithoutPlay,
  stepIncomplete,
  targetWithoutBaseline,
];
