import { plainNumber } from '../cells/numberReader.ts';
import type { Preset, PresetColumn } from './preset.ts';

const base = {
  platforms: ['x'],
  numbers: plainNumber,
  provisionalDays: 1,
  checkedOn: '2026-11-23',
} as const;

const promoted = [
  'impressions',
  'engagements',
  'engagement rate',
  'retweets',
  'replies',
  'likes',
  'favorites',
  'user profile clicks',
  'url clicks',
  'hashtag clicks',
  'detail expands',
  'permalink clicks',
  'app opens',
  'app installs',
  'follows',
  'email tweet',
  'dial phone',
  'media views',
  'media engagements',
];

const legacy: readonly PresetColumn[] = [
  { as: 'metric', metric: 'impressions', names: ['impressions'], required: true },
  { as: 'metric', metric: 'engagements', names: ['engagements'], required: true },
  { as: 'metric', metric: 'shares', names: ['retweets'], required: true },
  { as: 'metric', metric: 'comments', names: ['replies'] },
  { as: 'metric', metric: 'likes', names: ['likes', 'favorites'] },
  { as: 'metric', metric: 'profile-visits', names: ['user profile clicks'] },
  { as: 'metric', metric: 'link-clicks', names: ['url clicks'] },
  { as: 'metric', metric: 'new-followers', names: ['follows'] },
  {
    as: 'ignored',
    names: [
      'engagement rate',
      'hashtag clicks',
      'detail expands',
      'permalink clicks',
      'app opens',
      'app installs',
      'email tweet',
      'dial phone',
      'media views',
      'media engagements',
      ...promoted.map((name) => `promoted ${name}`),
    ],
  },
];

/** analytics.twitter.com, by tweet. Times are UTC: they equal the instant inside the tweet's id. */
export const xTweets: Preset = {
  ...base,
  id: 'x-tweets',
  name: 'X: by post',
  grain: 'lifetime',
  columns: [
    { as: 'object', names: ['Tweet id'], required: true },
    { as: 'permalink', names: ['Tweet permalink'] },
    { as: 'text', names: ['Tweet text'] },
    { as: 'published', moments: 'iso hh:mm +0000', names: ['time'], required: true },
    ...legacy,
  ],
  source: 'tweet_activity_metrics files 2015–2021',
};

/** analytics.twitter.com, by day. */
export const xDays: Preset = {
  ...base,
  id: 'x-days',
  name: 'X: by day',
  grain: 'day',
  columns: [
    { as: 'day', days: 'iso', names: ['Date'], required: true },
    { as: 'metric', metric: 'posts-published', names: ['Tweets published'] },
    ...legacy,
  ],
  source: 'daily_tweet_activity_metrics files 2015–2021',
};

const current: readonly PresetColumn[] = [
  { as: 'metric', metric: 'impressions', names: ['Impressions', 'Impressões', 'インプレッション'], required: true },
  { as: 'metric', metric: 'likes', names: ['Likes', 'Curtidas', 'いいね'] },
  { as: 'metric', metric: 'engagements', names: ['Engagements', 'Engajamentos', 'エンゲージメント'] },
  { as: 'metric', metric: 'saves', names: ['Bookmarks', 'Itens salvos'] },
  { as: 'metric', metric: 'new-followers', names: ['New follows', 'Novos seguidores'] },
  { as: 'metric', metric: 'lost-followers', names: ['Unfollows', 'Deixar de seguir'] },
  { as: 'metric', metric: 'comments', names: ['Replies', 'Respostas', '返信'] },
  { as: 'metric', metric: 'shares', names: ['Reposts', 'リポスト', 'Repostagens'], required: true },
  { as: 'metric', metric: 'profile-visits', names: ['Profile visits', 'Visitas ao perfil'] },
  { as: 'metric', metric: 'posts-published', names: ['Create Post', 'Criar post'] },
  { as: 'metric', metric: 'video-views', names: ['Video views', 'Visualizações de vídeo'] },
  { as: 'metric', metric: 'link-clicks', names: ['URL Clicks', 'Cliques de URL'] },
  {
    as: 'ignored',
    names: [
      'Shares',
      'Share',
      'Compartilhamentos',
      'Media views',
      'Visualizações de mídia',
      'Detail Expands',
      'Hashtag Clicks',
      'Permalink Clicks',
      'Expansões de detalhes',
      'Cliques de hashtag',
      'Cliques de link permanente',
      'エンゲージメント率',
    ],
  },
];

/** analytics.x.com, account overview. `Shares` there counts links that were copied; reposts are what others call shares. */
export const xOverview: Preset = {
  ...base,
  id: 'x-overview',
  name: 'X: account overview',
  grain: 'day',
  columns: [{ as: 'day', days: 'named month', names: ['Date', 'Data', '日付'], required: true }, ...current],
  source: 'account_overview_analytics.csv 2025',
};

/** analytics.x.com, content. */
export const xContent: Preset = {
  ...base,
  id: 'x-content',
  name: 'X: content',
  grain: 'lifetime',
  // The file has days only; the id of a post tells its second.
  datedIds: 'x',
  columns: [
    { as: 'object', names: ['Post id', 'ID do post', 'ID da publicação', 'ポストID'], required: true },
    { as: 'published', moments: 'named month', names: ['Date', 'Data', '日付'], required: true },
    { as: 'text', names: ['Post text', 'Texto do post'] },
    { as: 'permalink', names: ['Post Link', 'Link', 'Postar link', 'Link do post'] },
    ...current,
  ],
  source: 'account_analytics_content files 2025–2026',
};
