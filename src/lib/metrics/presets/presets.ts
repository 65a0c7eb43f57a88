import { facebookLegacyPosts } from './facebookLegacy.ts';
import { ga4Report } from './ga4.ts';
import { googleAdsReport, googleAdsTimeSeries } from './googleAds.ts';
import { googleBusinessProfile } from './googleBusinessProfile.ts';
import { searchConsoleBreakdowns, searchConsoleDates, searchConsoleFilters } from './googleSearchConsole.ts';
import {
  linkedinAdsEnglish,
  linkedinAdsSpanish,
  linkedinContent,
  linkedinFollowers,
  linkedinPosts,
  linkedinVisitors,
} from './linkedin.ts';
import { metaAccount } from './metaAccount.ts';
import { metaAds } from './metaAds.ts';
import { metaAudienceAge, metaAudienceCities, metaAudienceCountries, metaAudiencePages } from './metaAudience.ts';
import { metaFacebookPosts, metaFacebookVideos, metaInstagramPosts } from './metaPosts.ts';
import type { Preset } from './preset.ts';
import { tiktokBusinessAudience, tiktokBusinessOverview, tiktokBusinessVideos } from './tiktok.ts';
import { xContent, xDays, xOverview, xTweets } from './x.ts';
import { yandexDirect, yandexMetrica } from './yandex.ts';
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
  metaAudiencePages,
  metaAds,
  facebookLegacyPosts,
  youtubeTotals,
  youtubeContent,
  youtubeChart,
  ...youtubeBreakdowns,
  xTweets,
  xDays,
  xOverview,
  xContent,
  tiktokBusinessOverview,
  tiktokBusinessAudience,
  tiktokBusinessVideos,
  linkedinContent,
  linkedinPosts,
  linkedinFollowers,
  linkedinVisitors,
  linkedinAdsSpanish,
  linkedinAdsEnglish,
  ga4Report,
  searchConsoleDates,
  ...searchConsoleBreakdowns,
  searchConsoleFilters,
  googleAdsReport,
  googleAdsTimeSeries,
  googleBusinessProfile,
  yandexMetrica,
  yandexDirect,
];
