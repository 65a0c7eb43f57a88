import type { Words } from '../language/language.ts';

/** Where a channel can live. Blogs, search, sites, e-mail and ad accounts are channels too. */
export const platforms = {
  instagram: { en: 'Instagram', ru: 'Instagram' },
  facebook: { en: 'Facebook', ru: 'Facebook' },
  threads: { en: 'Threads', ru: 'Threads' },
  youtube: { en: 'YouTube', ru: 'YouTube' },
  tiktok: { en: 'TikTok', ru: 'TikTok' },
  x: { en: 'X', ru: 'X' },
  linkedin: { en: 'LinkedIn', ru: 'LinkedIn' },
  pinterest: { en: 'Pinterest', ru: 'Pinterest' },
  telegram: { en: 'Telegram', ru: 'Telegram' },
  vk: { en: 'VK', ru: 'ВКонтакте' },
  ok: { en: 'OK', ru: 'Одноклассники' },
  dzen: { en: 'Dzen', ru: 'Дзен' },
  bluesky: { en: 'Bluesky', ru: 'Bluesky' },
  mastodon: { en: 'Mastodon', ru: 'Mastodon' },
  reddit: { en: 'Reddit', ru: 'Reddit' },
  blog: { en: 'Blog', ru: 'Блог' },
  site: { en: 'Site', ru: 'Сайт' },
  search: { en: 'Search', ru: 'Поиск' },
  email: { en: 'E-mail', ru: 'Рассылка' },
  maps: { en: 'Maps', ru: 'Карты' },
  'meta-ads': { en: 'Meta Ads', ru: 'Реклама Meta' },
  'google-ads': { en: 'Google Ads', ru: 'Google Ads' },
  'linkedin-ads': { en: 'LinkedIn Ads', ru: 'Реклама LinkedIn' },
  'vk-ads': { en: 'VK Ads', ru: 'VK Реклама' },
  'yandex-direct': { en: 'Yandex Direct', ru: 'Яндекс Директ' },
  inbox: { en: 'Inbox', ru: 'Сообщения' },
  crm: { en: 'CRM', ru: 'CRM' },
} as const satisfies Record<string, Words<string>>;

export type Platform = keyof typeof platforms;

export const platformIds = Object.keys(platforms) as [Platform, ...Platform[]];
