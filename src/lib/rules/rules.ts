import { campaignWithoutGoal } from './chain/campaignWithoutGoal.ts';
import { campaignWithoutPosts } from './chain/campaignWithoutPosts.ts';
import { campaignWithoutSuccess } from './chain/campaignWithoutSuccess.ts';
import { channelNotChosen } from './chain/channelNotChosen.ts';
import { channelNotInCampaign } from './chain/channelNotInCampaign.ts';
import { conversionWithoutWay } from './chain/conversionWithoutWay.ts';
import { deadlinePassed } from './chain/deadlinePassed.ts';
import { experimentChangedLate } from './chain/experimentChangedLate.ts';
import { experimentFixedLate } from './chain/experimentFixedLate.ts';
import { experimentWithoutKpi } from './chain/experimentWithoutKpi.ts';
import { formatNotOnChannel } from './chain/formatNotOnChannel.ts';
import { goalWithoutKpi } from './chain/goalWithoutKpi.ts';
import { goalWithoutOwner } from './chain/goalWithoutOwner.ts';
import { goalWithoutTarget } from './chain/goalWithoutTarget.ts';
import { goalWithoutWork } from './chain/goalWithoutWork.ts';
import { historyNotSeen } from './chain/historyNotSeen.ts';
import { negativePersonaAddressed } from './chain/negativePersonaAddressed.ts';
import { personaNotAddressed } from './chain/personaNotAddressed.ts';
import { personaNotOnChannel } from './chain/personaNotOnChannel.ts';
import { personaTooOften } from './chain/personaTooOften.ts';
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
import { goalWithoutData } from './data/goalWithoutData.ts';
import { publishedAmbiguous } from './data/publishedAmbiguous.ts';
import { publishedNotFound } from './data/publishedNotFound.ts';
import { sourceBroken } from './data/sourceBroken.ts';
import { sourceStale } from './data/sourceStale.ts';
import { altCopiesCaption } from './limits/altCopiesCaption.ts';
import { firstLinePastFold } from './limits/firstLinePastFold.ts';
import { formatNotOnPlatform } from './limits/formatNotOnPlatform.ts';
import { limitsOutOfDate } from './limits/limitsOutOfDate.ts';
import { linkNotClickable } from './limits/linkNotClickable.ts';
import { overHardLimit } from './limits/overHardLimit.ts';
import { overSoftLimit } from './limits/overSoftLimit.ts';
import { pictureDamaged } from './limits/pictureDamaged.ts';
import { pictureDoesNotFit } from './limits/pictureDoesNotFit.ts';
import { pictureMissing } from './limits/pictureMissing.ts';
import { pictureRefused } from './limits/pictureRefused.ts';
import { tooFewPictures } from './limits/tooFewPictures.ts';
import { videoDamaged } from './limits/videoDamaged.ts';
import { videoDescribedWrong } from './limits/videoDescribedWrong.ts';
import { videoNotAdvised } from './limits/videoNotAdvised.ts';
import { videoRefused } from './limits/videoRefused.ts';
import { videoWithoutCaptions } from './limits/videoWithoutCaptions.ts';
import { budgetDoesNotAddUp } from './money/budgetDoesNotAddUp.ts';
import { campaignOverBudget } from './money/campaignOverBudget.ts';
import { contentIdRepeated } from './money/contentIdRepeated.ts';
import { linkNotSecure } from './money/linkNotSecure.ts';
import { linkUntracked } from './money/linkUntracked.ts';
import { linkWithoutUtm } from './money/linkWithoutUtm.ts';
import { mixedCurrencies } from './money/mixedCurrencies.ts';
import { paidFiledAsOrganic } from './money/paidFiledAsOrganic.ts';
import { paidWithoutMoney } from './money/paidWithoutMoney.ts';
import { utmNotLowerCase } from './money/utmNotLowerCase.ts';
import { utmWrittenByHand } from './money/utmWrittenByHand.ts';
import { approvalChanged } from './rhythm/approvalChanged.ts';
import { approvalMissing } from './rhythm/approvalMissing.ts';
import { briefAfterPost } from './rhythm/briefAfterPost.ts';
import { briefLate } from './rhythm/briefLate.ts';
import { cadenceBelowPromise } from './rhythm/cadenceBelowPromise.ts';
import { funnelMixOff } from './rhythm/funnelMixOff.ts';
import { gapLongerThanPromised } from './rhythm/gapLongerThanPromised.ts';
import { nearDuplicate } from './rhythm/nearDuplicate.ts';
import { overCapacity } from './rhythm/overCapacity.ts';
import { pillarShareOff } from './rhythm/pillarShareOff.ts';
import { postInBlackout } from './rhythm/postInBlackout.ts';
import { postMissed } from './rhythm/postMissed.ts';
import { postOnPublicHoliday } from './rhythm/postOnPublicHoliday.ts';
import { slotsClash } from './rhythm/slotsClash.ts';
import { toldTooEarly } from './rhythm/toldTooEarly.ts';
import type { AnyRule } from './rule.ts';
import { bidiControl } from './text/bidiControl.ts';
import { disclosureMissing } from './text/disclosureMissing.ts';
import { forbiddenWord } from './text/forbiddenWord.ts';
import { hashtagOrder } from './text/hashtagOrder.ts';
import { hashtagUnreadable } from './text/hashtagUnreadable.ts';
import { linkPromised } from './text/linkPromised.ts';
import { mixedAlphabets } from './text/mixedAlphabets.ts';
import { personalData } from './text/personalData.ts';
import { placeholderLeft } from './text/placeholderLeft.ts';
import { secretInText } from './text/secretInText.ts';
import { tooManyEmoji } from './text/tooManyEmoji.ts';
import { unbalancedQuotes } from './text/unbalancedQuotes.ts';
import { weekdayWrong } from './text/weekdayWrong.ts';
import { wordDoubled } from './text/wordDoubled.ts';
import { wordsInCapitals } from './text/wordsInCapitals.ts';
import { zeroWidth } from './text/zeroWidth.ts';

