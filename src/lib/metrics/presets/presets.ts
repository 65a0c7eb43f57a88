import { facebookLegacyPage, facebookLegacyPosts, facebookLegacyVideos } from './facebookLegacy.ts';
import { ga4Report } from './ga4.ts';
import { googleAdsCards, googleAdsReport, googleAdsScore, googleAdsTimeSeries } from './googleAds.ts';
import { googleBusinessProfile } from './googleBusinessProfile.ts';
import {
  searchConsoleBreakdowns,
  searchConsoleDates,
  searchConsoleFilters,
  searchConsolePageStates,
} from './googleSearchConsole.ts';
import {
  linkedinAdsEnglish,
  linkedinAdsFrench,
  linkedinAdsSpanish,
  linkedinContent,
  linkedinFollowers,
  linkedinPosts,
  linkedinVisitors,
} from './linkedin.ts';
import { linkedinCompetitors, linkedinFollowersBy, linkedinVisitorsBy } from './linkedinAudience.ts';
import { linkedinCreator } from './linkedinCreator.ts';
import { metaAccount } from './metaAccount.ts';
import { metaAds } from './metaAds.ts';
import {
  metaAudienceAge,
  metaAudienceCities,
  metaAudienceCountries,
  metaAudienceLists,
  metaAudiencePages,
  metaAudienceTotal,
} from './metaAudience.ts';

import { metaFormats } from './metaFormats.ts';
import { metaFacebookPosts, metaFacebookVideos, metaInstagramPosts } from './metaPosts.ts';
import type { Preset } from './preset.ts';
import { tiktokBusinessAudience, tiktokBusinessOverview, tiktokBusinessVideos } from './tiktok.ts';
import {
  tiktokActivity,
  tiktokAudience,
  tiktokContent,
  tiktokFollowers,
  tiktokOverview,
  tiktokViewers,
} from './tiktokStudio.ts';
import { vkAds } from './vkAds.ts';
import { xContent, xDays, xOverview, xTweets } from './x.ts';
import { xVideoDays, xVideos } from './xVideo.ts';
import { yandexDirect, yandexMetrica, yandexWebmaster } from './yandex.ts';
import { youtubeBreakdowns, youtubeChart, youtubeContent, youtubeTotals } from './youtube.ts';

/** The exports of platforms that Almanac reads as they were downloaded. */
export const platformPresets: readonly Preset[] = [
  metaAccount,
  metaInstagramPosts,
  metaFacebookPosts,
  metaFacebookVideos,
  metaAudienceAge,
  metaAudienceCountries,
  metaAudienceCities,
  ...metaAudienceLists,
  metaAudiencePages,
  metaAudienceTotal,
  ...metaFormats,
  metaAds,
  facebookLegacyPosts,
  facebookLegacyVideos,
  facebookLegacyPage,
  youtubeTotals,
  youtubeContent,
  youtubeChart,
  ...youtubeBreakdowns,
  xTweets,
  xDays,
  xOverview,
  xContent,
  xVideoDays,
  xVideos,
  tiktokOverview,
  tiktokViewers,
  tiktokContent,
  tiktokFollowers,
  tiktokActivity,
  ...tiktokAudience,
  tiktokBusinessOverview,
  tiktokBusinessAudience,
  tiktokBusinessVideos,
  linkedinContent,
  linkedinPosts,
  linkedinFollowers,
  linkedinVisitors,
  ...linkedinFollowersBy,
  ...linkedinVisitorsBy,
  linkedinCompetitors,
  ...linkedinCreator,
  linkedinAdsSpanish,
  linkedinAdsEnglish,
  linkedinAdsFrench,
  ga4Report,
  searchConsoleDates,
  ...searchConsoleBreakdowns,
  searchConsolePageStates,
  searchConsoleFilters,
  googleAdsReport,
  googleAdsTimeSeries,
  ...googleAdsCards,
  googleAdsScore,
  googleBusinessProfile,
  yandexMetrica,
  yandexDirect,
  yandexWebmaster,
  vkAds,
];