/** Every rule by the name of its file, in the order of a strategy: chain, rhythm, limits, money, text, data. */
export const ruleTable = {
  campaignWithoutGoal,
  campaignWithoutPosts,
  campaignWithoutSuccess,
  channelNotChosen,
  channelNotInCampaign,
  conversionWithoutWay,
  deadlinePassed,
  experimentChangedLate,
  experimentFixedLate,
  experimentWithoutKpi,
  formatNotOnChannel,
  goalWithoutKpi,
  goalWithoutOwner,
  goalWithoutTarget,
  goalWithoutWork,
  historyNotSeen,
  negativePersonaAddressed,
  personaNotAddressed,
  personaNotOnChannel,
  personaTooOften,
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
  approvalChanged,
  approvalMissing,
  briefAfterPost,
  briefLate,
  cadenceBelowPromise,
  funnelMixOff,
  gapLongerThanPromised,
  nearDuplicate,
  overCapacity,
  pillarShareOff,
  postInBlackout,
  postMissed,
  postOnPublicHoliday,
  slotsClash,
  toldTooEarly,
  altCopiesCaption,
  firstLinePastFold,
  formatNotOnPlatform,
  limitsOutOfDate,
  linkNotClickable,
  overHardLimit,
  overSoftLimit,
  pictureDamaged,
  pictureDoesNotFit,
  pictureMissing,
  pictureRefused,
  tooFewPictures,
  videoDamaged,
  videoDescribedWrong,
  videoNotAdvised,
  videoRefused,
  videoWithoutCaptions,
  budgetDoesNotAddUp,
  campaignOverBudget,
  contentIdRepeated,
  linkNotSecure,
  linkUntracked,
  linkWithoutUtm,
  mixedCurrencies,
  paidFiledAsOrganic,
  paidWithoutMoney,
  utmNotLowerCase,
  utmWrittenByHand,
  bidiControl,
  disclosureMissing,
  forbiddenWord,
  hashtagOrder,
  hashtagUnreadable,
  linkPromised,
  mixedAlphabets,
  personalData,
  placeholderLeft,
  secretInText,
  tooManyEmoji,
  unbalancedQuotes,
  weekdayWrong,
  wordDoubled,
  wordsInCapitals,
  zeroWidth,
  goalWithoutData,
  publishedNotFound,
  publishedAmbiguous,
  sourceStale,
  sourceBroken,
} as const;

export const rules: readonly AnyRule[] = Object.values(ruleTable);
